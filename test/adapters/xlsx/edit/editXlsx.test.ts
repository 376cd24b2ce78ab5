import * as xlsx from "@e965/xlsx";
import type { CellEdit, NewSheet } from "../../../../src/core/show/edits/edit";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { sheetXml, xlsxOfRows, xlsxPackage } from "../../../support/xlsxPackage";
import { aSheetModel } from "../write/aSheetModel";
import { differingParts, packageFaults, textOfPart } from "../write/packageFacts";
import { richWorkbook } from "../write/richWorkbook";
import { editXlsx, undoXlsx, readWorkbookBytes, removeSheets, writeXlsx } from "../../../support/xlsxFiles";

const SHEET = "xl/worksheets/sheet1.xml";
const edited = (bytes: Uint8Array, ...cells: readonly CellEdit[]) => editXlsx(bytes, { newSheets: [], cells });
const at = (cell: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: "Sheet1",
  cell,
  value,
  ...more,
});

describe("a cell gets another value", () => {
  const before = xlsxOfRows(
    '<row r="2" spans="1:3"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2"><v>5</v></c></row><row r="5"/>',
    { strings: ["<si><t>旧</t></si>"], styles: ["0.0%"] },
  );

  test("and nothing else in the package changes", () => {
    const { bytes, written, refused } = edited(before, at("A2", "新"));
    expect([written, refused]).toEqual([1, []]);
    expect(differingParts(before, bytes)).toEqual([SHEET]);
    expect(textOfPart(bytes, SHEET)).toBe(
      textOfPart(before, SHEET).replace(
        '<c r="A2" s="1" t="s"><v>0</v></c>',
        '<c r="A2" s="1" t="inlineStr"><is><t>新</t></is></c>',
      ),
    );
    expect(packageFaults(bytes)).toEqual(packageFaults(before));
  });

  test.each([
    ["between two cells", "B2", '<c r="B2" s="0"><v>7</v></c><c r="C2">'],
    ["behind the last", "D2", '<c r="C2"><v>5</v></c><c r="D2" s="0"><v>7</v></c></row>'],
    ["in an empty row", "B5", '<row r="5"><c r="B5" s="0"><v>7</v></c></row>'],
    ["in a row above all", "B1", '<sheetData><row r="1"><c r="B1" s="0"><v>7</v></c></row><row r="2"'],
    ["in a row between", "B3", '</row><row r="3"><c r="B3" s="0"><v>7</v></c></row><row r="5"/>'],
    ["in a row below all", "B9", '<row r="5"/><row r="9"><c r="B9" s="0"><v>7</v></c></row></sheetData>'],
  ])("%s, where none was", (_, cell, expected) => {
    expect(textOfPart(edited(before, at(cell, 7)).bytes, SHEET)).toContain(expected);
  });

  test("several in new rows, in any order", async () => {
    const { bytes } = edited(before, at("C9", 1), at("A9", 2), at("B2", 3), at("A2", null), at("B1", "x"));
    expect(await valuesIn(bytes)).toEqual({ B1: "x", B2: 3, C2: 5, A9: 2, C9: 1 });
    expect(xlsx.read(bytes).Sheets["Sheet1"]!["A9"].v).toBe(2);
    expect(textOfPart(bytes, SHEET)).toMatch(/<c r="A9".*<c r="C9"/);
  });

  test("in a sheet without any", async () => {
    const bare = xlsxPackage({ sheets: [{ xml: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' }] });
    const { bytes } = edited(bare, at("B2", "甲 & <乙>"));
    expect(textOfPart(bytes, SHEET)).toContain('<x:sheetData><x:row r="2"><x:c r="B2" s="0" t="inlineStr"><x:is>');
    expect(await valuesIn(bytes)).toEqual({ B2: "甲 & <乙>" });
  });

  test.each(["=1+1", "001", "2024-6-30", "1e3", "80%", "TRUE", " 空 格 ", "a\nb\tc\r", "_x0041_", "😀\u0001", "'x"])(
    "text is only ever text: %j",
    async (text) => {
      const { bytes } = edited(before, at("A2", text));
      expect(await valuesIn(bytes)).toMatchObject({ A2: text });
      expect(textOfPart(bytes, SHEET)).not.toContain("<f");
    },
  );

  test("the sheet's extent and the row's span grow with it", () => {
    const xml = (rows: string) => sheetXml(rows).replace("<sheetData>", '<dimension ref="B2:C3"/><sheetData>');
    const sized = xlsxPackage({ sheets: [{ xml: xml('<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>') }] });
    const after = textOfPart(edited(sized, at("E2", 1), at("A9", 2)).bytes, SHEET);
    expect(after).toContain('<dimension ref="A2:E9"/>');
    expect(after).toContain('<row r="2" spans="2:5">');
    expect(textOfPart(edited(sized, at("C2", 1)).bytes, SHEET)).toContain('<dimension ref="B2:C3"/>');
  });

  test("a new cell has the style of its row, else of its column", () => {
    const rows =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/><row r="3" s="2"/></sheetData>';
    const xml = sheetXml("").replace("<sheetData></sheetData>", rows);
    const after = textOfPart(
      edited(xlsxPackage({ sheets: [{ xml }], styles: [14, 9] }), at("B2", 1), at("B3", 1), at("D3", 1)).bytes,
      SHEET,
    );
    for (const cell of ['<c r="B2" s="2">', '<c r="B3" s="1">', '<c r="D3" s="0">']) expect(after).toContain(cell);
  });

  test("rows and cells that do not say where they stand are counted", async () => {
    const counted = xlsxOfRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const { bytes } = edited(counted, at("B1", 20, { expected: "2" }), at("B2", 4), at("A2", 30));
    expect(await valuesIn(bytes)).toEqual({ A1: 1, B1: 20, A2: 30, B2: 4 });
  });
});

describe("a link", () => {
  const link = { sheet: "别'的 & 表", cell: "B2" };
  const location = "'别''的 &amp; 表'!B2";
  const tail = '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>';
  const sheet = (links: string) =>
    xlsxPackage({
      sheets: [{ xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("</worksheet>", links + tail) }],
    });
  const own = '<hyperlink ref="A1" location="Sheet1!A9" tooltip="去"/>';

  test.each([
    [
      "the first one of its sheet",
      "",
      [at("A1", 2, { link })],
      `<hyperlinks><hyperlink ref="A1" location="${location}"/></hyperlinks>`,
    ],
    [
      "beside another",
      `<hyperlinks>${own}</hyperlinks>`,
      [at("B1", 2, { link })],
      `<hyperlinks>${own}<hyperlink ref="B1" location="${location}"/></hyperlinks>`,
    ],
    [
      "instead of another",
      `<hyperlinks>${own}</hyperlinks>`,
      [at("A1", 2, { link })],
      `<hyperlinks><hyperlink ref="A1" location="${location}"/></hyperlinks>`,
    ],
    ["taken away, the last one with its list", `<hyperlinks>${own}</hyperlinks>`, [at("A1", null, { link: null })], ""],
    ["taken away where there is none", "", [at("A1", null, { link: null })], ""],
    [
      "left alone by an edit that does not speak of it",
      `<hyperlinks>${own}</hyperlinks>`,
      [at("A1", 3)],
      `<hyperlinks>${own}</hyperlinks>`,
    ],
  ])("is %s; undone the sheet is what it was, byte for byte", (_, links, edits, expected) => {
    const before = sheet(links);
    const { bytes, cells, sheets } = edited(before, ...edits);
    expect(textOfPart(bytes, SHEET)).toContain(`</sheetData>${expected}${tail}`);
    expect(packageFaults(bytes)).toEqual(packageFaults(before));
    const undone = undoXlsx(bytes, cells, sheets);
    expect(undone).toMatchObject({ restored: 1, left: [] });
    expect(textOfPart(undone.bytes, SHEET)).toBe(textOfPart(before, SHEET));
  });

  test("that somebody has led elsewhere since stays when its cell is undone", () => {
    const first = edited(sheet(""), at("A1", 2, { link }));
    const since = edited(first.bytes, at("A1", 2, { link: { sheet: "Sheet1", cell: "C3" } }));
    const { bytes, restored } = undoXlsx(since.bytes, first.cells, first.sheets);
    expect(restored).toBe(1);
    expect(textOfPart(bytes, SHEET)).toContain("Sheet1'!C3");
    expect(textOfPart(bytes, SHEET)).toContain("<v>1</v>");
  });
});

describe("a number format", () => {
  const before = richWorkbook({ [SHEET]: textOfPart(richWorkbook(), SHEET).replace(/<sheetProtection[^>]*>/, "") });
  const edit = { sheet: "参数", cell: "A1", value: 45474, numberFormat: "yyyy/m/d" };

  test("is the cell's own style with nothing else changed, added once however many cells want it", async () => {
    const { bytes } = edited(before, edit, { ...edit, cell: "B1" });
    expect(packageFaults(bytes)).toEqual([]);
    const styles = (of: Uint8Array) => xlsx.read(of, { cellNF: true }).Sheets["参数"]!["A1"];
    expect(styles(bytes)).toMatchObject({ v: 45474, z: "yyyy/m/d" });
    const count = (of: Uint8Array) => /<cellXfs count="(\d+)"/.exec(textOfPart(of, "xl/styles.xml"))![1];
    expect(Number(count(bytes)) - Number(count(before))).toBe(2);
    const again = edited(bytes, { ...edit, value: 1 });
    expect(count(again.bytes)).toBe(count(bytes));
    expect((await readWorkbookBytes(again.bytes, "a.xlsx")).sheets[1]!.rows[0]!.formats[0]).toBe("yyyy/m/d");
  });

  test("works where the workbook has no styles", async () => {
    const { bytes } = edited(
      xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>'),
      at("A1", 45474, { numberFormat: "yyyy-mm-dd" }),
    );
    expect((await readWorkbookBytes(bytes, "a.xlsx")).sheets[0]!.rows[0]).toMatchObject({
      cells: [45474],
      formats: ["yyyy-mm-dd"],
    });
  });

  test("a style that a cell has come to use stays when our sheets go", async () => {
    const ours = await writeXlsx(before, { sheets: [aSheetModel()], marks: null });
    const { bytes } = edited(ours, { ...edit, numberFormat: "0.00" });
    const gone = removeSheets(bytes);
    expect(packageFaults(gone)).toEqual([]);
    expect((await readWorkbookBytes(gone, "a.xlsx")).sheets[1]!.rows[0]).toMatchObject({ formats: ["0.00"] });
  });

  test("a day goes into a workbook that counts from 1904 as that day; an amount as that amount", async () => {
    const old = xlsxOfRows('<row r="1"><c r="A1" s="1"><v>44012</v></c><c r="B1"><v>5</v></c></row>', {
      workbookPr: 'date1904="1"',
      styles: [14],
    });
    expect((await readWorkbookBytes(old, "a.xlsx")).sheets[0]!.rows[0]!.cells).toEqual([45474, 5]);
    const { bytes } = edited(old, at("A1", 45475, { expected: "2024-07-01" }), at("B1", 45475));
    expect(textOfPart(bytes, SHEET)).toContain('<c r="A1" s="1"><v>44013</v></c><c r="B1" s="0"><v>45475</v></c>');
    const formatted = edited(old, at("B1", 45475, { numberFormat: "yyyy/m/d" }));
    expect((await readWorkbookBytes(formatted.bytes, "a.xlsx")).sheets[0]!.rows[0]!.cells).toEqual([45474, 45475]);
  });
});

describe("what is left alone", () => {
  const before = xlsxPackage({
    sheets: [
      {
        rows: [
          '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">C1:C2</f><v>1</v></c></row>',
          '<row r="2"><c r="A2" t="inlineStr"><is><t>二</t></is></c><c r="B2"><v>3</v></c><c r="C2" s="1"><v>45474</v></c></row>',
        ].join(""),
        merges: ["D2:E3"],
      },
    ],
    styles: [14],
  });

  test.each([
    ["a formula", at("A1", 1), "formula"],
    ["the inside of an array formula", at("B2", 1), "formula"],
    ["what now shows something else", at("A2", "三", { expected: "一" }), "changed"],
    ["what was thought blank", at("A2", "三", { expected: null }), "changed"],
    ["what was thought filled", at("F9", "三", { expected: "一" }), "changed"],
    ["the inside of a merge", at("E3", 1), "merged"],
    ["no cell of the grid", at("XFE1", 1), "missing"],
    ["a sheet that is not there", at("A1", 1, { sheet: "没有" }), "missing"],
  ] as const)("%s", (_, edit, why) => {
    const { bytes, written, refused } = edited(before, edit);
    expect([written, refused]).toEqual([0, [{ sheet: edit.sheet, cell: edit.cell, why }]]);
    expect(bytes).toBe(before);
  });

  test.each([
    ["a text", at("A2", "三", { expected: "二" })],
    ["a day", at("C2", 45475, { expected: "2024-07-01" })],
    ["a blank", at("A9", 1, { expected: null })],
    ["the first cell of a merge", at("D2", 1, { expected: null })],
  ] as const)("not %s that shows what was expected", (_, edit) => {
    expect(edited(before, edit)).toMatchObject({ written: 1, refused: [] });
  });

  test("a workbook that has been read is compared as it was read, one that was written since as it is now", async () => {
    const opened = xlsxWorkbook(before, "书.xlsx");
    await opened.snapshot();
    const edits = [
      at("A2", "三", { expected: "一" }),
      at("C2", 45475, { expected: "2024-07-01" }),
      at("F9", "三", { expected: "一" }),
      at("A9", 1, { expected: null }),
    ] as const;
    const { written, refused } = await opened.edit({ newSheets: [], cells: edits });
    expect([written, refused.map(({ cell, why }) => [cell, why])]).toEqual([
      2,
      [
        ["A2", "changed"],
        ["F9", "changed"],
      ],
    ]);
    await opened.snapshot();
    const again = await opened.edit({ newSheets: [], cells: edits.slice(1, 2) });
    expect(again).toMatchObject({ written: 0, refused: [{ cell: "C2", why: "changed" }] });
  });

  test("20 000 edits among 50 000 merges over each other, in rows without any attribute", () => {
    const merges = Array.from({ length: 50_000 }, (_, i) => `C${i + 1}:D50001`);
    const bytes = xlsxPackage({ sheets: [{ rows: "<row><c><v>1</v></c></row>".repeat(50_000), merges }] });
    const cells = Array.from({ length: 10_000 }, (_, i) => [at(`A${2 * i + 1}`, 2), at(`B${60_000 - i}`, 2)]).flat();
    const { written, refused } = edited(bytes, ...cells, at("C50000", 3), at("D50001", 3));
    expect(written).toBe(20_000);
    // C50000 begins one of them and lies in all the others.
    expect(refused.map(({ cell, why }) => [cell, why])).toEqual([
      ["C50000", "merged"],
      ["D50001", "merged"],
    ]);
  });

  test("the others are written all the same", async () => {
    const { bytes, written, refused } = edited(before, at("A1", 9), at("A2", "新"), at("E3", 9));
    expect([written, refused.map(({ cell }) => cell)]).toEqual([1, ["A1", "E3"]]);
    expect(await valuesIn(bytes)).toMatchObject({ A1: 2, A2: "新" });
  });

  test("a protected sheet is said, and nothing is written on others either", () => {
    expect(
      troubleOf(() =>
        edited(richWorkbook(), { sheet: "参数", cell: "A1", value: 1 }, { sheet: "重点任务", cell: "B4", value: 1 }),
      ),
    ).toMatchObject({ kind: "protected", message: expect.stringContaining("重点任务") });
  });

  test("a table's heading is said: formulas call it by name", () => {
    const open = richWorkbook({ [SHEET]: textOfPart(richWorkbook(), SHEET).replace(/<sheetProtection[^>]*>/, "") });
    expect(troubleOf(() => edited(open, { sheet: "重点任务", cell: "B2", value: "x" }))).toMatchObject({
      kind: "not-writable",
      message: expect.stringContaining("B2"),
    });
    expect(edited(open, { sheet: "重点任务", cell: "B3", value: "x" }).written).toBe(1);
  });

  test("one of our sheets is none of the user's", async () => {
    const ours = await writeXlsx(before, { sheets: [aSheetModel()], marks: null });
    expect(edited(ours, at("A1", 1, { sheet: "完成情况" })).refused).toMatchObject([{ why: "missing" }]);
  });

  test("two edits of one cell are our mistake", () => {
    expect(() => edited(before, at("A2", 1), at("A2", 2))).toThrow(RangeError);
  });
});

describe("formulas", () => {
  test("are calculated anew when Excel opens the workbook", () => {
    const before = xlsxOfRows('<row r="1"><c r="A1"><f>B1</f><v>2</v></c><c r="B1"><v>2</v></c></row>');
    const { bytes } = edited(before, at("B1", 3));
    expect(differingParts(before, bytes)).toEqual(["xl/workbook.xml", SHEET]);
    expect(textOfPart(bytes, "xl/workbook.xml")).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
    const rich = edited(richWorkbook(), { sheet: "参数", cell: "A1", value: 3 }).bytes;
    expect(textOfPart(rich, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(differingParts(rich, edited(rich, { sheet: "参数", cell: "A1", value: 4 }).bytes)).toEqual([
      "xl/worksheets/sheet3.xml",
    ]);
  });
});

describe("what formulas show after an edit", () => {
  const cell = { sheet: "", cell: "B1", value: 3 } as const;
  test.each([
    ["is said to be old where there are formulas", "<f>B1</f>", true],
    ["is not spoken of where there are none", "", undefined],
  ])("%s", async (_, formula, expected) => {
    const bytes = xlsxOfRows(`<row r="1"><c r="A1">${formula}<v>2</v></c><c r="B1"><v>2</v></c></row>`);
    const book = xlsxWorkbook(bytes, "a.xlsx");
    const [sheet = ""] = await book.usersSheetNames();
    const done = await book.edit({ newSheets: [], cells: [{ ...cell, sheet }] });
    expect([done.written, done.isStale]).toEqual([1, expected]);
  });
});

describe("a new sheet", () => {
  const rows = [
    {
      cells: [
        { value: "规则", role: "heading" as const },
        { value: "至", role: "heading" as const },
      ],
    },
    {
      cells: [
        { value: "=1", role: "text" as const },
        { value: 45657, role: "date" as const },
      ],
    },
  ];
  const sheet: NewSheet = { name: "例外", columns: [{ width: 20 }, { width: 12 }], rows };

  test("is the user's, stands behind all others, and goes again without a trace in their parts", async () => {
    const before = richWorkbook();
    const made = editXlsx(before, { newSheets: [sheet], cells: [] });
    expect(packageFaults(made.bytes)).toEqual([]);
    const { sheets } = await readWorkbookBytes(made.bytes, "a.xlsx");
    expect(sheets.at(-1)).toMatchObject({ name: "例外", visibility: "visible" });
    expect(sheets.at(-1)!.rows[1]!.cells).toEqual(["=1", 45657]);
    const undone = undoXlsx(made.bytes, made.cells, made.sheets);
    expect([undone.restored, undone.left]).toEqual([0, []]);
    expect(differingParts(before, undone.bytes)).toEqual(["xl/styles.xml"]);
    expect(await readWorkbookBytes(undone.bytes, "a")).toEqual(await readWorkbookBytes(before, "a"));
  });

  test("stays in place when our sheets are written and taken out", async () => {
    const made = editXlsx(richWorkbook(), { newSheets: [sheet], cells: [] });
    const written = await writeXlsx(made.bytes, { sheets: [aSheetModel()], marks: null });
    expect(packageFaults(written)).toEqual([]);
    expect((await readWorkbookBytes(written, "a")).sheets.at(-1)!.name).toBe("例外");
    const undone = undoXlsx(written, made.cells, made.sheets).bytes;
    expect(packageFaults(undone)).toEqual([]);
    expect(textOfPart(undone, "xl/workbook.xml")).toContain('<definedName name="_ledgerAssistant" localSheetId="4"');
    expect(xlsx.read(undone).SheetNames).toEqual(["重点任务", "图", "参数", "密", "完成情况"]);
  });

  test("stays where somebody has written in it since", () => {
    const made = editXlsx(richWorkbook(), { newSheets: [sheet], cells: [] });
    const later = edited(made.bytes, { sheet: "例外", cell: "A3", value: "又一条" }).bytes;
    const undone = undoXlsx(later, made.cells, made.sheets);
    expect(undone.left).toEqual([{ sheet: "例外", cell: "A1", why: "changed" }]);
    expect(xlsx.read(undone.bytes).SheetNames).toContain("例外");
  });

  test("does not take a name that is there, nor a locked structure", () => {
    const taken = { newSheets: [{ ...sheet, name: "密" }], cells: [] };
    expect(troubleOf(() => editXlsx(richWorkbook(), taken))).toMatchObject({ kind: "conflict" });
    const locked = richWorkbook({
      "xl/workbook.xml": textOfPart(richWorkbook(), "xl/workbook.xml").replace(
        "<bookViews>",
        '<workbookProtection lockStructure="1"/><bookViews>',
      ),
    });
    expect(troubleOf(() => editXlsx(locked, { newSheets: [sheet], cells: [] }))).toMatchObject({
      kind: "not-writable",
      message: expect.stringContaining("结构受保护"),
    });
  });
});

test.each([
  [".xls", xlsx.write({ SheetNames: ["a"], Sheets: { a: {} } }, { bookType: "biff8", type: "array" }) as ArrayBuffer],
])("a workbook of the format %s is said not to be writable", (_, bytes) => {
  expect(troubleOf(() => edited(new Uint8Array(bytes), at("A1", 1)))).toMatchObject({ kind: "not-writable" });
});

async function valuesIn(bytes: Uint8Array): Promise<Record<string, CellValue>> {
  const values: Record<string, CellValue> = {};
  for (const { row, cells } of (await readWorkbookBytes(bytes, "a.xlsx")).sheets[0]!.rows) {
    cells.forEach((value, i) => {
      if (value !== undefined) values[`${String.fromCharCode(65 + i)}${row}`] = value;
    });
  }
  return values;
}

function troubleOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was refused");
}
