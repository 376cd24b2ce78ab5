import type { CellPlace } from "./cellContent";
import { rangeAt, readEach } from "./rangeAt";

/** How a cell looks but for its number format; plain data. */
export type CellLook = Excel.CellPropertiesFormat;

/** The looks of cells, in their order; one round trip. The sheets must be there. */
export function readLooks(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly CellLook[]> {
  return readEach(
    context,
    places,
    (range) => range.getCellProperties({ format: ALL }),
    ({ value }) => value[0]?.[0]?.format ?? {},
  );
}

/** Gives cells looks; sent with the next sync. */
export function putLooks(
  context: Excel.RequestContext,
  changes: readonly { readonly place: CellPlace; readonly look: CellLook }[],
): void {
  for (const { place, look } of changes) {
    const range = rangeAt(context, place);
    const { fill, ...rest } = look;
    // No fill is no colour: a white one would hide the lines of the grid.
    if (isFilled(look)) range.setCellProperties([[{ format: { ...rest, fill: { color: fill?.color ?? "" } } }]]);
    else {
      range.format.fill.clear();
      range.setCellProperties([[{ format: rest }]]);
    }
  }
}

/** Whether somebody has given the cell a look: a fill or a line. */
export function hasOwnLook(look: CellLook): boolean {
  const { top, bottom, left, right } = look.borders ?? {};
  return isFilled(look) || [top, bottom, left, right].some((side) => (side?.style ?? "None") !== "None");
}

function isFilled({ fill }: CellLook): boolean {
  return fill?.pattern === undefined ? fill?.color !== undefined && fill.color !== "#FFFFFF" : fill.pattern !== "None";
}

const ALL: Excel.CellPropertiesFormatLoadOptions = {
  borders: { color: true, style: true, weight: true },
  fill: { color: true, pattern: true },
  font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
  horizontalAlignment: true,
  indentLevel: true,
  protection: true,
  shrinkToFit: true,
  textOrientation: true,
  verticalAlignment: true,
  wrapText: true,
};
