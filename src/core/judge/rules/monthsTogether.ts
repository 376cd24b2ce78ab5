import type { OtherMonth } from "../../terms/otherMonth";
import { SAME_LEDGER } from "../../terms/sameLedger";
import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";

interface Evidence extends OtherMonth {
  readonly own: string;
}

/**
 * A sheet that counts beside the one of the same name in another month's file: several files are one month. What is mostly the same is
 * `same-ledger-twice` instead, and counts once.
 */
export const monthsTogether: StructureRule<"months-together", Evidence> = {
  stage: "structure",
  id: "months-together",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["twice"],
  words: {
    title: "两个月的文件一起计入",
    what: "文件名只是月份不同（5月台账、6月台账，上月台账、本月台账）的两个文件里，表名相同的两张台账事项大多不同，都计入了统计。",
    why: "一次检查的几个文件是同一个月的。两个月的台账都计，改了名称的事项会计两次，上月的状态也会算进本月。",
    example: "一起打开了“5月台账.xlsx”和“6月台账.xlsx”，两个文件里都有“重点任务”表。",
    remedy: `只打开要统计的那个月的文件。两个月的事项确实都应计的，在考核设置的“${SAME_LEDGER.item}”写“${SAME_LEDGER.each}”。`,
    message: ({ own, file }) =>
      `从文件名看，《${own}》与《${file}》是两个月的台账，表名相同，事项大多不同，现在都计入了统计；请只打开要统计的那个月，如应都计，请在考核设置的“${SAME_LEDGER.item}”写“${SAME_LEDGER.each}”`,
  },
  english: {
    title: "Files of two months count together",
    what: "Two files whose names differ by the month alone (“5月台账” and “6月台账”, “上月台账” and “本月台账”) have sheets of one name with mostly different rows; both count.",
    why: "The files of one check are one month. If those of two months count, a matter under a new name counts twice, and states of last month are taken for this one's.",
    example: "“5月台账.xlsx” and “6月台账.xlsx” are open, and both have a sheet “重点任务”.",
    remedy: `Open the files of the wanted month alone. If both really should count, write “${SAME_LEDGER.each}” at “${SAME_LEDGER.item}” in “考核设置”.`,
    message: ({ own, file }) =>
      `By their names “${own}” and “${file}” are ledgers of two months. The sheets have one name, most rows differ, and both count. Open the wanted month alone; if both should count, write “${SAME_LEDGER.each}” at “${SAME_LEDGER.item}” in “考核设置”`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ otherMonth, ledger, file }) =>
      otherMonth === undefined || ledger === null
        ? []
        : [{ place: placeInHeader(ledger, null, null, null), evidence: { ...otherMonth, own: file } }],
    ),
};
