import fc from "fast-check";
import type { DrawnCell } from "../../support/drawnCell";
import { layout, type Layout } from "./layout";
import { ledgerSheet, recordsIn, withColumn, withRows, type LedgerDrawing } from "./ledgerDrawing";

/** Where a ledger stands, and what stands beside it. */
export const sheetLayouts: readonly Layout[] = [
  layout("further down on the sheet", (ledger) =>
    fc.integer({ min: 2, max: 20 }).map((top) => ({ ...ledger, details: { ...ledger.details, top } })),
  ),
  layout("a hidden sheet", (ledger) =>
    fc.constant({ ...ledger, details: { ...ledger.details, visibility: "hidden" as const } }),
  ),
  layout("two sheets", (ledger) =>
    fc.nat(10).map((at) => {
      const first = 1 + (at % Math.max(1, recordsIn(ledger) - 1));
      const rest = { ...records(ledger, (index) => index >= first), name: `${ledger.name}（二）` };
      return { ...records(ledger, (index) => index < first), others: [...ledger.others, ledgerSheet(rest)] };
    }),
  ),
  layout(
    "a hidden older copy",
    (ledger) =>
      fc.constantFrom("5月", "旧").map((tail) => {
        const older = withColumn(ledger, "完成率", (cell) =>
          typeof cell === "object" && cell !== null && "format" in cell ? { ...cell, value: 0 } : cell,
        );
        const copy = ledgerSheet({
          ...older,
          name: `${ledger.name}${tail}`,
          details: { ...older.details, visibility: "hidden" },
        });
        return { ...ledger, others: [...ledger.others, copy] };
      }),
    { says: ["same-ledger-twice"] },
  ),
];

function records(ledger: LedgerDrawing, isKept: (index: number) => boolean): LedgerDrawing {
  let index = -1;
  let isCut = false;
  let above: readonly DrawnCell[] = [];
  return withRows(ledger, (row) => {
    if (row.role !== "record") return [row];
    index += 1;
    const whole = row.cells.map((cell, column) => (cell === "^" ? above[column] : cell));
    above = whole;
    const kept = isKept(index) ? [isCut ? { ...row, cells: whole } : row] : [];
    isCut = kept.length === 0;
    return kept;
  });
}
