import { matchableRow } from "../../matching/matchableRow";
import { matterOf } from "../../terms/matterOf";
import {
  isSame,
  progressOf,
  saysNothing,
  shownValue,
  whyUnreadable,
  type CellContent,
  type ReadingOf,
} from "./cellMeaning";
import type { Decision, DecisionKind, DecisionReason } from "./decision";
import { masterCell, masterPlace, type MasterBook, type MasterColumn, type MasterRow } from "./masterBook";
import type { FileStanding } from "./fileStanding";
import type { MergedHow } from "./rowAsWritten";
import { movedCells, type PairedRow } from "./movedCells";
import type { Extra, ReturnedBook, ReturnedRow } from "./returnedBook";
import type { SentRow } from "./sentBook";
import { lostRow, unknownRow } from "./unknownRow";
import { strayFinder } from "./strayCells";
import { isAsSent } from "./isAsSent";
import { placeFinder } from "./columnPlaces";
import { shownIn } from "./cellForms";
import { unclearRate } from "./unclearRate";
import { plainName } from "./columnNames";

/** A fillable cell that a file gives another value than was sent, and another than the master has. */
export interface CellChange {
  readonly file: string;
  readonly unit: string | null;
  readonly row: MasterRow;
  readonly column: MasterColumn;
  /** Null where nobody knows. */
  readonly sent: CellContent | null;
  readonly returned: CellContent;
  readonly how: ReadingOf;
  /** Why it is for people to decide whatever other files say; null where it may be merged. */
  readonly kind: DecisionKind | null;
  readonly reason?: DecisionReason;
}

/** What one file would change. */
export interface FileChanges {
  readonly changes: readonly CellChange[];
  /** What is about whole rows, and about cells that were locked. */
  readonly decisions: readonly Decision[];
  /** True where it says nothing but what was sent. */
  readonly isUnchanged: boolean;
  /** Headings of fillable columns that were sent and did not come back. */
  readonly lacking: readonly string[];
  /** Columns that are nobody's, of which nobody knows what was sent. */
  readonly extras: readonly Extra[];
}

const NOTHING: CellContent = { value: null, format: undefined };

/** Compares what came back with what was sent and with the master as it is now (MONTH §5). */
export function fileChanges(
  book: ReturnedBook,
  standing: Extract<FileStanding, { matched: unknown }>,
  master: MasterBook,
  date1904: boolean,
): FileChanges {
  const { file, sent } = book;
  const { unit, matched, kind } = standing;
  const base = kind === "no-identity" ? null : sent;
  const changes: CellChange[] = [];
  const decisions: Decision[] = [];
  let isUnchanged = !book.extras.some(({ text }) => text !== undefined);
  const lacking = new Set<string>();
  const seen = new Map<MasterRow, ReturnedRow[]>();
  for (const row of book.rows) {
    const own = matched.get(row)?.own;
    if (own !== undefined) {
      const rows = seen.get(own);
      if (rows === undefined) seen.set(own, [row]);
      else rows.push(row);
      continue;
    }
    // A row that the master has no more and that nobody wrote in is nobody's news.
    const then = row.key === null ? undefined : base?.rows.get(row.key);
    if (then !== undefined && isAsSent(row, then)) continue;
    isUnchanged = false;
    decisions.push(unknownRow(file, unit, row));
  }
  const thenOf = (own: MasterRow, rows: readonly ReturnedRow[]): SentRow | undefined => {
    const keys = rows.flatMap((row) => matched.get(row)?.key ?? []);
    return base?.rows.get(keys.find((key) => base.rows.has(key)) ?? own.key);
  };
  const moved = movedCells(
    [...seen].flatMap(([own, rows]): PairedRow[] => {
      const [only] = rows;
      const then = thenOf(own, rows);
      return only === undefined || rows.length > 1 || then === undefined ? [] : [{ own, then, cells: only.cells }];
    }),
  );
  const strayOf = strayFinder(file, unit);
  const placesOf = placeFinder();
  const extras = new Map<string, Extra>();
  for (const [own, rows] of seen) {
    const then = thenOf(own, rows);
    const stray = strayOf(own, rows, then);
    if (stray.decisions.length + stray.extras.length > 0) isUnchanged = false;
    decisions.push(...stray.decisions);
    for (const extra of stray.extras) extras.set(`${extra.sheet}!${extra.column ?? ""}`, extra);
    const [only] = rows.length === 1 ? rows : [];
    const isDoubtful = rows.some((row) => matched.get(row)?.isDoubtful === true);
    const isPlain = only !== undefined && only.merged.size === 0 && !isDoubtful && !moved.has(own);
    for (const { column, here, there } of placesOf(own.ledger, rows[0]?.cells, then?.cells)) {
      // Most cells come back as they were sent.
      if (only !== undefined && then !== undefined && here !== undefined && there !== undefined)
        if (only.cells.isSameAt(here, then.cells, there)) continue;
      const how = column.how.date1904 === date1904 ? column.how : { ...column.how, date1904 };
      const was = then === undefined ? null : (then.cells.get(column.name) ?? null);
      const plain = isPlain ? only.cells.get(column.name) : undefined;
      // Most rows come back once as they stood, and a cell that somebody filled in says something new.
      if (plain !== undefined && was !== null) {
        if (isSame(plain, was, how)) continue;
        isUnchanged = false;
        if (isSameAsMaster(plain, masterCell(own, column), column, how)) continue;
        const why = column.isFillable ? whyNotMerged(plain, was, column, how) : SURE;
        const change = { file, unit, row: own, column, sent: was, returned: plain, how, ...why };
        if (column.isFillable) changes.push(change);
        else decisions.push(cellDecision("locked-cell", change));
        continue;
      }
      const merged = rows.flatMap((row) => row.merged.get(column.name) ?? []);
      // Where nobody knows what was sent, a cell under a merge says nothing at all.
      const told = then === undefined ? rows.filter((row) => row.merged.get(column.name) !== "across") : rows;
      const values = told.flatMap(({ cells }) => cells.get(column.name) ?? []);
      if (values.length === 0 && was !== null && column.isFillable) lacking.add(headingOf(own, column));
      if (values.length === 0 || (then !== undefined && was === null)) continue;
      const changed = values.filter((value) => was === null || !isSame(value, was, how));
      if (changed.length === 0) continue;
      if (was !== null) isUnchanged = false;
      const now = masterCell(own, column);
      const news = changed.filter((value) => !isSameAsMaster(value, now, column, how));
      if (was === null && news.length > 0) isUnchanged = false;
      const isOne = values.every((value) => isSame(value, values[0] ?? NOTHING, how));
      const reason = isDoubtful ? "row-moved" : reasonOf(merged, moved.has(own) && column.isFillable);
      for (const returned of isOne ? news.slice(0, 1) : news) {
        const change = {
          file,
          unit,
          row: own,
          column,
          sent: was,
          returned,
          how,
          ...(reason === null ? {} : { reason }),
        };
        if (was === null || isDoubtful) changes.push({ ...change, kind: "no-identity" });
        else if (!isOne) changes.push({ ...change, kind: "duplicate-row" });
        else if (!column.isFillable) decisions.push(cellDecision("locked-cell", { ...change, kind: null }));
        else {
          const why = whyNotMerged(returned, was, column, how);
          changes.push({ ...change, ...(why.kind === null ? { kind: kindOfReason(reason) } : why) });
        }
      }
    }
  }
  for (const [key, then] of base?.rows ?? []) {
    const own = master.byKey.get(key);
    if (own === undefined || seen.has(own)) continue;
    isUnchanged = false;
    decisions.push(lostRow(file, unit, own, then));
  }
  return { changes, decisions, isUnchanged, lacking: [...lacking], extras: [...extras.values()] };
}

/** Whether a column's numbers are shares of one. */
export function isShare({ how }: MasterColumn): boolean {
  return how.content === "fraction";
}

function reasonOf(merged: readonly MergedHow[], isMoved: boolean): DecisionReason | null {
  if (merged.includes("down")) return "merged-down";
  if (merged.includes("across")) return "merged-across";
  return isMoved ? "cells-moved" : null;
}

/** Why what could be read is for people to decide all the same. */
function kindOfReason(reason: DecisionReason | null): DecisionKind | null {
  if (reason === "merged-down") return "conflict";
  return reason === "cells-moved" ? "no-identity" : null;
}

/** What the master calls a column. */
export function headingOf({ record }: MasterRow, { column, name }: MasterColumn): string {
  return record.ledger.headings.get(column)?.at(-1) ?? name;
}

/** A decision about one cell. */
export function cellDecision(kind: DecisionKind, change: CellChange): Decision {
  const { file, unit, row, column, sent, returned, how } = change;
  return {
    kind,
    file,
    unit,
    sheet: row.record.ledger.sheet,
    row: row.record.row,
    cell: masterPlace(row, column).cell,
    column: column.key ?? plainName(column.name),
    sent: sent === null ? null : shownIn(sent, how),
    returned: shownIn(returned, how),
    master: shownValue(masterCell(row, column)),
    about: {
      ...aboutCell(row, column, returned),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
    },
  };
}

/** What is kept of a decision about a cell, to carry it out later. */
export function aboutCell(row: MasterRow, column: MasterColumn, content: CellContent): Decision["about"] {
  return {
    key: row.key,
    row: matchableRow(row.record),
    name: column.name,
    heading: headingOf(row, column),
    isShare: isShare(column),
    content,
    cells: [],
    table: null,
    matter: matterOf(row.record) ?? "",
  };
}

/** Whether the master says what came back: each as its own workbook counts days. */
export function isSameAsMaster(
  returned: CellContent,
  now: CellContent,
  { how: inMaster }: MasterColumn,
  how: ReadingOf,
): boolean {
  return how.date1904 === inMaster.date1904
    ? isSame(returned, now, how)
    : isSame(returned, now, how) || isSame(returned, now, inMaster);
}

interface WhyNotMerged {
  readonly kind: DecisionKind | null;
  readonly reason?: DecisionReason;
}

const SURE: WhyNotMerged = { kind: null };

function whyNotMerged(
  returned: CellContent,
  sent: CellContent,
  { key, content }: MasterColumn,
  how: ReadingOf,
): WhyNotMerged {
  // Spaces and dashes would wipe out what the master has as a blank would.
  if (saysNothing(returned, how) && !saysNothing(sent, how)) return { kind: "unreadable" };
  const unread = whyUnreadable(returned, how);
  if (unread !== null) return { kind: unread };
  if (unclearRate(returned, how) !== null) return { kind: "unreadable", reason: "scale-unclear" };
  if (key !== "rate" || (content !== "fraction" && content !== "percent-number")) return SURE;
  const [before, now] = [progressOf(sent), progressOf(returned)];
  return before !== null && now !== null && now < before ? { kind: "regressed" } : SURE;
}
