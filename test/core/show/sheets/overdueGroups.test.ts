import type { OverdueEntry } from "../../../../src/core/terms/report";
import { overdueGroups } from "../../../../src/core/show/sheets/overdueGroups";

function anEntry(row: number, days: number, units: readonly string[]): OverdueEntry {
  return { ledger: "tasks", file: "台账.xlsx", sheet: "台账", row, units, due: "2024-06-01", days, step: "督办" };
}

test("units stand in the order of their longest overdue entry, entries in report order", () => {
  const groups = overdueGroups([anEntry(9, 29, ["乙"]), anEntry(7, 20, ["甲"]), anEntry(8, 10, ["乙"])]);
  expect(groups.map(({ unit, lines }) => [unit, lines.map(({ entry }) => entry.row)])).toEqual([
    ["乙", [9, 8]],
    ["甲", [7]],
  ]);
});

test("an entry of two units has one number and repeats under the second", () => {
  const groups = overdueGroups([anEntry(6, 29, ["甲", "乙", "甲"]), anEntry(7, 20, ["乙"])]);
  expect(groups.map(({ lines }) => lines.map(({ no, repeated }) => [no, repeated]))).toEqual([
    [[1, false]],
    [
      [1, true],
      [2, false],
    ],
  ]);
});

test("entries without a lead unit make a group of their own", () => {
  expect(overdueGroups([anEntry(6, 1, [])])[0]?.unit).toBeNull();
});
