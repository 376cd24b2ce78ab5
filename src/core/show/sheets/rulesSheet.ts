import { ledgerDefinitions } from "../../terms/ledgerKind";
import { addHead, serialOf } from "./sheetHead";
import { addSignature } from "./addSignature";
import { cellOf, formulaCell, linkCell } from "./cellOf";
import { FIGURE_DEFINITIONS } from "./figureDefinitions";
import { ADJUSTMENT_TYPES } from "./ruleReferences";
import { RULE_LINES, sourceOf } from "./ruleLines";
import { printedSheet } from "./printedSheet";
import type { RunResult } from "../../terms/runResult";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { rowHeight } from "./rowHeight";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import type { CellRole, SheetCell } from "./sheetModel";
import { underHeadings } from "./underHeadings";
import { textHeight } from "./wrappedLines";

const SETTING_HEADINGS = ["项目", "值", "来源", "说明"];
const WIDTHS = [20, 11.5, 10, 31.5];
const TEXT_WIDTH = 31.5;
/** The title, on every page. */
const REPEATED = { first: 1, last: 1 } as const;

/** 统计规则 (SPEC §13): every threshold, weight, tie rule, date and source that the figures used, and what they mean. */
export const rulesSheet = {
  key: "rules",
  name: "统计规则",
  title: "统计规则",
  headings: SETTING_HEADINGS,
  turn: 2,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const draft = sheetDraft(WIDTHS);
  addHead(draft, { subject: "台账统计规则", units: "口径、设置和来源" }, context);
  addSettings(draft, context);
  addAdjustments(draft, context);
  addSources(draft, context);
  addDefinitions(draft);
  addAccepted(draft, context);
  addLegend(draft);
  const lastRow = draft.nextRow() - 1;
  draft.addBlank();
  addSignature(draft, "portrait", lastRow);
  return printedSheet(draft, WIDTHS, {
    frozenRows: 2,
    orientation: "portrait",
    headerRow: REPEATED.first,
    tableTo: lastRow,
  });
}

/** The last row of 加减分, which moves down where its headings are written again on another page: other sheets' formulas look there. */
export function lastAdjustmentRow(result: RunResult): number {
  const draft = sheetDraft(WIDTHS);
  draft.addWide(cellOf("统计规则", "title"));
  draft.addWide(cellOf("统计规则", "subtitle"));
  addSettings(draft, { result });
  addAdjustments(draft, { result });
  return draft.nextRow() - 1;
}

function addSettings(draft: SheetDraft, { result }: Pick<SheetContext, "result">): void {
  const { settings, report } = result;
  // Other sheets' formulas know these rows by their numbers: nothing may come between.
  draft.add(SETTING_HEADINGS.map((heading) => cellOf(heading, "heading")));
  const add = (line: Line): void => draft.add(line);
  // Lights and scheduled progress are written as values: the date alone does not move them.
  add(
    lineOf(
      "截至日期",
      cellOf(serialOf(report.asOf), "date"),
      "统计时给定",
      "本期数字说的这一天；换日期请重新统计，不要在这里改",
    ),
  );
  for (const rule of RULE_LINES) {
    const value = cellOf(rule.valueOf(settings), rule.role);
    add(lineOf(rule.name, value, sourceOf(rule, settings), rule.explanation));
  }
}

function addAdjustments(draft: SheetDraft, { result }: Pick<SheetContext, "result">): void {
  draft.addBlank();
  addSection(draft, "加减分");
  const add = addHeadings(draft, ["对象", "分值", "类型", "理由"]);
  if (result.adjustments.length === 0) add(lineOf("没有加减分", cellOf(null, "number"), "", ""));
  for (const { member, type, points, reason } of result.adjustments) {
    add(lineOf(rankedName(member, result), cellOf(points, "number"), ADJUSTMENT_TYPES[type], reason));
  }
}

/** A town's government is ranked as its town (SPEC §11). */
function rankedName(member: string, { report }: SheetContext["result"]): string {
  return report.completion.towns.find(({ name }) => member === `${name}人民政府`)?.name ?? member;
}

function addSources(draft: SheetDraft, { result, sameWorkbook }: SheetContext): void {
  const { ledgers, skippedSheets, records } = result.report;
  draft.addBlank();
  addSection(draft, "数据来源");
  const add = addHeadings(draft, ["工作表", "记录数", "台账", "文件、表头行和记录行"]);
  const first = draft.nextRow();
  if (ledgers.length === 0) add(lineOf("没有读到台账", cellOf(null, "integer"), "", ""));
  for (const { kind, file, sheet, headerRows, firstRow, lastRow, records: count, hidden } of ledgers) {
    const span = firstRow === null ? "没有记录" : `记录第${firstRow}—${lastRow ?? firstRow}行`;
    const link = sameWorkbook ? { sheet, cell: `A${headerRows[0] ?? 1}` } : null;
    const text = `《${file}》 表头第${headerRows.join("、")}行，${span}${hidden === true ? "；隐藏的工作表，同样计入" : ""}`;
    add([
      linkCell(sheet, link),
      cellOf(count, "integer"),
      cellOf(ledgerDefinitions[kind].name, "centred"),
      cellOf(text, "wrapped"),
    ]);
  }
  for (const { file, sheet, reason } of skippedSheets) {
    add(lineOf(sheet, cellOf(null, "integer"), "没有统计", `《${file}》 ${reason}`));
  }
  if (ledgers.length > 1) {
    const total = formulaCell(`SUM(B${first}:B${draft.nextRow() - 1})`, records.length, "total-integer");
    add([cellOf("合计", "total-text"), total, cellOf(null, "total-text"), cellOf(null, "total-text")]);
  }
}

function addDefinitions(draft: SheetDraft): void {
  draft.addBlank();
  addSection(draft, "数字的含义");
  for (const { name, meaning } of FIGURE_DEFINITIONS) {
    const row = draft.nextRow();
    const wide = TEXT_WIDTH + (WIDTHS[1] ?? 0) + (WIDTHS[2] ?? 0);
    draft.add(
      [cellOf(name, "wrapped"), cellOf(meaning, "wrapped"), cellOf(null, "wrapped"), cellOf(null, "wrapped")],
      textHeight(meaning, wide),
    );
    draft.merge({ firstRow: row, firstColumn: 2, lastRow: row, lastColumn: 4 });
  }
}

function addAccepted(draft: SheetDraft, { result }: SheetContext): void {
  const { accepted } = result.report;
  draft.addBlank();
  addSection(draft, "例外");
  const add = addHeadings(draft, ["位置", "处数", "有效期至", "接受的理由"]);
  add([
    cellOf("已接受的检查提示", "text"),
    cellOf(accepted.length, "integer"),
    cellOf(null, "text"),
    cellOf(accepted.length === 0 ? "没有列入例外的提示" : "以下各条不计入校验结果，到期后重新计入", "wrapped"),
  ]);
  for (const { sheet, cell, until, reason, message } of accepted) {
    const place = `${sheet ?? ""}${cell === null ? "" : ` ${cell}`}`;
    add([
      cellOf(place, "wrapped"),
      cellOf(1, "integer"),
      cellOf(serialOf(until), "date"),
      cellOf(`${reason}（${message}）`, "wrapped"),
    ]);
  }
}

/** What the marks mean that 标记台账 puts on the ledgers: whoever gets the workbook has no pane to ask. */
function addLegend(draft: SheetDraft): void {
  draft.addBlank();
  const first = draft.nextRow();
  addSection(draft, "台账上的标记");
  const add = addHeadings(draft, ["标记", "", "", "意思"]);
  for (const { text, role, meaning } of LEGEND) {
    const plain = cellOf(null, "text");
    add([cellOf(text, role), plain, plain, cellOf(meaning, "wrapped")]);
  }
  // The last lines go with the signature: the others with them.
  draft.keep({ first, last: draft.nextRow() - 1 });
}

const LEGEND: readonly { readonly text: string; readonly role: CellRole; readonly meaning: string }[] = [
  { text: "错误", role: "mark-error", meaning: "这一格有错误：浅红底、加粗、实线框；问题见“校验结果”" },
  { text: "警告", role: "mark-warning", meaning: "这一格有警告：浅黄底、斜体、虚线框；问题见“校验结果”" },
  { text: "红灯", role: "mark-red", meaning: "这一行任务亮红灯" },
  { text: "黄灯", role: "mark-yellow", meaning: "这一行任务亮黄灯" },
];

function addSection(draft: SheetDraft, title: string): void {
  draft.addWide(cellOf(title, "total-text"));
}

type Line = readonly SheetCell[];

/** Begins a list: what it answers adds a line, below the headings once more where a page begins. */
function addHeadings(draft: SheetDraft, headings: readonly string[]): (line: Line) => void {
  const makeRoom = underHeadings(draft, { orientation: "portrait", repeatRows: REPEATED }, () =>
    draft.add(headings.map((heading) => cellOf(heading, "heading"))),
  );
  return (line) => {
    makeRoom(rowHeight(line, WIDTHS));
    draft.add(line);
  };
}

function lineOf(name: string, value: SheetCell, source: string, explanation: string): Line {
  return [cellOf(name, "wrapped"), value, cellOf(source, "centred"), cellOf(explanation, "wrapped")];
}
