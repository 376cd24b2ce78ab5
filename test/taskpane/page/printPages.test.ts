import { printPages } from "../../../src/taskpane/page/printPages";
import { printScale } from "../../../src/taskpane/page/printScale";
import type { StyleLook } from "../../../src/adapters/xlsx/look/look";

const own = (sizes: readonly number[], room: number, head: { from: number; to: number } | null = null) =>
  printPages(sizes, room, head).map((page) => [page.repeated !== null, page.own.from, page.own.to]);

test("what fits is one page, one line more goes on the next", () => {
  expect(own([10, 10, 10], 30)).toEqual([[false, 0, 3]]);
  expect(own([10, 10, 10, 1], 30)).toEqual([
    [false, 0, 3],
    [false, 3, 4],
  ]);
});

test("headings are repeated on each page behind their own and take room there; the title above is not", () => {
  expect(own([10, 10, 10, 10, 10, 10], 40, { from: 1, to: 2 })).toEqual([
    [false, 0, 4],
    [true, 4, 6],
  ]);
});

test("lines under a chart stay on one page, where one holds them; a page ends where the sheet says", () => {
  const cut = (whole: { from: number; to: number }[], ends: number[] = []) =>
    printPages([10, 10, 10, 10, 10, 10], 40, null, whole, ends).map((page) => [page.own.from, page.own.to]);
  expect(cut([{ from: 3, to: 5 }])).toEqual([
    [0, 3],
    [3, 6],
  ]);
  expect(cut([{ from: 2, to: 4 }])).toEqual([
    [0, 4],
    [4, 6],
  ]);
  expect(cut([{ from: 1, to: 6 }])).toEqual([
    [0, 4],
    [4, 6],
  ]);
  expect(cut([], [1, 4])).toEqual([
    [0, 1],
    [1, 4],
    [4, 6],
  ]);
  expect(cut([], [5])).toEqual([
    [0, 4],
    [4, 5],
    [5, 6],
  ]);
});

test("headings that take more than half of a page are not repeated", () => {
  expect(own([21, 10, 10, 10], 40, { from: 0, to: 1 })).toEqual([
    [false, 0, 2],
    [false, 2, 4],
  ]);
});

test("no page holds nothing but headings, also where the first line below is larger than what is left", () => {
  expect(own([10, 10, 35, 35], 40, { from: 0, to: 2 })).toEqual([
    [false, 0, 3],
    [true, 3, 4],
  ]);
});

test("a line larger than a page has one of its own", () => {
  expect(own([10, 90, 10], 40)).toEqual([
    [false, 0, 1],
    [false, 1, 2],
    [false, 2, 3],
  ]);
});

test("a sheet without a line has no page", () => {
  expect(own([], 40)).toEqual([]);
});

describe("the scale", () => {
  const styles = [{ fontSize: 12 }, { fontSize: 8 }] as unknown as readonly StyleLook[];
  const rows = (...used: readonly number[]) =>
    [{ row: 1, cells: used.map((style, place) => ({ column: place + 1, style, text: "x" })) }] as unknown as Parameters<
      typeof printScale
    >[0];

  test.each([
    ["what fits is not enlarged", rows(0), 1.4, 1],
    ["what is a little too wide is made to fit", rows(0), 0.9, 0.9],
    ["usual type gets no smaller than nine points", rows(0, 0, 1), 0.5, 0.75],
    ["small type is not made smaller", rows(1), 0.5, 1],
  ])("%s", (_, cells, fitting, scale) => {
    expect(printScale(cells, styles, fitting)).toBe(scale);
  });
});
