import type { SheetBlock } from "./rangeOf";

/** Bytes of one answer that we ask for; Excel on the web refuses 5 MB, and a larger answer would hold up the page. */
export const TARGET_BYTES = 1_500_000;

/** Cuts sheets into blocks of rows whose answers stay near `TARGET_BYTES`, learning from those that came. */
export interface BlockPlan {
  /**
   * Blocks to ask for in the next round trip, in order; empty when all have been given out.
   * @param taken bytes of the answer that are spoken for
   */
  next(taken: number): readonly SheetBlock[];
  /** What an answer turned out to cost. */
  learn(cells: number, bytes: number): void;
  /** The same of what is asked about a block after its values. */
  learnDetails(cells: number, bytes: number): void;
  /** Bytes that an answer about so many cells will take, roughly. */
  detailBytes(cells: number): number;
  /** Blocks that were too large for one answer come back and are given out again, smaller. False: they cannot be made smaller. */
  giveBack(blocks: readonly SheetBlock[]): boolean;
}

/** First guess; sample ledgers have 15 to 40 bytes a cell. */
const FIRST_GUESS = 32;
/** `"",` */
const LEAST = 3;
/** Number formats are mostly `General` and days; those of accounting take 55 bytes, and people make longer ones. */
const FIRST_DETAIL = 16;

export function blockPlan(blocks: readonly SheetBlock[]): BlockPlan {
  let waiting: readonly SheetBlock[] = blocks;
  let bytesPerCell = FIRST_GUESS;
  let learnt = false;
  let detailPerCell = FIRST_DETAIL;
  return {
    next(taken) {
      const chosen: SheetBlock[] = [];
      // As many bytes of details come with the next values; what comes beyond them leaves less room.
      let room = Math.max(0, Math.min(TARGET_BYTES, 2 * TARGET_BYTES - taken));
      let cellsLeft = TARGET_BYTES / detailPerCell;
      while (waiting.length > 0) {
        const [block, ...others] = waiting as readonly [SheetBlock, ...SheetBlock[]];
        const rows = Math.floor(Math.min(room / bytesPerCell, cellsLeft) / block.columns);
        if (rows < 1 && chosen.length > 0) break;
        const some = Math.min(block.rows, Math.max(1, rows));
        chosen.push({ ...block, rows: some });
        room -= some * block.columns * bytesPerCell;
        cellsLeft -= some * block.columns;
        if (some === block.rows) waiting = others;
        else {
          waiting = [{ ...block, firstRow: block.firstRow + some, rows: block.rows - some }, ...others];
          break;
        }
      }
      return chosen;
    },
    learn(cells, bytes) {
      if (cells === 0) return;
      const seen = Math.max(LEAST, bytes / cells);
      // Upwards at once, downwards by halves: the next rows may be wordier.
      bytesPerCell = !learnt || seen > bytesPerCell ? Math.max(seen, bytesPerCell / 2) : (seen + bytesPerCell) / 2;
      learnt = true;
    },
    learnDetails(cells, bytes) {
      if (cells > 0) detailPerCell = Math.max(FIRST_DETAIL, bytes / cells, detailPerCell / 2);
    },
    detailBytes: (cells) => cells * detailPerCell,
    giveBack(given) {
      bytesPerCell *= 4;
      waiting = [...given, ...waiting];
      return given.some(({ rows }) => rows > 1);
    },
  };
}
