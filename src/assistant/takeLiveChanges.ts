import type { LiveCheck } from "../core/live/liveCheck";
import type { WorkbookChange } from "../core/ports";
import type { RowSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";
import { changeRows } from "./changeRows";
import type { CheckedMonth } from "./checkedMonth";
import type { LiveTaken } from "./checkWorkspace";
import type { OpenBook } from "./workspace";

/** More rows at once are no typing: a whole check then. */
const MOST_ROWS = 200;

/**
 * Rechecks what changes touched. Null where a whole check is needed, `same` where nothing that matters changed.
 * A change that names no file is of the only workbook that is watched: Excel's.
 */
export async function takeLiveChanges(
  month: CheckedMonth,
  live: LiveCheck,
  books: readonly OpenBook[],
  changes: readonly WorkbookChange[],
): Promise<LiveTaken | "same" | null> {
  const stretches = new Map<string, Stretch>();
  for (const change of changes) {
    const rows = change.kind === "cells" && change.area !== null ? changeRows(change.area) : null;
    if (change.kind !== "cells" || rows === null) return null;
    const book = bookOf(change, books);
    if (book === undefined) return null;
    const key = `${book.file}\n${change.sheet}`;
    const known = stretches.get(key);
    stretches.set(key, {
      book,
      sheet: change.sheet,
      first: Math.min(known?.first ?? rows.first, rows.first),
      last: Math.max(known?.last ?? rows.last, rows.last),
    });
  }
  const touched = [...stretches.values()].filter(({ book, sheet }) => matters(month, book.file, sheet));
  if (touched.length === 0) return "same";
  let taken: LiveTaken | null = null;
  let { workbooks } = month;
  for (const { book, sheet, first, last } of touched) {
    if (last - first >= MOST_ROWS) return null;
    const reader = book.changes ?? book.entry;
    if (reader === undefined) return null;
    const rows = await reader.readRows(sheet, first, last);
    const outcome = live.edit(book.file, sheet, rows, first, last);
    if (outcome.kind === "full-needed") return null;
    const place = month.run.basis.recognition.files.indexOf(book.file);
    workbooks = workbooks.map((workbook, at) =>
      at === place ? withRows(workbook, sheet, rows, first, last) : workbook,
    );
    taken = { workbooks, findings: outcome.findings, accepted: outcome.accepted };
  }
  return taken;
}

interface Stretch {
  readonly book: OpenBook;
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

function bookOf({ file }: { readonly file?: string }, books: readonly OpenBook[]): OpenBook | undefined {
  return file === undefined && books.length === 1 ? books[0] : books.find((book) => book.file === file);
}

/** A sheet that was passed over for holding no table at all may be written on without a word from us. */
function matters({ run }: CheckedMonth, file: string, name: string): boolean {
  return run.basis.recognition.sheets.some((sheet) => sheet.file === file && sheet.grid.sheet.name === name);
}

function withRows(
  workbook: WorkbookSnapshot,
  name: string,
  rows: readonly RowSnapshot[],
  first: number,
  last: number,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const above = sheet.rows.filter(({ row }) => row < first);
      const below = sheet.rows.filter(({ row }) => row > last);
      return { ...sheet, rows: [...above, ...rows, ...below] };
    }),
  };
}
