import { sealText, type SealedBlock } from "../../read/archive/archiveSeal";
import type { Archive } from "../../read/archive/readArchive";
import type { SheetSeal, WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { HEAD_ROWS } from "../edits/sheetOfLines";

/**
 * What is written down of 存档明细 with the rows of a month in it; null where it has anything that would have to be looked at again.
 *
 * @param edit puts the rows in
 * @param block what they are, but for where
 */
export function recordsSeal(
  { sheets }: WorkbookSnapshot,
  { newSheets: [made], appended: [below] = [] }: WorkbookEdit,
  { soundSheets }: Pick<Archive, "soundSheets">,
  block: Pick<SealedBlock, "month" | "version" | "counts">,
): SheetSeal | null {
  if (made !== undefined && made.rows.length > HEAD_ROWS) {
    const lastRow = made.rows.length;
    const text = sealText([{ ...block, firstRow: HEAD_ROWS + 1, lastRow }]);
    return { sheet: made.name, headRows: HEAD_ROWS, lastRow, text };
  }
  const sheet = sheets.find(({ name }) => name === below?.sheet);
  const sound = sheet && soundSheets.get(sheet);
  const blocks = sound?.blocks() ?? null;
  if (below === undefined || sound === undefined || blocks === null || below.rows.length === 0) return null;
  const lastRow = below.firstRow + below.rows.length - 1;
  const text = sealText([...blocks, { ...block, firstRow: below.firstRow, lastRow }]);
  return { sheet: below.sheet, headRows: sound.headRow, lastRow, text };
}
