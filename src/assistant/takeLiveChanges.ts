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
 * Only one workbook is watched: Excel's.
 */
export async function takeLiveChanges(
  month: CheckedMonth,
  live: LiveCheck,
  books: readonly OpenBook[],
  changes: readonly WorkbookChange[],
): Promise<LiveTaken | "same" | null> {
  const [book] = books;
  if (book === undefined || book.changes === null || books.length > 1) return null;
  const stretches = new Map<string, { first: number; last: number }>();
  for (const change of changes) {
    const rows = change.kind === "cells" && change.area !== null ? changeRows(change.area) : null;
    if (change.kind !== "cells" || rows === null) return null;
    const known = stretches.get(change.sheet);
    stretches.set(change.sheet, {
      first: Math.min(known?.first ?? rows.first, rows.first),
      last: Math.max(known?.last ?? rows.last, rows.last),
    });
  }
  const touched = [...stretches].filter(([sheet]) => matters(month, sheet));
  if (touched.length === 0) return "same";
  let taken: LiveTaken | null = null;
  let { workbooks } = month;
  for (const [sheet, { first, last }] of touched) {
    if (last - first >= MOST_ROWS) return null;
    const rows = await book.changes.readRows(sheet, first, last);
    const outcome = live.edit(book.file, sheet, rows, first, last);
    if (outcome.kind === "full-needed") return null;
    workbooks = workbooks.map((workbook) => withRows(workbook, sheet, rows, first, last));
    taken = { workbooks, findings: outcome.findings, accepted: outcome.accepted };
  }
  return taken;
}

/** A sheet that was passed over for holding no table at all may be written on without a word from us. */
function matters({ run }: CheckedMonth, name: string): boolean {
  return run.basis.recognition.sheets.some(({ grid }) => grid.sheet.name === name);
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
