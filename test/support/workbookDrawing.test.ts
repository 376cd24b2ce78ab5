import { drawingText } from "./drawingText";
import { readDrawing, type WorkbookDrawing } from "./workbookDrawing";

const DRAWING = `# Title

About it.

Right: this.

As of: 2024-06-30

## 一.xlsx (1904)

### 任务

- hidden
- hidden rows: 4
- first row: 3
- merged: A20:B1048576
- stray XFD900: '12

| 标题 | < | '< | a {x} {General} |
| @2024-06-30 | @2024-06-30 {yyyy/m/d} | 0.8 {0%} {=B3/C3} | 3 {=1+2} |
| ^ |  | 上⏎下 | a\\|b |
||
| ␣县发改局␣␣ | '80 | TRUE | 'TRUE |
| #N/A | =A1 | '=A1 | '@甲 |

### 空

||

## 二.xlsx

### 表

| 1e-7 | 1.5 | -3 |
`;

function book(index: number, drawing: WorkbookDrawing = readDrawing(DRAWING)) {
  const found = drawing.books[index];
  if (found === undefined) throw new Error("No such book");
  return found;
}

describe("a drawing in a text file", () => {
  test("says what it stands for, and of what day", () => {
    expect(readDrawing(DRAWING)).toMatchObject({ title: "Title", about: "About it.\n\nRight: this.", asOf: 45473 });
  });

  test("has books with their sheets, merges, hidden rows, formulas and strays", () => {
    const { file, date1904, sheets, formulas } = book(0);
    expect([file, date1904, sheets.map(({ name }) => name)]).toEqual(["一.xlsx", true, ["任务", "空"]]);
    expect(sheets[0]).toMatchObject({ visibility: "hidden", rows: { length: 6 } });
    expect(sheets[0]?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [3, false],
      [4, true],
      [5, false],
      [7, false],
      [8, false],
      [900, false],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 2 },
      { firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 },
      { firstRow: 20, firstColumn: 1, lastRow: 1048576, lastColumn: 2 },
    ]);
    expect(formulas).toEqual({ "任务!C4": "B3/C3", "任务!D4": "1+2" });
    expect(book(1)).toMatchObject({ file: "二.xlsx", date1904: false });
  });

  test("has cells of every kind", () => {
    const [first, second, third, fourth, fifth, stray] = book(0).sheets[0]!.rows;
    expect(first?.cells).toEqual(["标题", undefined, "<", "a {x}"]);
    expect(second?.cells).toEqual([45473, 45473, 0.8, 3]);
    expect(second?.formats).toEqual(["yyyy-mm-dd", "yyyy/m/d", "0%", "General"]);
    expect(third?.cells).toEqual([undefined, null, "上\n下", "a|b"]);
    expect(fourth?.cells).toEqual([" 县发改局  ", "80", true, "TRUE"]);
    const [error, formula] = [
      { fault: "error", text: "#N/A" },
      { fault: "uncalculated", text: "=A1" },
    ];
    expect(fifth?.cells).toEqual([error, formula, "=A1", "@甲"]);
    expect(stray?.cells.at(-1)).toBe("12");
    expect(book(1).sheets[0]?.rows[0]?.cells).toEqual([1e-7, 1.5, -3]);
  });

  test("is written as it is read", () => {
    expect(drawingText(readDrawing(DRAWING))).toBe(DRAWING);
  });

  test.each([
    ["no title", "As of: 2024-06-30"],
    ["no day", "# Title\n\nabout"],
    ["words between the day and the first book", "# T\n\nAs of: 2024-06-30\n\nwords"],
    ["a line that is no directive", "# T\n\nAs of: 2024-06-30\n## a.xlsx\n### b\n- hiden"],
    ["words below a sheet", "# T\n\nAs of: 2024-06-30\n## a.xlsx\n### b\nwords"],
  ])("%s is not understood", (_, text) => {
    expect(() => readDrawing(text)).toThrow();
  });
});
