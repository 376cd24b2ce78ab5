import fc from "fast-check";
import * as xlsx from "@e965/xlsx";
import { cellXml } from "../../../../src/adapters/xlsx/write/cellXml";
import { escapedAttribute, escapedText } from "../../../../src/adapters/xlsx/xml/escapedText";
import { xlsxPackage } from "../../../support/xlsxPackage";
import { aCell, aSheetModel } from "./aSheetModel";
import { partsOf, textOfPart } from "./packageFacts";
import { strToU8, zipSync } from "fflate";
import { writeXlsx, removeSheets, readWorkbookBytes } from "../../../support/xlsxFiles";
import { runs } from "../../../support/runs";

/** Everything that a text can hold, lone surrogates and control characters with weight. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0, max: 0x1f }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("_x0041_", "_x005F_", "_x000", "=cmd|' /c calc'!A1", "😀", "<&>\"'", "]]>", "\r\n", "  ", "_"),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

test("any text comes back from our reader as it went in, and is never a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 10 }), async (texts) => {
      const rows = texts.map((text) => ({ cells: [aCell(text)] }));
      const bytes = await writeXlsx(null, { sheets: [aSheetModel({ rows, merges: [], charts: [] })], marks: null });
      expect(textOfPart(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
      const [sheet] = (await readWorkbookBytes(disowned(bytes), "a.xlsx")).sheets;
      const read = new Map(sheet!.rows.map(({ row, cells }) => [row, cells[0]]));
      expect(texts.map((_, i) => read.get(i + 1) ?? "")).toEqual(texts);
    }),
    { numRuns: runs(40) },
  );
});

test("a formula's text and its value come back from SheetJS", async () => {
  const formula = 'IF(A1<>"a&b",COUNTIFS($A$1:$A$9,"<="&B1),"")';
  const rows = [
    { cells: [aCell("甲 <乙>\u0007", "text", { formula }), aCell(0.1 + 0.2, "percent", { formula: "1/3" })] },
  ];
  const bytes = await writeXlsx(null, { sheets: [aSheetModel({ rows, merges: [], charts: [] })], marks: null });
  const sheet = xlsx.read(bytes, { cellFormula: true }).Sheets["完成情况"]!;
  expect([sheet["A1"].f, sheet["A1"].v]).toEqual([formula, "甲 <乙>\u0007"]);
  expect(sheet["B1"].v).toBe(0.1 + 0.2);
});

test("text of 32 767 characters stands whole; one more and it is cut, with a note, between characters", () => {
  const whole = "长".repeat(32_767);
  expect(cellXml("A1", 0, aCell(whole))).toContain(`<t>${whole}</t>`);
  const cut = /<t>(.*)<\/t>/.exec(cellXml("A1", 0, aCell("长".repeat(32_768))))![1]!;
  expect(cut).toHaveLength(32_767);
  expect(cut).toMatch(/^长+…（超过Excel单元格上限32767字，以下截去）$/);
  for (const before of ["", "a"]) {
    const emoji = /<t>(.*)<\/t>/.exec(cellXml("A1", 0, aCell(before + "😀".repeat(20_000))))![1]!;
    expect(emoji).not.toContain("_xD83D_");
    expect(emoji.length).toBeLessThanOrEqual(32_767);
  }
});

test.each([
  [0, "<v>0</v>"],
  [-0, "<v>0</v>"],
  [1e21, "<v>1e+21</v>"],
  [0.1 + 0.2, "<v>0.30000000000000004</v>"],
])("the number %p is written %s", (value, xml) => {
  expect(cellXml("A1", 3, aCell(value, "number"))).toBe(`<c r="A1" s="3">${xml}</c>`);
});

test("what is no number is no cell", () => {
  expect(() => cellXml("A1", 0, aCell(Number.NaN, "number"))).toThrow(RangeError);
});

test("blank cells keep their style only", () => {
  expect(cellXml("A1", 3, aCell(null))).toBe('<c r="A1" s="3"/>');
  expect(cellXml("A1", 3, aCell(""))).toBe('<c r="A1" s="3"/>');
});

test.each([
  ["a\u0001b", "a_x0001_b"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x004", "_x004"],
  ["_x0041\u0001", "_x005F_x0041_x0001_"],
  ["a\rb\n", "a_x000D_b\n"],
  ["\ud800", "_xD800_"],
  ["😀", "😀"],
  ["a<b&c>", "a&lt;b&amp;c&gt;"],
])("the text %j is escaped as %j", (text, escaped) => {
  expect(escapedText(text)).toBe(escaped);
});

test("in attributes line breaks and quotes are escaped too", () => {
  expect(escapedAttribute('a"\n\tb')).toBe("a&quot;_x000A__x0009_b");
});

test("sheets are taken out of a workbook with the user's text as it was", async () => {
  const before = xlsxPackage({
    sheets: [{ name: "甲", rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>s="99"</t></is></c></row>' }],
  });
  const after = removeSheets(await writeXlsx(before, { sheets: [aSheetModel()], marks: null }));
  expect(textOfPart(after, "xl/worksheets/sheet1.xml")).toBe(textOfPart(before, "xl/worksheets/sheet1.xml"));
});

/** The same without the mark by which our reader passes over our sheets. */
function disowned(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes));
  const book = textOfPart(bytes, "xl/workbook.xml").replace(/<definedNames.*<\/definedNames>/, "");
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(book) });
}
