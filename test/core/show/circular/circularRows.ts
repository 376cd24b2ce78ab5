import { run } from "../../../../src/core/run";
import type { Unpraised } from "../../../../src/core/show/circular/circularFacts";
import { planCircular } from "../../../../src/core/show/circular/planCircular";
import type { BlockModel, DocumentModel } from "../../../../src/core/show/documents/documentModel";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { on, type Cells } from "../../../flow/flow";
import { drawnBook } from "../../../support/drawnBook";

/** Towns and units from best to worst by how far their one task is. */
export const BEST: Cells = { 责任镇: "万安镇", 牵头单位: "县发改局", 完成率: 0.9 };
export const GOOD: Cells = { 专业镇: "绛州非遗文创", 责任镇: "泽掌镇", 牵头单位: "县财政局", 完成率: 0.45 };
const FAIR: Cells = { 专业镇: "绛州非遗文创", 责任镇: "龙兴镇", 牵头单位: "县教育局", 完成率: 0.4 };
export const POOR: Cells = { 专业镇: "新绛中药材", 责任镇: "北张镇", 牵头单位: "县水利局", 完成率: 0.35 };
const LOW: Cells = { 专业镇: "新绛中药材", 责任镇: "阳王镇", 牵头单位: "县文旅局", 完成率: 0.33 };
export const WORST: Cells = { 专业镇: "绛州绿", 责任镇: "泉掌镇", 牵头单位: "县能源局", 完成率: 0.1 };
export const ALL = [BEST, GOOD, FAIR, POOR, LOW, WORST];
/** What the three best have done besides, so that they stay in their order: nobody is praised who has done nothing. */
export const DONE: readonly Cells[] = [BEST, BEST, BEST, GOOD, GOOD, FAIR].map((row) => ({
  ...row,
  完成时限: on("2024-05-31"),
  完成状态: "已完成",
  完成率: 1,
  实际完成时间: on("2024-05-20"),
}));

export function planned(sheets: SheetSnapshot | readonly SheetSnapshot[], asOf = "2024-06-30") {
  return planCircular(run([drawnBook(sheets)], { asOf: day(asOf) }), day("2024-07-03"));
}

/** Who is told not to be praised and why, one by one, but for those who have done nothing. */
export const leftOut = (unpraised: readonly Unpraised[]) =>
  unpraised.flatMap(({ names, why }) => (why === "undone" ? [] : names.map((name) => ({ name, why }))));

const textOf = (block: BlockModel): string =>
  block.kind === "paragraph"
    ? (block.lead ?? "") + block.text
    : block.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")).join("\n");
export const pages = ({ sections }: DocumentModel): readonly string[] =>
  sections.map(({ blocks }) => blocks.map(textOf).join("\n"));
/** The text under a heading of the letter, up to the next one. */
export function under(title: string, document: DocumentModel): string {
  const [letter = ""] = pages(document);
  return new RegExp(`[一二三四五]、${title}\\n([^]*?)(?=\\n[一二三四五]、|\\n\\n|$)`).exec(letter)?.[1] ?? "";
}
