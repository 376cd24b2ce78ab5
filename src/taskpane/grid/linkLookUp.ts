import type { LinkLook, SheetLook } from "../../adapters/xlsx/look/look";

/** Where a cell leads within the workbook. */
export type LinkAt = (row: number, column: number) => LinkLook | undefined;

export function linkLookUp(links: SheetLook["links"]): LinkAt {
  const byRow = new Map<number, LinkLook[]>();
  for (const link of links) {
    const { firstRow, lastRow } = link.area;
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + MOST_ROWS); row++) {
      byRow.set(row, [...(byRow.get(row) ?? []), link]);
    }
  }
  return (row, column) => byRow.get(row)?.find(({ area }) => column >= area.firstColumn && column <= area.lastColumn);
}

/** Nobody links a taller area on purpose. */
const MOST_ROWS = 1000;
