/**
 * A number as an archive keeps it: 12 significant digits (DECIDED F20). Programs keep 15 to 17, each rounding in its own way; at 12 all
 * agree.
 */
export function significant(value: number): number {
  // Most have few digits; asking for these is slow.
  if (Math.abs(value) < 100_000 && Math.round(value * 1e6) / 1e6 === value) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
