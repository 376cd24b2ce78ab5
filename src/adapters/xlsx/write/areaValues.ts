import type { AreaModel, SheetDrawing } from "../../../core/show/sheets/sheetModel";

/** The values of areas of a sheet, row by row, gathered in one walk through its rows. */
export function areaValues(
  model: SheetDrawing,
  areas: readonly AreaModel[],
): readonly (readonly (string | number | null)[])[] {
  const last = areas.reduce((row, area) => Math.max(row, area.lastRow), 0);
  const values = areas.map((): (string | number | null)[] => []);
  let number = 0;
  for (const { cells } of model.rows) {
    if (++number > last) break;
    areas.forEach((area, i) => {
      if (number < area.firstRow || number > area.lastRow) return;
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        values[i]!.push(cells[column - 1]?.value ?? null);
      }
    });
  }
  return values;
}
