import { roomLeft } from "./paperOf";
import type { SheetDraft } from "./sheetDraft";
import type { PrintModel } from "./sheetModel";

/**
 * Begins a list whose headings stand on every page that it reaches: programs repeat the rows of one table of a sheet only, so the others'
 * are written again where a page begins.
 *
 * @param print how the sheet will be printed
 * @returns to be called before each row, with the points that have to fit on its page: the row's, and those of what must not be parted
 *   from it
 */
export function underHeadings(
  draft: SheetDraft,
  print: Pick<PrintModel, "orientation" | "repeatRows">,
  addHeadings: () => void,
): (height: number) => void {
  addHeadings();
  const before = draft.rows.length;
  let counted = before;
  let room: number | null = null;
  const { rows, together, cuts } = draft;
  return (height) => {
    // The first row goes where its headings are.
    if (rows.length === before) return;
    if (room === null) room = roomLeft({ ...print, rows, together, cuts });
    else room = rows.slice(counted).reduce((left, row) => left - (row.height ?? 0), room);
    counted = rows.length;
    if (room >= height) return;
    draft.cut();
    room = roomLeft({ ...print, rows, together, cuts });
    addHeadings();
  };
}
