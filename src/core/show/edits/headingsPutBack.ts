import type { StateSheetHead } from "../../read/ledgers/stateSheetHead";
import { cellAddress } from "../../workbook/address";
import type { CellEdit } from "./edit";

/** Headings that have gone from a state sheet come back behind those that stand there: where all stand then, and the cells for it. */
export function headingsPutBack(
  sheet: string,
  head: StateSheetHead,
  headings: readonly string[],
): { readonly places: ReadonlyMap<string, number>; readonly cells: readonly CellEdit[] } {
  const places = new Map(head.places);
  const cells: CellEdit[] = [];
  let last = Math.max(...places.values());
  for (const heading of headings) {
    if (places.has(heading)) continue;
    places.set(heading, ++last);
    cells.push({ sheet, cell: cellAddress(head.row, last), value: heading, expected: null });
  }
  return { places, cells };
}
