import { cellAddress } from "../../core/workbook/address";
import { foldedText, holdsAll, searchedWords } from "../../assistant/views/searched";
import type { WorkbookLook } from "../../adapters/xlsx/look/look";

/** Cells that show what somebody looks for, over all sheets of the open files. */
export interface CellsFound {
  /** Beyond `MOST_CELLS` it is not counted on. */
  readonly count: number;
  readonly isCut: boolean;
  readonly first: readonly CellFound[];
}

export interface CellFound {
  readonly file: string;
  readonly tab: number;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell shows. */
  readonly text: string;
}

/** Who finds more than this wants another word. */
export const MOST_CELLS = 1000;

/** Rows looked through before others get their turn. */
const STRIDE = 500;

interface Search {
  readonly books: readonly { readonly file: string; readonly look: () => Promise<WorkbookLook> }[];
  readonly text: string;
  /** So many of them are told. */
  readonly count: number;
  readonly pause: () => Promise<void>;
  /** Asked between strides: somebody looks for something else by now. */
  readonly isOver: () => boolean;
}

/** Looks through what every sheet shows, sheet by sheet in the order of the tabs; null where it was called off. */
export async function findCells({ books, text, count, pause, isOver }: Search): Promise<CellsFound | null> {
  const words = searchedWords(text);
  const first: CellFound[] = [];
  let found = 0;
  if (words.length === 0) return { count: 0, isCut: false, first };
  for (const { file, look } of books) {
    const book = await look();
    for (const [tab, { name: sheet, hasCells }] of book.tabs.entries()) {
      if (!hasCells) continue;
      const { rowCount } = await book.sheet(tab);
      for (let from = 1; from <= rowCount; from += STRIDE) {
        await pause();
        if (isOver()) return null;
        for (const { row, cells } of await book.rows(tab, from, STRIDE)) {
          for (const { column, text: shown } of cells) {
            if (shown === "" || !holdsAll(foldedText(shown), words)) continue;
            found += 1;
            if (found > MOST_CELLS) return { count: MOST_CELLS, isCut: true, first };
            if (first.length < count) first.push({ file, tab, sheet, cell: cellAddress(row, column), text: shown });
          }
        }
      }
    }
  }
  return { count: found, isCut: false, first };
}
