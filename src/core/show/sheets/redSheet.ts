import { changedRow } from "../../count/months/changedRow";
import { coordinationIssue, issuesAbove, type IssuesAbove } from "../../count/summary/coordinationParagraph";
import { endOfNextMonth, nextRows, type NextRow } from "../../count/summary/nextParagraph";
import { redRows, type RedRow } from "../../count/summary/redRows";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { dayText } from "../../workbook/dayText";
import { addSignature } from "./addSignature";
import { cellOf, formulaCell } from "./cellOf";
import { groupFormulas } from "./groupFormulas";
import { monthTitle } from "./monthTitle";
import { listColumns } from "./listColumns";
import { printedSheet } from "./printedSheet";
import { placeCells } from "./placeCells";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { asOfCell, serialOf } from "./sheetHead";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetModel";
import { textHeight } from "./wrappedLines";

const TITLE = "红灯和近期到期事项";
/** The last columns lead to the ledger: nothing for paper. */
const PRINTED = 9;
const COLUMNS = listColumns(
  [
    { heading: "序号", width: 5 },
    { heading: "逾期天数", width: 6 },
    { heading: "完成时限", width: 11.5 },
    { heading: "类别", width: 6 },
    { heading: "事项", width: 22 },
    { heading: "专业镇", width: 9 },
    { heading: "牵头单位", width: 11 },
    { heading: "情况", width: 19.5 },
    { heading: "存在问题", width: 17 },
    { heading: "工作表", width: 9.5 },
    { heading: "行", width: 5 },
  ],
  PRINTED,
);
const HEADER_ROW = 3;
/** Place of 存在问题, and how tall it may make its line, in points: some ten lines of a narrow column. */
const ISSUE = COLUMNS.headings.indexOf("存在问题");
const TALLEST_ISSUE = 150;
const BELOW = "见下一行";

/**
 * 红灯和到期: the lists of which the one page for leaders tells the first lines only (MONTH §6), whole: red tasks, the worst first, with what
 * their units say is the matter, and what comes due until the next month is over.
 */
export const redSheet = {
  key: "red",
  name: "红灯和到期",
  title: TITLE,
  headings: COLUMNS.headings,
  turn: 3,
  of: ["tasks", "problems"],
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { result, index, rules } = context;
  const { asOf } = result.report;
  const draft = COLUMNS.draft();
  draft.addWide(monthTitle(context, TITLE));
  draft.addWide(asOfCell(context, "单位：天、项"));
  COLUMNS.addHeadings(draft);

  const above = issuesAbove(result.records);
  const red = redRows(result);
  const count = groupFormulas(index, rules, { by: "all" }).count("red");
  draft.addWide(formulaCell(`"亮红灯的任务"&${count}&"项"`, `亮红灯的任务${red.length}项`, "total-text"));
  red.forEach((row, place) => addMatter(draft, redCells(draft.nextRow(), place + 1, row, context), above));
  if (red.length === 0) draft.addWide(cellOf("没有亮红灯的任务。", "wrapped"));

  const due = nextRows(result);
  const until = `${dayText(endOfNextMonth(asOf), asOf)}以前到期的任务和问题`;
  const first = draft.nextRow() + 1;
  // What is too long for its column stands in rows of its own, that have no number.
  const lines = due.reduce((sum, { record }) => sum + 1 + ownRows(coordinationIssue(record, above)).length, 0);
  const numbers = `$A$${first}:$A$${first + Math.max(0, lines - 1)}`;
  draft.addWide(formulaCell(`"${until}"&COUNT(${numbers})&"项"`, `${until}${due.length}项`, "total-text"));
  due.forEach((row, place) => addMatter(draft, dueCells(draft.nextRow(), place + 1, row, context), above));
  if (due.length === 0) draft.addWide(cellOf(`没有${until}。`, "wrapped"));

  const lastRow = draft.nextRow() - 1;
  draft.addWide(
    cellOf(
      "红灯事项逾期久的在前，其次是落后序时进度多的；近期到期的按完成时限排列。存在问题为单位原话，身份证号和电话号码已遮盖。",
      "note",
    ),
  );
  addSignature(draft, "landscape", lastRow);

  return printedSheet(draft, COLUMNS.widths, {
    frozenRows: HEADER_ROW,
    orientation: "landscape",
    headerRow: HEADER_ROW,
    tableTo: lastRow,
  });
}

/** A line, and below it across the page what is too long for its column. */
function addMatter(draft: SheetDraft, { cells, record }: Matter, above: IssuesAbove): void {
  const issue = coordinationIssue(record, above);
  const below = ownRows(issue);
  const row = draft.nextRow();
  draft.add(
    cells.map((cell, place) => (place === ISSUE ? cellOf(below.length === 0 ? issue : BELOW, "wrapped") : cell)),
  );
  below.forEach((text) => draft.addWide(cellOf(text, "wrapped")));
  if (below.length > 0) draft.keep({ first: row, last: row + 1 });
}

/** The rows that a unit's own words take besides, none where they fit into their column. */
function ownRows(issue: string | null): readonly string[] {
  if (issue === null || textHeight(issue, COLUMNS.widths[ISSUE] ?? 0) <= TALLEST_ISSUE) return [];
  const pieces = issue.match(/[^]{1,1400}/gu) ?? [];
  return pieces.map((piece, place) => `${place === 0 ? "存在问题" : "存在问题（续）"}：${piece}`);
}

interface Matter {
  readonly cells: readonly SheetCell[];
  readonly record: (RedRow | NextRow)["record"];
}

function redCells(row: number, no: number, { record, shown }: RedRow, { rules, sameWorkbook }: SheetContext): Matter {
  const { daysOverdue } = shown;
  const cells = [
    cellOf(no, "centred"),
    daysOverdue > 0 ? formulaCell(`${rules.of("asOf")}-C${row}`, daysOverdue, "integer") : cellOf(null, "integer"),
    cellOf(record.due, "date"),
    ...matterCells(record),
    cellOf(shown.lightReason, "wrapped"),
    cellOf(null, "wrapped"),
    ...placeCells(record, sameWorkbook),
  ];
  return { cells, record };
}

function dueCells(
  row: number,
  no: number,
  { record, due }: NextRow,
  { result, rules, sameWorkbook }: SheetContext,
): Matter {
  const left = due - serialOf(result.report.asOf);
  const cells = [
    cellOf(no, "centred"),
    cellOf(null, "integer"),
    cellOf(due, "date"),
    ...matterCells(record),
    formulaCell(`"还剩"&(C${row}-${rules.of("asOf")})&"天"`, `还剩${left}天`, "wrapped"),
    cellOf(null, "wrapped"),
    ...placeCells(record, sameWorkbook),
  ];
  return { cells, record };
}

function matterCells(record: (RedRow | NextRow)["record"]): readonly SheetCell[] {
  return [
    cellOf(ledgerDefinitions[record.kind].shortName, "centred"),
    cellOf(changedRow(record).name, "wrapped"),
    cellOf(record.specialtyTown ?? record.towns.join("、"), "wrapped"),
    cellOf(record.leadUnits.join("、"), "wrapped"),
  ];
}
