import type { TemplatePlan } from "../../core/show/handout/planTemplates";
import { fullDay, monthWords } from "../../core/workbook/dayText";
import { textTable } from "./textTable";

const COLUMNS = [
  { heading: "单位", align: "left" },
  { heading: "文件", align: "left" },
  { heading: "行", align: "right" },
  { heading: "要填的格", align: "right" },
  { heading: "上月", align: "right" },
] as const;

/** What was handed out, in lines for a terminal: who is asked for how much, against last month, and what goes to nobody. */
export function handoutText(
  { month, due, isShort, files, unassigned }: TemplatePlan,
  folder: string,
): readonly string[] {
  const rows = files.map(({ unit, file, rows: count, cells, cellsLastMonth }) => [
    unit,
    file,
    String(count),
    String(cells),
    cellsLastMonth === null ? "—" : String(cellsLastMonth),
  ]);
  const made =
    files.length === 0
      ? [`${monthWords(month)}没有要填的行，没有生成模板。`]
      : [
          `${monthWords(month)}填报模板${files.length}个，${fullDay(due)}前报回，已写入 ${folder}`,
          ...textTable(COLUMNS, rows, "  "),
        ];
  const places = unassigned
    .slice(0, MOST_PLACES)
    .map(({ ledger, row }) => `《${ledger.file}》“${ledger.sheet}”第${row}行`);
  const rest = unassigned.length > MOST_PLACES ? `等` : "";
  const nobody =
    unassigned.length === 0
      ? []
      : [
          `有${unassigned.length}行没有认得出的牵头单位，没有发给任何人：${places.join("、")}${rest}；请补上牵头单位后再发。`,
        ];
  const short =
    isShort && files.length > 0
      ? ["注意：从截至日期到报回不足三个工作日，各单位来不及填，请把截止日放宽（--due）。"]
      : [];
  return [...made, ...short, ...nobody];
}

const MOST_PLACES = 10;
