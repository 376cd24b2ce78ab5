import type { Finding } from "../../src/core/terms/finding";

/** An unknown unit in row 6 of the task ledger. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "unit-unknown",
    severity: "error",
    ledger: "tasks",
    file: "台账.xlsx",
    sheet: "台账",
    cell: "H6",
    row: 6,
    column: "leadUnits",
    value: "县工信据",
    part: null,
    message: "",
    suggestions: [],
    ...changes,
  };
}
