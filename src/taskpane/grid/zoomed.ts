import type { SheetLook, SizeLook } from "../../adapters/xlsx/look/look";

/** How large a sheet may be shown, in per cent. */
export const ZOOMS: readonly number[] = [50, 75, 100, 125, 150, 200];

/** A sheet with all its sizes larger or smaller. */
export function zoomed(sheet: SheetLook, percent: number): SheetLook {
  if (percent === 100) return sheet;
  const scaled = (size: number): number => Math.round((size * percent) / 100);
  const all = (sizes: readonly SizeLook[]): readonly SizeLook[] =>
    sizes.map(({ first, last, size }) => ({ first, last, size: scaled(size) }));
  return {
    ...sheet,
    defaultWidth: scaled(sheet.defaultWidth),
    defaultHeight: scaled(sheet.defaultHeight),
    columns: all(sheet.columns),
    rows: all(sheet.rows),
  };
}
