/**
 * A number as an archive keeps it: 12 significant digits (DECIDED F20). Programs keep 15 to 17, each rounding in its own way; at 12 all
 * agree.
 */
export function significant(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
