import * as xlsx from "@e965/xlsx";
import { tinted } from "../../../../src/adapters/xlsx/look/colours";
import type { WorkbookLook } from "../../../../src/adapters/xlsx/look/look";
import { cellAddress } from "../../../../src/core/workbook/address";
import { HostError } from "../../../../src/core/base/hostError";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { MAIN, sheetXml, xlsxOfRows, xlsxPackage } from "../../../support/xlsxPackage";
import { aSheetModel } from "../write/aSheetModel";
import { richWorkbook } from "../write/richWorkbook";
import { readWorkbookLook, writeXlsx } from "../../../support/xlsxFiles";

const look = (bytes: Uint8Array) => readWorkbookLook(bytes, "台账.xlsx");

describe("texts", () => {
  test.each([
    [45473, 'yyyy"年"m"月"d"日"', "2024年6月30日"],
    [45473, "yyyy/m/d", "2024/6/30"],
    [45473, 14, "2024/6/30"],
    [45473, 31, "2024年6月30日"],
    [45473, "[$-804]m月d日", "6月30日"],
    [45473.75, "yyyy-mm-dd hh:mm", "2024-06-30 18:00"],
    [0.356, "0%", "36%"],
    [0.356, "0.0%", "35.6%"],
    [12345.678, "#,##0.00", "12,345.68"],
    [12345.678, 43, "12,345.68"],
    [-5, "0.0;(0.0)", "(5.0)"],
    [7, '000"号"', "007号"],
    [0.1 + 0.2, undefined, "0.3"],
    [12345678901, undefined, "12345678901"],
    [123456789012, undefined, "1.23457E+11"],
    [45473.75, '上午/下午h"时"', "下午6时"],
    [45473, "[$-804]yyyy年m月", "2024年6月"],
    [0.00001, undefined, "0.00001"],
    [-1, "yyyy/m/d", "########"],
    [3, ";;;", ""],
  ])("%d shown as %j is %j", async (value, format, shown) => {
    const bytes = xlsxOfRows(`<row r="1"><c r="A1"${format === undefined ? "" : ' s="1"'}><v>${value}</v></c></row>`, {
      styles: format === undefined ? [] : [format],
    });
    expect((await (await look(bytes)).rows(0, 1, 1))[0]!.cells).toEqual([
      { column: 1, text: shown, style: format === undefined ? 0 : 1, align: "right" },
    ]);
  });

  test("texts, truth values, faults and blanks with a style stand where their kind stands", async () => {
    const rows =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>=1\n&lt;b&gt;</t></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" s="1"/><c r="E2"/></row>';
    const shown = await look(xlsxOfRows(rows, { styles: ["0.0"] }));
    expect(await shown.rows(0, 1, 9)).toEqual([
      {
        row: 2,
        cells: [
          { column: 1, text: "=1\n<b>", style: 0, align: "left" },
          { column: 2, text: "TRUE", style: 0, align: "centre" },
          { column: 3, text: "#N/A", style: 0, align: "centre" },
          { column: 4, text: "", style: 1, align: "left" },
        ],
      },
    ]);
  });

  test("a text follows a format only where the format speaks of texts", async () => {
    const cell = (style: number) =>
      `<row r="${style}"><c r="A${style}" s="${style}" t="inlineStr"><is><t>甲</t></is></c></row>`;
    const bytes = xlsxOfRows([1, 2, 3, 4].map(cell).join(""), { styles: ["0.0", "@", '0;0;0;@"镇"', ";;;"] });
    expect((await (await look(bytes)).rows(0, 1, 9)).map(({ cells }) => cells[0]!.text)).toEqual([
      "甲",
      "甲",
      "甲镇",
      "",
    ]);
  });

  test("a workbook that counts from 1904 shows its own days", async () => {
    const bytes = xlsxOfRows('<row r="1"><c r="A1" s="1"><v>44011</v></c></row>', {
      styles: [14],
      workbookPr: 'date1904="1"',
    });
    expect((await (await look(bytes)).rows(0, 1, 1))[0]!.cells[0]!.text).toBe("2024/6/30");
  });

  test.each(["重点任务台账（2024年6月）.xlsx", "重点项目台账.xlsx", "问题台账.xlsx"])(
    "of the sample month's %s are those that SheetJS shows, and so are the fills",
    async (file) => {
      const { bytes } = (await sampleMonth()).find((one) => one.file === file)!;
      const shown = await look(bytes);
      let compared = 0;
      const book = xlsx.read(bytes, { cellStyles: true, cellNF: true });
      for (const [tab, { name }] of shown.tabs.entries()) {
        const sheet = book.Sheets[name]!;
        const { rowCount, columnCount } = await shown.sheet(tab);
        const cells = new Map(await cellsOf(shown, tab, rowCount));
        for (let row = 1; row <= rowCount; row++) {
          for (let column = 1; column <= columnCount; column++) {
            const address = cellAddress(row, column);
            const theirs = sheet[address] as xlsx.CellObject | undefined;
            const ours = cells.get(address);
            const days = theirs?.z !== undefined && xlsx.SSF.is_date(String(theirs.z));
            // SheetJS shows format 14 the American way and ends lines with a return.
            if (!days && (theirs === undefined || theirs.w !== undefined))
              expect([address, ours?.text ?? ""]).toEqual([address, (theirs?.w ?? "").replaceAll("\r", "")]);
            compared++;
            const fill = (theirs?.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined) ?? {};
            const theirFill = fill.patternType === "solid" ? (fill.fgColor?.rgb ?? null) : null;
            expect([address, shown.styles[ours?.style ?? 0]!.fill]).toEqual([address, theirFill?.slice(-6) ?? null]);
          }
        }
      }
      expect(compared).toBeGreaterThan(200);
    },
  );
});

describe("the frame", () => {
  const xml = [
    `<worksheet xmlns="${MAIN}"><sheetPr><tabColor theme="4" tint="-0.249977111117893"/></sheetPr><dimension ref="A1:C9"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="18" defaultColWidth="10"/><cols><col min="3" max="4" width="0" hidden="1"/><col min="1" max="1" width="20.7109375"/></cols>',
    '<sheetData><row r="1" ht="30"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/><row r="4" ht="18"/><row r="9"><c r="F9"><v>1</v></c></row></sheetData>',
    '<mergeCells><mergeCell ref="A1:H1"/><mergeCell ref="A20:XFD20"/></mergeCells></worksheet>',
  ].join("");

  test("sizes, panes, merges, gridlines and tabs are as the file says", async () => {
    const bytes = xlsxPackage({
      sheets: [
        { name: "甲", xml },
        { name: "乙", state: "veryHidden", type: "chartsheet" },
      ],
    });
    const shown = await look(bytes);
    expect(shown.tabs).toEqual([
      { name: "甲", visibility: "visible", colour: "2F5597", isOurs: false, hasCells: true },
      { name: "乙", visibility: "very-hidden", colour: null, isOurs: false, hasCells: false },
    ]);
    expect(await shown.sheet(0)).toEqual({
      rowCount: 9,
      columnCount: 8,
      defaultWidth: 70,
      defaultHeight: 24,
      columns: [
        { first: 1, last: 1, size: 145 },
        { first: 3, last: 4, size: 0 },
      ],
      rows: [
        { first: 1, last: 1, size: 40 },
        { first: 2, last: 3, size: 0 },
      ],
      frozen: { rows: 3, columns: 2 },
      merges: [
        { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 8 },
        { firstRow: 20, firstColumn: 1, lastRow: 20, lastColumn: 16_384 },
      ],
      gridlines: false,
      marks: [],
      links: [],
      hasDrawings: false,
      charts: [],
      isUpright: true,
      pageEnds: [],
      printed: null,
    });
    await expect(shown.sheet(1)).rejects.toThrow(RangeError);
  });

  test("links within the workbook are told with where they lead, others are not", async () => {
    const hyperlinks = [
      `<hyperlink ref="A2" location="'重点 任务''甲'!$H$12"/>`,
      '<hyperlink ref="B2:C3" location="参数!A1"/>',
      '<hyperlink ref="A3" location="名称"/>',
    ].join("");
    const linked = `<worksheet xmlns="${MAIN}"><sheetData/><hyperlinks>${hyperlinks}</hyperlinks></worksheet>`;
    const shown = await look(xlsxPackage({ sheets: [{ xml: linked }] }));
    expect((await shown.sheet(0)).links).toEqual([
      { area: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }, sheet: "重点 任务'甲", cell: "H12" },
      { area: { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 }, sheet: "参数", cell: "A1" },
    ]);
  });

  test("whether charts or pictures lie on a sheet is told", async () => {
    const drawn = `<worksheet xmlns="${MAIN}"><sheetData/><drawing r:id="rId1" xmlns:r="r"/></worksheet>`;
    expect((await (await look(xlsxPackage({ sheets: [{ xml: drawn }] }))).sheet(0)).hasDrawings).toBe(true);
  });

  test("an empty sheet has the usual frame and one cell's room", async () => {
    expect(await (await look(xlsxPackage({}))).sheet(0)).toMatchObject({
      rowCount: 1,
      columnCount: 1,
      defaultWidth: 64,
      defaultHeight: 20,
      gridlines: true,
      frozen: { rows: 0, columns: 0 },
    });
  });

  test("charts of our sheets are told with their place and figures as shown, those of the user's are not", async () => {
    const model = aSheetModel();
    const written = await writeXlsx(richWorkbook(), { sheets: [model], marks: null });
    const shown = await look(written);
    const { charts, hasDrawings } = await shown.sheet(4);
    // A pie is none that we make by now.
    expect(charts.map(({ kind, title, anchor }) => ({ kind, title, anchor }))).toEqual(
      model.charts.slice(0, 3).map(({ kind, title, anchor }) => ({ kind, title, anchor })),
    );
    expect([hasDrawings, charts.map(({ categories }) => categories)]).toEqual([
      true,
      [1, 2, 3].map(() => ["古交镇", "万安镇"]),
    ]);
    expect(charts[0]!.series).toEqual([
      { name: "完成率", colour: "2F5C8F", values: [0.5, 4 / 11], labels: ["50.0%", "36.4%"] },
    ]);
    expect(charts[1]!.series.map(({ name, labels }) => [name, ...labels])).toEqual([
      ["红", "4", "11"],
      ["黄", "4", "11"],
    ]);
    for (const tab of [0, 2, 3]) expect((await shown.sheet(tab)).charts).toEqual([]);
  });

  test("what of our sheets goes on paper is told with where pages end and what they repeat, of the user's not", async () => {
    const areas = [
      { firstRow: 1, lastRow: 40, firstColumn: 1, lastColumn: 3 },
      { firstRow: 1, lastRow: 30, firstColumn: 4, lastColumn: 5 },
    ];
    const repeatRows = { first: 3, last: 3 };
    const pages = { breaks: [20, 35], count: 4 };
    const print = { orientation: "landscape", repeatRows, areas, pages } as const;
    const sheets = [
      aSheetModel({ name: "甲'乙!，丙,丁", print }),
      aSheetModel({ key: "index", name: "台账索引", print: { ...print, repeatRows: null, areas: [] } }),
    ];
    const shown = await look(await writeXlsx(richWorkbook(), { sheets, marks: null }));
    const [own, nothing, users] = await Promise.all([shown.sheet(4), shown.sheet(5), shown.sheet(0)]);
    expect([own.printed, own.pageEnds, own.isUpright]).toEqual([{ areas, repeatRows }, [20, 35], false]);
    expect([nothing.printed, users.printed]).toEqual([null, null]);
  });

  test("our sheets and our marks are told from the user's", async () => {
    const area = { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 3 };
    const marked = await writeXlsx(richWorkbook(), {
      sheets: [aSheetModel()],
      marks: [
        { sheet: "重点任务", kind: "light-yellow", areas: [area] },
        { sheet: "重点任务", kind: "finding-error", areas: [{ ...area, lastRow: 3, lastColumn: 1 }] },
      ],
    });
    const shown = await look(marked);
    expect(shown.tabs.map(({ name, isOurs }) => [name, isOurs])).toEqual([
      ["重点任务", false],
      ["图", false],
      ["参数", false],
      ["密", false],
      ["完成情况", true],
    ]);
    expect((await shown.sheet(0)).marks).toEqual([
      { kind: "finding-error", areas: [{ ...area, lastRow: 3, lastColumn: 1 }] },
      { kind: "light-yellow", areas: [area] },
    ]);
    expect((await shown.sheet(4)).frozen).toEqual({ rows: 3, columns: 1 });
    const title = (await shown.rows(4, 1, 1))[0]!.cells[0]!;
    expect(title.text).toBe("各镇完成情况");
    expect(shown.styles[title.style]).toMatchObject({ fontSize: 18, horizontal: "centre" });
    const heading = (await shown.rows(4, 3, 1))[0]!.cells[0]!;
    expect(shown.styles[heading.style]).toMatchObject({
      fill: "D9E2F0",
      wrap: true,
      vertical: "centre",
      borders: { top: true, right: true, bottom: true, left: true },
    });
  });
});

describe("styles", () => {
  const styled = (fonts: string, fills: string, borders: string, xfs: string, more = "") =>
    xlsxPackage({
      styles: [],
      parts: {
        "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellXfs>${xfs}</cellXfs>${more}</styleSheet>`,
      },
    });

  test("fonts, fills, borders and alignment are resolved", async () => {
    const { styles } = await look(
      styled(
        '<font/><font><b/><i val="0"/><u/><strike val="1"/><sz val="14"/><color rgb="FFC00000"/></font>',
        '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="9" tint="0.8"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>',
        '<border/><border><left style="thin"/><right style="none"/><bottom style="double"/></border>',
        '<xf/><xf fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf><xf fillId="2"/>',
      ),
    );
    expect(styles).toEqual([
      {
        ...{ bold: false, italic: false, underline: false, strike: false, fontSize: 11, colour: null, fill: null },
        ...{ horizontal: null, vertical: "bottom", wrap: false, indent: 0 },
        borders: { top: false, right: false, bottom: false, left: false },
      },
      {
        ...{ bold: true, italic: false, underline: true, strike: true, fontSize: 14, colour: "C00000", fill: "E2F0D9" },
        ...{ horizontal: "centre", vertical: "top", wrap: true, indent: 2 },
        borders: { top: false, right: false, bottom: true, left: true },
      },
      expect.objectContaining({ fill: "FF0000" }),
    ]);
  });

  test("a palette of the workbook's own wins", async () => {
    const own = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
    const fill = '<fill><patternFill patternType="solid"><fgColor indexed="0"/></patternFill></fill>';
    const { styles } = await look(styled("<font/>", fill, "<border/>", "<xf/>", own));
    expect(styles[0]!.fill).toBe("112233");
  });

  // What Excel shows for the theme's blue in its palette of shades.
  test.each([
    [0.8, "D9E2F3"],
    [0.6, "B4C6E7"],
    [0.4, "8EAADB"],
    [-0.25, "2F5496"],
    [-0.5, "1F3763"],
    [0, "4472C4"],
    [1, "FFFFFF"],
    [-1, "000000"],
  ])("a tint of %d of 4472C4 is %s, to a step", (tint, expected) => {
    const channels = (rgb: string) => [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
    channels(tinted("4472C4", tint)).forEach((value, i) => {
      expect(Math.abs(value - channels(expected)[i]!)).toBeLessThanOrEqual(2);
    });
  });

  test("styles that cannot be read do not keep the values from being shown", async () => {
    const bytes = xlsxPackage({ sheets: [{ xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }], styles: [] });
    expect((await (await look(bytes)).rows(0, 1, 1))[0]!.cells[0]!.text).toBe("1");
    const wide = xlsxPackage({
      sheets: [{ xml: utf16(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')) }],
    });
    expect((await (await look(wide)).rows(0, 1, 1))[0]!.cells[0]!.text).toBe("1");
  });
});

describe("paging", () => {
  test("100 000 rows are handed out a page at a time", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="C${i + 1}" t="s"><v>0</v></c></row>`,
    );
    const shown = await look(xlsxOfRows(rows.join(""), { strings: ["<si><t>甲</t></si>"] }));
    expect(await shown.sheet(0)).toMatchObject({ rowCount: 100_000, columnCount: 3 });
    const page = await shown.rows(0, 99_990, 50);
    expect(page.map(({ row }) => row)).toEqual([99_990, ...Array.from({ length: 10 }, (_, i) => 99_991 + i)]);
    expect(page[0]!.cells.map(({ text }) => text)).toEqual(["99989", "甲"]);
    expect(structuredClone(page)).toEqual(page);
    expect(await shown.rows(0, 200_000, 10)).toEqual([]);
  });

  test("rows and cells out of order, or twice, stand where they belong, and the later counts", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c><c r="A3" s="0"/></row>';
    const shown = await (await look(xlsxOfRows(rows))).rows(0, 1, 9);
    expect(shown.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
      [1, "3"],
      [3, "2", "4"],
    ]);
  });
});

describe("an .xls", () => {
  test("shows values, formats, merges and sizes", async () => {
    const sheet = xlsx.utils.aoa_to_sheet([["标题"], [{ t: "n", v: 45473, z: 'yyyy"年"m"月"d"日"' }, 0.5, true]]);
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    sheet["!cols"] = [{ wch: 40 }, { wch: 4 }];
    const book = { SheetNames: ["甲"], Sheets: { 甲: sheet } };
    const shown = await look(new Uint8Array(xlsx.write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer));
    expect(shown.tabs).toEqual([{ name: "甲", visibility: "visible", colour: null, isOurs: false, hasCells: true }]);
    expect(await shown.sheet(0)).toMatchObject({
      rowCount: 2,
      columnCount: 3,
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }],
    });
    const [wide, narrow] = (await shown.sheet(0)).columns.map(({ size }) => size);
    expect([wide! > 250, narrow! < 60]).toEqual([true, true]);
    expect((await shown.rows(0, 1, 9)).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["标题"],
      ["2024年6月30日", "0.5", "TRUE"],
    ]);
  });
});

test.each([
  ["empty-file", new Uint8Array(0)],
  ["not-a-workbook", new TextEncoder().encode("a,b\n1,2")],
  ["damaged", xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": undefined } })],
])("what cannot be looked at is said in one sentence that names the file: %s", async (kind, bytes) => {
  const error = await look(bytes).catch((trouble: unknown) => trouble);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ kind, message: expect.stringMatching(/^《台账\.xlsx》[^\n]*。$/) });
});

async function cellsOf(shown: WorkbookLook, tab: number, count: number) {
  const rows = await shown.rows(tab, 1, count);
  return rows.flatMap(({ row, cells }) => cells.map((cell) => [cellAddress(row, cell.column), cell] as const));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((character, i) =>
    bytes.set([character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8], 2 + 2 * i),
  );
  return bytes;
}
