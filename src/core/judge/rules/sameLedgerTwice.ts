import { SAME_LEDGER } from "../../terms/sameLedger";
import type { Twice } from "../../terms/twice";
import type { StructureRule } from "../parts/rule";
import { twiceText } from "../parts/twiceText";
import { twiceTextEn } from "../parts/twiceTextEn";

/** A sheet that is the same ledger as another: one of them counts (DECIDED G2). */
export const sameLedgerTwice: StructureRule<"same-ledger-twice", Twice> = {
  stage: "structure",
  id: "same-ledger-twice",
  severity: "error",
  area: "structure",
  fullCheckFor: ["twice"],
  words: {
    title: "同一台账有两份",
    what: "一张表与另一张同类的表，大部分事项相同：每月复制一张、隐藏的旧表、同一文件的两个副本、两个月的文件一起打开。",
    why: "两张都计，每项任务就计了两次，任务数、逾期和排名都不对；因此只计一张。",
    example: "工作簿里有“5月”“6月”两张表，任务相同，只是进度不同。",
    remedy: `看计的是不是要的那一张；不要的移走或不打开。确是两个台账的，在考核设置的“${SAME_LEDGER.item}”写“${SAME_LEDGER.each}”。`,
    message: (twice) => {
      const { it, own, same, why } = twiceText(twice);
      const also = `如应都计，请在考核设置的“${SAME_LEDGER.item}”写“${SAME_LEDGER.each}”`;
      const counted = `（${same}），只计${it}（${why}），${own}没有计入`;
      if (twice.kind === "file") {
        const { file } = twice.kept;
        return `这个文件与《${file}》内容完全相同，只计《${file}》，这个文件没有计入；请去掉其中一个文件`;
      }
      if (twice.kind === "month") return `与${it}是两个月的同一台账${counted}；请一次只打开一个月的台账，${also}`;
      if (twice.why === "fuller") return `${own}的事项${it}里也有${counted}；不要的表请删去或移走，${also}`;
      return `与${it}是同一台账${counted}；如应计${own}，请把${it}删去或移走，${also}`;
    },
  },
  english: {
    title: "Same ledger twice",
    what: "A sheet says mostly the same as another of its kind: a copy made each month, a hidden old sheet, two copies of a file, files of two months opened together.",
    why: "If both counted, each task would count twice, and numbers, overdue and ranks would be wrong; so only one counts.",
    example: "A workbook with sheets “5月” and “6月” that hold the same tasks, further on.",
    remedy: `See whether the right one counts; move the other away or do not open it. If they really are two ledgers, write “${SAME_LEDGER.each}” at “${SAME_LEDGER.item}” in “考核设置”.`,
    message: (twice) => {
      const { it, own, same, why } = twiceTextEn(twice);
      const also = `If both should count, write “${SAME_LEDGER.each}” at “${SAME_LEDGER.item}” in “考核设置”`;
      const counted = `(${same}). Only ${it} counts (${why}); ${own} does not`;
      if (twice.kind === "file") {
        const { file } = twice.kept;
        return `This file holds the same as “${file}”; only “${file}” counts. Take one of them away`;
      }
      if (twice.kind === "month")
        return `This is the ledger of ${it} in another month ${counted}. Open one month at a time. ${also}`;
      if (twice.why === "fuller")
        return `What ${own} holds is in ${it} too ${counted}. Delete or move what is not needed. ${also}`;
      return `This is the same ledger as ${it} ${counted}. If ${own} should count, delete ${it} or move it away. ${also}`;
    },
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ twice, file, grid }) => {
      if (twice === undefined) return [];
      const sheet = grid.sheet.name;
      const place = { file, sheet, ledger: null, row: null, cellRow: null, cellColumn: null, key: null, value: null };
      return [{ place, evidence: twice }];
    }),
};
