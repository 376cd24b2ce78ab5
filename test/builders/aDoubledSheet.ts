import type { DoubledSheet } from "../../src/core/terms/report";

/** 5月, which does not count beside 6月 of the same file. */
export function aDoubledSheet(changes: Partial<DoubledSheet> = {}): DoubledSheet {
  return {
    kind: "sheet",
    kept: { file: "台账.xlsx", sheet: "6月" },
    leftOut: { file: "台账.xlsx", sheet: "5月" },
    same: 3,
    of: 4,
    why: "as-of-month",
    text: "与“6月”表是同一台账（4项中3项相同，另1项“6月”表里没有），只计“6月”表（写的是2024年6月，即截至日期的月份），这张表没有计入",
    ...changes,
  };
}
