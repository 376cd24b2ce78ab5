import { drawnBook, drawnSheet, drawnTable } from "./drawnBook";

describe("a drawn sheet", () => {
  test("holds what its Markdown says, blank rows left out", () => {
    const sheet = drawnSheet(`
      | 标题 | <    | <       |
      |------|------|---------|
      ||
      | 一   | 3.5  | 0.8 {0%} |
      | ^    | '80  | 上⏎下   |
      |      | #N/A | =SUM(A1) |`);
    expect(sheet.rows).toEqual([
      { row: 1, cells: ["标题", undefined, undefined], formats: [undefined, undefined, undefined], hidden: false },
      { row: 3, cells: ["一", 3.5, 0.8], formats: [undefined, undefined, "0%"], hidden: false },
      { row: 4, cells: [undefined, "80", "上\n下"], formats: [undefined, undefined, undefined], hidden: false },
      {
        row: 5,
        cells: [null, { fault: "error", text: "#N/A" }, { fault: "uncalculated", text: "=SUM(A1)" }],
        formats: [undefined, undefined, undefined],
        hidden: false,
      },
    ]);
    expect(sheet.merges).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 },
      { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 },
    ]);
  });

  test("takes merges, hidden rows, formats, strays and its place by name", () => {
    const sheet = drawnSheet([["a", 1]], {
      name: "表",
      visibility: "hidden",
      top: 4,
      merges: ["A4:B5"],
      hiddenRows: [4],
      formats: { B: "0%", A4: "@" },
      strays: { C4: "c", D1048576: "d" },
    });
    expect(sheet).toEqual({
      name: "表",
      visibility: "hidden",
      rows: [
        { row: 4, cells: ["a", 1, "c"], formats: ["@", "0%", undefined], hidden: true },
        {
          row: 1048576,
          cells: [undefined, undefined, undefined, "d"],
          formats: [undefined, "0%", undefined, undefined],
          hidden: false,
        },
      ],
      merges: [{ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 2 }],
    });
  });

  test("is drawn from records named by heading", () => {
    expect(drawnTable("序号 专业镇", { 专业镇: "万安钻石" }, { 序号: 2 })).toEqual([
      ["序号", "专业镇"],
      [undefined, "万安钻石"],
      [2, undefined],
    ]);
    expect(() => drawnTable("序号", { 备注: "" })).toThrow("备注");
    expect(drawnBook(drawnSheet([]), "a.xlsx").file).toBe("a.xlsx");
  });
});
