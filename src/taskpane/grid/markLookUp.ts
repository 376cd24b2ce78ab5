import type { SheetLook } from "../../adapters/xlsx/look/look";
import type { AreaModel } from "../../core/show/sheets/sheetModel";
import type { MarkModel } from "../../core/show/writes/workbookWrite";

/** The weightiest of our marks on a cell. */
export type MarkAt = (row: number, column: number) => MarkModel["kind"] | null;

/** The merged area that covers a cell. */
export type MergeAt = (row: number, column: number) => AreaModel | undefined;

/** Marks by row: kinds come by precedence, and the first that covers a cell is the one that shows. */
export function markLookUp(marks: SheetLook["marks"]): MarkAt {
  const flat = marks.flatMap(({ kind, areas }, rank) => areas.map((area) => ({ kind, area, rank })));
  const at = byRows(flat.map((one) => ({ area: one.area, thing: one })));
  return (row, column) => {
    let best: { readonly kind: MarkModel["kind"]; readonly rank: number } | null = null;
    for (const { kind, area, rank } of at(row)) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (best === null || rank < best.rank) best = { kind, rank };
    }
    return best?.kind ?? null;
  };
}

export function mergeLookUp(merges: readonly AreaModel[]): MergeAt {
  const at = byRows(merges.map((area) => ({ area, thing: area })));
  return (row, column) => at(row).find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
}

/** Areas of more rows than this are kept apart, so that none is listed under a million rows. */
const TALL = 200;

function byRows<T>(things: readonly { readonly area: AreaModel; readonly thing: T }[]): (row: number) => readonly T[] {
  const rows = new Map<number, T[]>();
  const tall: { readonly area: AreaModel; readonly thing: T }[] = [];
  for (const { area, thing } of things) {
    if (area.lastRow - area.firstRow >= TALL) {
      tall.push({ area, thing });
      continue;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const same = rows.get(row);
      if (same === undefined) rows.set(row, [thing]);
      else same.push(thing);
    }
  }
  return (row) => {
    const own = rows.get(row) ?? [];
    const reaching = tall.filter(({ area }) => row >= area.firstRow && row <= area.lastRow);
    return reaching.length === 0 ? own : [...own, ...reaching.map(({ thing }) => thing)];
  };
}
