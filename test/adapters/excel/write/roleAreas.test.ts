import { roleAreas } from "../../../../src/adapters/excel/write/roleAreas";
import type { CellRole, SheetCell } from "../../../../src/core/show/sheets/sheetModel";

function cell(role: CellRole, value: string | number | null = 1): SheetCell {
  return { role, value };
}

function areasOf(...rows: (SheetCell | null)[][]): Record<string, string[]> {
  const areas = roleAreas();
  for (const cells of rows) areas.add({ cells });
  return Object.fromEntries(
    [...areas.finish()].map(([role, some]) => [
      role,
      some.map((area) => `${area.firstRow},${area.firstColumn}:${area.lastRow},${area.lastColumn}`),
    ]),
  );
}

describe("roleAreas", () => {
  test("equal columns of one role are one rectangle", () => {
    expect(areasOf([cell("text"), cell("text")], [cell("text"), cell("text")])).toEqual({ text: ["1,1:2,2"] });
  });

  test("a blank between days goes along with them, for it looks the same", () => {
    expect(areasOf([cell("date")], [cell("text", null)], [cell("date")])).toEqual({ date: ["1,1:3,1"] });
  });

  test("a blank in front of days goes along too", () => {
    expect(areasOf([cell("text", null)], [cell("date")])).toEqual({ date: ["1,1:2,1"] });
  });

  test("a blank with another fill keeps its own look", () => {
    expect(areasOf([cell("date")], [cell("total-text", null)], [cell("date")])).toEqual({
      date: ["1,1:1,1", "3,1:3,1"],
      "total-text": ["2,1:2,1"],
    });
  });

  test("a cell without a role ends what stands above it", () => {
    expect(areasOf([cell("text")], [null], [cell("text")], [])).toEqual({ text: ["1,1:1,1", "3,1:3,1"] });
  });

  test("a formula without a value is no blank", () => {
    expect(areasOf([cell("date")], [{ role: "text", value: null, formula: "A1" }])).toEqual({
      date: ["1,1:1,1"],
      text: ["2,1:2,1"],
    });
  });
});
