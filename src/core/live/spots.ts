import type { Finding } from "../terms/finding";
import { findingOf, sortKey } from "../judge/check/findingsOf";
import type { Spots } from "../judge/parts/keepUp";
import type { Hit } from "../terms/hit";

export function spotIn(sheet: number, row: number): number {
  return sheet * ROWS + row;
}

export function sheetOfSpot(spot: number): number {
  return Math.floor(spot / ROWS);
}

export function rowOfSpot(spot: number): number {
  return spot % ROWS;
}

/** More rows than a sheet has. */
const ROWS = 2 ** 21;

/**
 * A spot is one row of one sheet in one number, or with row 0 the sheet's ledger, or the file.
 * @param sheetOrder number of each sheet, by `file\nsheet`
 * @param recordIn number of the record in a row of a sheet; −1 where there is none
 */
export function spotsBy(
  sheetOrder: ReadonlyMap<string, number>,
  recordIn: (sheet: number, row: number) => number,
): Spots {
  const spot = (file: string, sheet: string | null, row: number): number =>
    spotIn(sheetOrder.get(`${file}\n${sheet ?? ""}`) ?? 0, row);
  return {
    ofPlace: ({ file, sheet, row, cellRow }) => spot(file, sheet, row ?? cellRow ?? 0),
    ofRecord: ({ ledger, row }) => spot(ledger.file, ledger.sheet, row),
    recordAt: (at) => recordIn(sheetOfSpot(at), rowOfSpot(at)),
  };
}

/** The hits of one spot in words, in the report's order. */
export function ordered(
  hits: readonly Hit[],
  sheetOrder: ReadonlyMap<string, number>,
): { readonly keys: readonly number[]; readonly findings: readonly Finding[] } {
  const keyed = hits.map((hit) => ({ hit, key: sortKey(hit, sheetOrder) })).sort((a, b) => a.key - b.key);
  return { keys: keyed.map(({ key }) => key), findings: keyed.map(({ hit }) => findingOf(hit)) };
}
