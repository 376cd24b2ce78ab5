import type { CellLook, SheetLook, StyleLook } from "../../../src/adapters/xlsx/look/look";
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
