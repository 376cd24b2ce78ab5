import { addressLists, areaText } from "../../../src/adapters/excel/areaText";

describe("areaText", () => {
  test("one cell is named once", () => {
    expect(areaText({ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 })).toBe("A5");
    expect(areaText({ firstRow: 5, firstColumn: 1, lastRow: 6, lastColumn: 28 })).toBe("A5:AB6");
  });
});

describe("addressLists", () => {
  test("no list is longer than Excel takes, and no area is lost", () => {
    const areas = Array.from({ length: 5_000 }, (_, i) => `A${i + 100_000}:R${i + 100_000}`);
    const lists = addressLists(areas);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
    expect(lists.join(",").split(",")).toEqual(areas);
  });

  test("a list takes as many areas as are wanted and no more", () => {
    expect(addressLists(["A1", "A2", "A3"], 2)).toEqual(["A1,A2", "A3"]);
    expect(addressLists([])).toEqual([]);
  });
});
