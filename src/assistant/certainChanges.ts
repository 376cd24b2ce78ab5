import { HostError } from "../core/base/hostError";
import type { WorkbookChange } from "../core/ports";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import type { CheckedMonth } from "./checkedMonth";
import { changeRows } from "./changeRows";
import { isSameRow } from "./isSameMonth";
import type { OpenBook } from "./workspace";

/** More rows are not read again on a mere suspicion. */
const MOST_LOOKED_AT = 1_000;
/** A new row is often begun by a choice from a list, under the last one. */
const ROWS_BELOW = 200;

/**
 * Changes that are known to be some: of cells that the user has gone from, those rows that are not as they were read. Silent where
 * the host does not let anybody look now, for nothing is known to have changed.
 */
export async function certainChanges(
  { workbooks }: CheckedMonth,
  [book, ...others]: readonly OpenBook[],
  changes: readonly WorkbookChange[],
): Promise<readonly WorkbookChange[]> {
  const certain: WorkbookChange[] = [];
  for (const change of changes) {
    if (change.kind !== "left") certain.push(change);
    else if (book !== undefined && others.length === 0) {
      const sheet = workbooks[0]?.sheets.find(({ name }) => name === change.sheet);
      const found = sheet === undefined ? null : await changedRows(book, sheet, change.area);
      if (found !== null) {
        certain.push({ kind: "cells", sheet: change.sheet, area: `${found.first}:${found.last}`, remote: false });
      }
    }
  }
  return certain;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

async function changedRows(book: OpenBook, sheet: SheetSnapshot, area: string | null): Promise<Stretch | null> {
  const known = sheet.rows;
  const top = known[0]?.row ?? 1;
  const bottom = known.at(-1)?.row ?? 0;
  // Whole columns reach as far as there is something.
  const asked = (area === null ? null : changeRows(area)) ?? { first: top, last: bottom };
  const last = Math.min(asked.last, bottom + ROWS_BELOW);
  if (book.changes === null || last < asked.first || last - asked.first >= MOST_LOOKED_AT) return null;
  try {
    const now = await book.changes.readRows(sheet.name, asked.first, last);
    const before = new Map(known.filter(({ row }) => row >= asked.first && row <= last).map((row) => [row.row, row]));
    const changed = now.filter((row) => !isSameRow(row, before.get(row.row))).map(({ row }) => row);
    const there = new Set(now.map(({ row }) => row));
    for (const row of before.keys()) if (!there.has(row)) changed.push(row);
    return changed.length === 0 ? null : { first: Math.min(...changed), last: Math.max(...changed) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return null;
  }
}
