import type { Finding } from "../terms/finding";
import { findingOf, sortKey } from "../judge/rules/findingsOf";
import type { AnyHit } from "../terms/hit";

/** A spot is one row of one sheet in one number, or with row 0 the sheet's ledger: what findings are said of. */
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

/** @param sheetOrder number of each sheet, by `file\nsheet` */
export function spotOfHit(sheetOrder: ReadonlyMap<string, number>): (hit: AnyHit) => number {
  return ({ place: { file, sheet, row, cellRow } }) =>
    spotIn(sheetOrder.get(`${file}\n${sheet ?? ""}`) ?? 0, row ?? cellRow ?? 0);
}

/** The hits of one spot in words, in the report's order. */
export function ordered(
  hits: readonly AnyHit[],
  sheetOrder: ReadonlyMap<string, number>,
): { readonly keys: readonly number[]; readonly findings: readonly Finding[] } {
  const keyed = hits.map((hit) => ({ hit, key: sortKey(hit, sheetOrder) })).sort((a, b) => a.key - b.key);
  return { keys: keyed.map(({ key }) => key), findings: keyed.map(({ hit }) => findingOf(hit)) };
}
