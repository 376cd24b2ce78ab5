import fc from "fast-check";
import type { AreaModel } from "../../../../src/core/show/sheets/sheetModel";
import { joinedAreas } from "../../../../src/core/show/writes/joinedAreas";

function area(firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn): AreaModel {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

test("touching rows of equal width become one area", () => {
  expect(joinedAreas([area(7, 1, 7, 5), area(6, 1, 6, 5), area(9, 1, 9, 5)])).toEqual([
    area(6, 1, 7, 5),
    area(9, 1, 9, 5),
  ]);
});

test("touching columns of equal rows become one area", () => {
  expect(joinedAreas([area(6, 2), area(6, 3), area(7, 2), area(7, 3)])).toEqual([area(6, 2, 7, 3)]);
});

test("the same cells are covered, none twice and no others", () => {
  const anyCells = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyCells, (cells) => {
      const covered = joinedAreas(cells.map(([row, column]) => area(row, column))).flatMap((each) => {
        const inside: string[] = [];
        for (let row = each.firstRow; row <= each.lastRow; row++) {
          for (let column = each.firstColumn; column <= each.lastColumn; column++) inside.push(`${row},${column}`);
        }
        return inside;
      });
      expect(covered.toSorted()).toEqual([...new Set(cells.map((cell) => cell.join()))].sort());
    }),
  );
});
