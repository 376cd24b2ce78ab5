import type { RowLook, StyleLook } from "../../adapters/xlsx/look/look";

/** Points of the least type that is read on paper. */
const LEAST = 9;
const USUAL = 11;

/**
 * How large a sheet is printed: so small that it fits, but not so that its usual type gets smaller than nine points; never enlarged.
 *
 * @param fitting the scale at which it is as wide as the paper
 */
export function printScale(rows: readonly RowLook[], styles: readonly StyleLook[], fitting: number): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { text, style } of cells) {
      if (text === "") continue;
      const size = styles[style]?.fontSize ?? USUAL;
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [USUAL, 0]);
  return Math.min(1, Math.max(fitting, LEAST / usual));
}
