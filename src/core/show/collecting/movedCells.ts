import type { NamedCells } from "./namedCells";
import { compact } from "../../workbook/cellText";
import { isNothing, meaningOf, type CellContent } from "./cellMeaning";
import type { MasterColumn, MasterRow } from "./masterBook";
import type { SentRow } from "./sentBook";

/** A row that came back once, and what it was sent as. */
export interface PairedRow {
  readonly own: MasterRow;
  readonly then: SentRow;
  readonly cells: NamedCells;
}

/**
 * Rows whose cells look as if some columns had been sorted without the others: a text, or a value that nobody else was sent, stands in
 * another row than it was sent in, and has gone from there. Which rows they are about, nobody can tell.
 */
export function movedCells(rows: readonly PairedRow[]): ReadonlySet<MasterRow> {
  const moved = new Set<MasterRow>();
  const byLedger = new Map<MasterRow["ledger"], PairedRow[]>();
  for (const row of rows) byLedger.set(row.own.ledger, [...(byLedger.get(row.own.ledger) ?? []), row]);
  for (const [{ columns }, own] of byLedger)
    for (const column of columns.values()) if (column.isFillable) movedIn(column, own, moved);
  return moved;
}

function movedIn(column: MasterColumn, rows: readonly PairedRow[], moved: Set<MasterRow>): void {
  const changed = rows.filter((row) => isChanged(row, column));
  if (changed.length < 2) return;
  const sentBy = new Map<string, PairedRow | null>();
  for (const row of rows) {
    const meaning = sentMeaning(row, column);
    if (meaning !== "") sentBy.set(meaning, sentBy.has(meaning) ? null : row);
  }
  const sources = new Map<PairedRow, PairedRow>();
  for (const row of changed) {
    const source = sentBy.get(returnedMeaning(row, column));
    if (source !== undefined && source !== null && source !== row && isChanged(source, column))
      sources.set(row, source);
  }
  for (const [row, source] of sources) {
    // What is short may be said of two rows in turn; where values went round in a ring they were moved.
    if (!isTelling(row.cells.get(column.name)) && !isInRing(row, sources)) continue;
    moved.add(row.own);
    moved.add(source.own);
  }
}

function isInRing(row: PairedRow, sources: ReadonlyMap<PairedRow, PairedRow>): boolean {
  let at = sources.get(row);
  for (let turn = 0; at !== undefined && at !== row && turn < sources.size; turn++) at = sources.get(at);
  return at === row;
}

function isChanged(row: PairedRow, column: MasterColumn): boolean {
  const [returned, sent] = [row.cells.get(column.name), row.then.cells.get(column.name)];
  if (returned === undefined || sent === undefined) return false;
  if (returned.value === sent.value && returned.format === sent.format) return false;
  return meaningOf(returned, column.how) !== meaningOf(sent, column.how);
}

function sentMeaning({ then }: PairedRow, column: MasterColumn): string {
  return meaning(then.cells.get(column.name), column);
}

function returnedMeaning({ cells }: PairedRow, column: MasterColumn): string {
  return meaning(cells.get(column.name), column);
}

function meaning(content: CellContent | undefined, column: MasterColumn): string {
  return content === undefined || isNothing(content.value) ? "" : meaningOf(content, column.how);
}

function isTelling(content: CellContent | undefined): boolean {
  return typeof content?.value === "string" && compact(content.value).length >= TELLING_LENGTH;
}

/** Shorter texts are written of many rows. */
const TELLING_LENGTH = 6;
