import { cellAddress } from "../../workbook/address";
import type { IsoMonth } from "../../terms/isoDay";
import { monthWords } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellEdit, WorkbookEdit } from "../edits/edit";
import { joinedEdits } from "../edits/joinedEdits";
import { placedDecision, type CarriedOut } from "./carryOut";
import {
  DONE_COLUMNS,
  DONE_PURPOSE,
  DONE_SHEET,
  KIND_WORDS,
  keptText,
  OPEN_COLUMNS,
  OPEN_PURPOSE,
  OPEN_SHEET,
  TAKEN_COLUMNS,
  TAKEN_PURPOSE,
  TAKEN_SHEET,
  type OpenHeading,
} from "./collectSheets";
import type { ComparedFile } from "./collectFiles";
import type { Decision, Shown } from "./decision";
import { CHANGED_SINCE, explanation, explanationNow, isOutdated, type Explained } from "./explanation";
import {
  appendedTo,
  blankedRows,
  newLineSheet,
  writtenLines,
  type LineSheetOrder,
  type LineValue,
  type SheetLine,
} from "./writtenLines";
import type { MasterBook } from "./masterBook";
import type { MergedChange } from "./mergeChanges";
import type { LineSheet, OpenLine } from "./openLines";
import { doneSheet, TAKEN_WORDS, takenSheet } from "./takenFiles";

export interface CollectEditOrder {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: LineSheet | null;
  /** Lines that stay open. */
  readonly left: readonly OpenLine[];
  readonly carried: CarriedOut;
  readonly master: MasterBook;
  readonly merged: readonly MergedChange[];
  /** What is raised now. */
  readonly fresh: readonly Decision[];
  readonly compared: readonly ComparedFile[];
  readonly month: IsoMonth;
  readonly today: LocalDate;
}

/** All that RESULT gets: cells of the ledgers, and our three sheets brought up to date. Nothing of theirs is replaced whole. */
export function collectEdit(order: CollectEditOrder): WorkbookEdit {
  const { workbook, carried, merged, compared, month, today } = order;
  const done = carried.done.map(({ texts, decision }): SheetLine => ({
    values: {
      ...texts,
      ...rowNumber(texts.行),
      ...(decision === null ? {} : doneValues(decision, texts.说明, order.master)),
      处理日期: today,
    },
  }));
  const taken = compared.flatMap(({ file, digest, unit, status }): SheetLine[] => {
    const word = TAKEN_WORDS[status];
    if (digest === null || word === undefined) return [];
    return [{ values: { 文件: file, 内容摘要: digest, 报送单位: unit, 情况: word, 月份: monthWords(month) } }];
  });
  return joinedEdits([
    { newSheets: [], cells: carried.edits },
    { newSheets: [], cells: merged.map(({ edit }) => edit) },
    openEdit(order),
    appendedTo(doneSheet(workbook), DONE, done),
    appendedTo(takenSheet(workbook), TAKEN, taken),
  ]);
}

/** A number on the one sheet is a number on the other. */
function rowNumber(text: string | undefined): SheetLine["values"] {
  return text !== undefined && /^\d+$/.test(text) ? { 行: Number(text) } : {};
}

/** What is kept of a line that was carried out, with what it replaced. */
function doneValues(decision: Decision, said: string | undefined, master: MasterBook): SheetLine["values"] {
  const explained = explainedBy(decision, master, new Set());
  const isRight = said !== undefined && said !== CHANGED_SINCE.zh && !isOutdated(said, decision, explained.how);
  return { 登记内容: keptText(decision), 说明: isRight ? said : explanationNow(said, decision, explained) };
}

const OPEN: LineSheetOrder = {
  name: OPEN_SHEET,
  purpose: OPEN_PURPOSE,
  columns: OPEN_COLUMNS,
  days: [],
  hidden: "登记内容",
  linked: "单元格",
};
const DONE: LineSheetOrder = {
  name: DONE_SHEET,
  purpose: DONE_PURPOSE,
  columns: DONE_COLUMNS,
  days: ["处理日期"],
  hidden: "登记内容",
};
const TAKEN: LineSheetOrder = {
  name: TAKEN_SHEET,
  purpose: TAKEN_PURPOSE,
  columns: TAKEN_COLUMNS,
  days: [],
};

function openEdit({ sheet, left, carried, master, fresh }: CollectEditOrder): WorkbookEdit {
  const decided = new Set(carried.edits.map(({ sheet: of, cell }) => `${of}!${cell}`));
  const lines = fresh.map((decision) => openLine(decision, master, decided));
  if (sheet === null) return { newSheets: lines.length === 0 ? [] : [newLineSheet(OPEN, lines)], cells: [] };
  const freed = carried.done.map(({ row }) => row);
  const cells = [
    ...left.flatMap((line) => broughtUpToDate(sheet, line, master, carried.stays.get(line)?.zh ?? null, decided)),
    ...blankedRows(sheet, OPEN, freed),
    ...writtenLines(sheet, OPEN, lines, freed),
  ];
  return { newSheets: [], cells };
}

function openLine(decision: Decision, book: MasterBook, decided: ReadonlySet<string>): SheetLine {
  const { kind, file, unit, sheet, row, cell, sent, returned, master, about } = decision;
  const { name } = KIND_WORDS[kind];
  const values: Record<OpenHeading, LineValue> = {
    待定事项: name,
    工作表: sheet,
    行: row,
    单元格: cell,
    栏目: about.name === null ? null : columnName(decision),
    事项内容: about.matter,
    下发值: text(sent),
    报送值: text(returned),
    现值: text(master),
    报送单位: unit,
    报送文件: file,
    决定: null,
    说明: explanation(decision, explainedBy(decision, book, decided)),
    登记内容: keptText(decision),
  };
  const link = linkOf(decision);
  return { values, ...(link === null ? {} : { link }) };
}

function columnName({ column, about }: Decision): string {
  return about.heading ?? column ?? "";
}

/** A line that stays open shows where its row stands now, what the master says now, and why its decision was not carried out. */
function broughtUpToDate(
  sheet: LineSheet,
  { row, decision, keptKey, texts }: OpenLine,
  master: MasterBook,
  why: string | null,
  decided: ReadonlySet<string>,
): readonly CellEdit[] {
  const now: Partial<Record<OpenHeading, LineValue>> = why === null ? {} : { 说明: why };
  const placed = decision === null ? null : placedDecision(decision, master);
  if (placed !== null && placed.sheet !== null) {
    Object.assign(now, { 工作表: placed.sheet, 行: placed.row, 单元格: placed.cell });
    const isChanged = placed.master !== decision?.master;
    if (isChanged) Object.assign(now, { 现值: text(placed.master) });
    const explained = explainedBy(placed, master, decided);
    if (why === null && (isChanged || isOutdated(texts.说明, placed, explained.how)))
      Object.assign(now, { 说明: explanationNow(texts.说明, placed, explained) });
    if (placed.master !== decision?.master || placed.about.key !== keptKey)
      Object.assign(now, { 登记内容: keptText(placed) });
  }
  const isShown = (heading: string, value: LineValue): boolean =>
    String(value ?? "") === (texts[heading as OpenHeading] ?? "");
  const hasMoved = Object.entries(now).some(([heading, value]) => PLACE.has(heading) && !isShown(heading, value));
  return Object.entries(now).flatMap(([heading, value]): CellEdit[] => {
    const column = sheet.columns.get(heading);
    if (column === undefined) return [];
    const edit = { sheet: sheet.name, cell: cellAddress(row, column), value };
    if (heading === OPEN.linked && hasMoved) return [{ ...edit, link: linkOf(placed) }];
    return isShown(heading, value) ? [] : [edit];
  });
}

/** @param decided `sheet!cell` of cells that were written because somebody decided so */
function explainedBy(decision: Decision, { byKey }: MasterBook, decided: ReadonlySet<string>): Explained {
  const { key, name } = decision.about;
  const column = key === null ? undefined : byKey.get(key)?.ledger.columns.get(name ?? "");
  return { how: column?.how ?? null, isDecided: decided.has(`${decision.sheet ?? ""}!${decision.cell ?? ""}`) };
}

/** Headings under which a line says where it is about. */
const PLACE: ReadonlySet<string> = new Set<OpenHeading>(["工作表", "单元格"]);

function linkOf(decision: Decision | null): NonNullable<CellEdit["link"]> | null {
  const { sheet = null, cell = null } = decision ?? {};
  return sheet === null || cell === null ? null : { sheet, cell };
}

function text(value: Shown): string | null {
  return value === null ? null : String(value);
}
