import { sync } from "../runExcel";
import type { CellPlace } from "./cellContent";

/** What a cell has, and what it is to have. */
export interface FromTo<T> {
  readonly from: T;
  readonly to: T;
}

/** What Excel answers of cells, in their order; one round trip. The sheets must be there. */
export async function readEach<Asked, T>(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  ask: (range: Excel.Range) => Asked,
  read: (answer: Asked) => T,
): Promise<readonly T[]> {
  if (places.length === 0) return [];
  const asked = places.map((place) => ask(rangeAt(context, place)));
  await sync(context);
  return asked.map(read);
}

/** The cell itself, to be asked or told something in the next round trip. The sheet must be there. */
export function rangeAt(context: Excel.RequestContext, { sheetId, cell }: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cell);
}
