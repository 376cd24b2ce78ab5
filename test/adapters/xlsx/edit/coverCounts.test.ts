import fc from "fast-check";
import { coverCounts } from "../../../../src/adapters/xlsx/edit/coverCounts";

const area = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(8), fc.nat(8)).map(([row, column, down, right]) => ({
  firstRow: row + 1,
  firstColumn: column + 1,
  lastRow: row + 1 + down,
  lastColumn: column + 1 + right,
}));
const point = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 30 }) });

test("each point is in as many areas as looking at every one of them finds", () => {
  fc.assert(
    fc.property(fc.array(area), fc.array(point), (areas, points) => {
      const slow = points.map(
        ({ row, column }) =>
          areas.filter(
            ({ firstRow, firstColumn, lastRow, lastColumn }) =>
              row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
          ).length,
      );
      expect(coverCounts(areas, points)).toEqual(slow);
    }),
  );
});

test("the edge of the grid is covered by what reaches it, and 300 000 areas over each other are looked through", () => {
  const areas = Array.from({ length: 300_000 }, (_, i) => ({
    firstRow: 1 + i,
    firstColumn: 1,
    lastRow: 1_048_576 - i,
    lastColumn: 16_384,
  }));
  const points = Array.from({ length: 300_000 }, (_, i) => ({ row: 1 + i, column: 16_384 }));
  const counts = coverCounts(areas, points);
  expect([counts[0], counts[1], counts[299_999]]).toEqual([1, 2, 300_000]);
  expect(coverCounts(areas, [{ row: 1_048_576, column: 16_384 }])).toEqual([1]);
});
