import type { CellLook, ChartLook, SheetLook, StyleLook } from "../../../src/adapters/xlsx/look/look";
import { boxOf } from "../../../src/taskpane/grid/boxOf";
import { textWidth } from "../../../src/core/show/sheets/textWidth";
import { chartShapes } from "../../../src/taskpane/grid/chartShapes";
import { axis } from "../../../src/taskpane/grid/axis";
import { linkLookUp } from "../../../src/taskpane/grid/linkLookUp";
import { spill } from "../../../src/taskpane/grid/spill";
import { zoomed } from "../../../src/taskpane/grid/zoomed";

describe("a text that does not fit runs over the blank cells on its right", () => {
  const columns = axis(6, 60, [], 600);
  const cell = (text: string, change: Partial<CellLook> = {}): CellLook => ({
    column: 2,
    text,
    style: 0,
    align: "left",
    ...change,
  });
  const blank = () => false;
  const wrapping = { wrap: true, horizontal: null, fontSize: 11 } as StyleLook;

  test("as far as it needs, and no further", () => {
    expect(spill(cell("附件1"), undefined, columns, blank, 6, 100)).toBe(60);
    // Fifteen half ideographs of 7.3 pixels each.
    expect(spill(cell("附件1：重点任务"), undefined, columns, blank, 6, 100)).toBe(120);
    expect(spill(cell("附件1：重点任务"), undefined, columns, blank, 6, 200)).toBe(240);
  });
  test("up to the next that holds something, and to the last column it may reach", () => {
    const long = cell("新绛县万安钻石专业镇重点任务推进台账");
    expect(spill(long, undefined, columns, (column) => column === 4, 6, 100)).toBe(120);
    expect(spill(long, undefined, columns, blank, 3, 100)).toBe(120);
  });
  test("not where it wraps, stands elsewhere than on the left, or is a number", () => {
    const long = "新绛县万安钻石专业镇重点任务推进台账";
    expect(spill(cell(long), wrapping, columns, blank, 6, 100)).toBe(60);
    expect(spill(cell(long, { align: "right" }), undefined, columns, blank, 6, 100)).toBe(60);
    const centred = { ...wrapping, wrap: false, horizontal: "centre" } as StyleLook;
    expect(spill(cell(long), centred, columns, blank, 6, 100)).toBe(60);
  });
});

test("zoomed, all sizes grow alike, hidden ones stay hidden, and 100 % is the sheet itself", () => {
  const sheet = {
    defaultWidth: 64,
    defaultHeight: 20,
    columns: [{ first: 1, last: 2, size: 100 }],
    rows: [{ first: 3, last: 3, size: 0 }],
  } as unknown as SheetLook;
  expect(zoomed(sheet, 100)).toBe(sheet);
  expect(zoomed(sheet, 150)).toEqual({
    defaultWidth: 96,
    defaultHeight: 30,
    columns: [{ first: 1, last: 2, size: 150 }],
    rows: [{ first: 3, last: 3, size: 0 }],
  });
});

test("a cell leads where its link leads, its neighbours nowhere", () => {
  const link = { area: { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 }, sheet: "参数", cell: "A1" };
  const at = linkLookUp([link]);
  expect([at(2, 2), at(3, 3)]).toEqual([link, link]);
  expect([at(1, 2), at(2, 1), at(4, 2), at(2, 4)]).toEqual([undefined, undefined, undefined, undefined]);
});

describe("charts of our sheets", () => {
  const chart = (kind: ChartLook["kind"], ...values: readonly (readonly (number | null)[])[]): ChartLook => ({
    kind,
    title: "各镇完成率",
    anchor: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 },
    categories: ["古交镇", "万安镇"],
    series: values.map((own, at) => ({
      name: `甲${at}`,
      colour: at === 0 ? "2F5C8F" : "9DB8D6",
      values: own,
      labels: own.map((value) => (value === null || value === 0 ? "" : String(value))),
    })),
  });
  const PLOT = { width: 400, height: 100, type: 12 };

  test("lie over the cells of their place", () => {
    const rows = axis(9, 20, [{ first: 2, last: 2, size: 50 }], 400);
    const columns = axis(9, 60, [], 600);
    const [here, below] = [
      boxOf(chart("bar").anchor, rows, columns),
      boxOf({ firstRow: 4, firstColumn: 3, lastRow: 4, lastColumn: 3 }, rows, columns),
    ];
    expect([here.width, here.height]).toEqual([120, 70]);
    expect([below.left - here.left, below.top - here.top]).toEqual([120, 70]);
  });

  test("bars are as long as their values, the longest fills the room, and each has its words", () => {
    const { bars, texts } = chartShapes(chart("bar", [0.5, 0.25]), PLOT);
    expect(bars).toHaveLength(2);
    expect(bars[0]!.width / bars[1]!.width).toBeCloseTo(2);
    expect(bars[0]!.y).toBeLessThan(bars[1]!.y);
    expect(texts.map(({ text }) => text)).toEqual(["古交镇", "0.5", "万安镇", "0.25"]);
    for (const { x, y, width, height } of bars)
      expect([x >= 0, y >= 0, x + width <= PLOT.width, y + height <= PLOT.height]).toEqual([true, true, true, true]);
  });

  test("pieces follow each other, what is nothing has none, and a piece too narrow for its number goes without", () => {
    const { bars, texts } = chartShapes(chart("stacked-bar", [100, 0], [1, 50]), PLOT);
    expect(bars).toHaveLength(3);
    expect(bars[1]!.x).toBeCloseTo(bars[0]!.x + bars[0]!.width);
    expect(texts.map(({ text }) => text)).toEqual(["古交镇", "100", "万安镇", "50"]);
  });

  test("names under a line neither run into each other nor stand out, and the last month always has its name", () => {
    for (const count of [1, 3, 12]) {
      const categories = Array.from(
        { length: count },
        (_, at) => `2024年${at + 1}月${at === count - 1 ? "（本月）" : ""}`,
      );
      for (const width of [120, 216, 400]) {
        const plot = { width, height: 200, type: 12 };
        const { texts } = chartShapes({ ...chart("line", []), categories }, plot);
        const boxes = texts.map(({ x, y, text }) => ({
          y,
          from: x - textWidth(text) * 3,
          to: x + textWidth(text) * 3,
        }));
        for (const { from, to } of boxes) expect([from >= 0, to <= width]).toEqual([true, true]);
        const crowded = boxes.filter((one, at) =>
          boxes.some((other, place) => place > at && other.y === one.y && other.from < one.to),
        );
        expect(crowded).toEqual([]);
        const said = texts.map(({ text }) => text).join("");
        expect(said.endsWith(categories.at(-1)!)).toBe(true);
      }
    }
  });

  test("a line has a gap where there is no value, and higher values stand higher", () => {
    const months = { ...chart("line", [0.2, null, 0.4, 0.8]), categories: ["1月", "2月", "3月", "4月"] };
    const { lines } = chartShapes(months, PLOT);
    expect(lines.map(({ points }) => points.length)).toEqual([1, 2]);
    expect(lines[1]!.points[1]!.y).toBeLessThan(lines[1]!.points[0]!.y);
  });

  test("of nothing at all they are empty", () => {
    for (const kind of ["bar", "stacked-bar", "line"] as const) {
      const shapes = chartShapes(chart(kind, [null, null]), PLOT);
      expect([shapes.bars, shapes.lines]).toEqual([[], []]);
      expect(JSON.stringify(shapes)).not.toContain("null");
    }
  });
});
