import { strToU8 } from "fflate";
import { shownText } from "../../../src/adapters/xlsx/look/cellTexts";
import { schemaNumber } from "../../../src/adapters/xlsx/read/cellNumber";
import { areaIn, mergeArea } from "../../../src/adapters/xlsx/read/cellReference";
import { parseAddress } from "../../../src/core/workbook/address";
import { isDateFormat } from "../../../src/adapters/xlsx/read/isDateFormat";
import { isoSerial } from "../../../src/adapters/xlsx/read/isoSerial";
import { storedCellValue } from "../../../src/adapters/xlsx/read/storedCell";
import { numberFormats } from "../../../src/adapters/xlsx/read/styles";
import { escapedAttribute, escapedFormula, escapedText } from "../../../src/adapters/xlsx/xml/escapedText";
import { attributesOf, xmlOutline } from "../../../src/adapters/xlsx/xml/xmlOutline";
import { unescaped, xmlText } from "../../../src/adapters/xlsx/xml/xmlText";
import { fileKind } from "../../../src/adapters/xlsx/zip/fileKind";
import { Refusal } from "../../../src/adapters/xlsx/zip/refusal";
import { partKey } from "../../../src/adapters/xlsx/zip/zipDirectory";
import { xlsxOfRows } from "../../support/xlsxPackage";
import { readWorkbookBytes } from "../../support/xlsxFiles";

/** As long as no text of Excel's is: a reader that takes its square would be at it for minutes, one that doubles for ever. */
const LENGTH = 300_000;

const repeated = (piece: string, before = "", after = ""): string =>
  before + piece.repeat(Math.ceil(LENGTH / piece.length)) + after;

const texts: readonly (readonly [string, string])[] = [
  ["blanks", repeated(" ")],
  ["blanks between letters", repeated(" ", "a", "b")],
  ["wide blanks and line ends", repeated("　\r\n\t", "甲", "乙")],
  ["opening brackets", repeated("[")],
  ["closing brackets", repeated("]", "[")],
  ["empty brackets", repeated("[]")],
  ["durations that do not end", repeated("h", "[")],
  ["comments", repeated("<!---->", "", "<html>")],
  ["comments that do not end", repeated("<!--")],
  ["digits", repeated("1", "", "x")],
  ["digits and points", repeated("1.", "", "e")],
  ["exponents", repeated("e1", "1")],
  ["quotes", repeated('"', "", "y")],
  ["quoted words", repeated('"年"')],
  ["backslashes", repeated("\\")],
  ["sections", repeated(";", "", "m")],
  ["escapes", repeated("_x0041_")],
  ["half escapes", repeated("_x_x00")],
  ["ampersands", repeated("&amp;")],
  ["dollars", repeated("$", "A1:", "B2")],
  ["colons", repeated(":", "A1")],
  ["letters", repeated("A", "", "1")],
  ["slashes", repeated("/../")],
  ["的", repeated("的")],
  ["combining marks", repeated("\u0301", "e")],
  ["half characters", repeated("\ud800")],
];

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["the kind of a file", (text) => fileKind(strToU8(text))],
  ["whether a format shows a day", isDateFormat],
  ["number formats", (text) => numberFormats([text])],
  ["a number", schemaNumber],
  ["an ISO day", isoSerial],
  ["a merge", mergeArea],
  ["an area", areaIn],
  ["a cell's place", parseAddress],
  ["a stored value", (text) => storedCellValue({ type: "n", value: text, inline: undefined, formula: undefined })],
  ["XML text", (text) => xmlText(strToU8(text), 0, strToU8(text).length)],
  ["Excel's escapes", unescaped],
  ["text for XML", escapedText],
  ["an attribute for XML", escapedAttribute],
  ["a formula for XML", escapedFormula],
  ["a part's name", partKey],
  ["the outline of a part", (text) => xmlOutline(strToU8(`<a b="${escapedAttribute(text)}">${escapedText(text)}</a>`))],
  ["a shown text", (text) => shownText(text, "@", { format: () => text })],
  ["a cell of text", (text) => readWorkbookBytes(cellOf(escapedText(text)), "a.xlsx")],
  ["a cell of a number", (text) => readWorkbookBytes(cellOf(escapedText(text), "n"), "a.xlsx")],
  ["a workbook's format", (text) => readWorkbookBytes(xlsxOfRows("", { styles: [escapedAttribute(text)] }), "a.xlsx")],
];

function cellOf(written: string, type = "str"): Uint8Array {
  return xlsxOfRows(`<row r="1"><c r="A1" t="${type}"><v>${written}</v></c></row>`);
}

describe.each(readers)("%s is read in time, or refused", (_, read) => {
  test.each(texts)("out of %s", async (_name, text) => {
    try {
      await read(text);
    } catch (error) {
      if (!(error instanceof Refusal)) expect(error).toMatchObject({ name: "HostError" });
    }
  });
});

test("tags without attributes are not searched to the end of the part", () => {
  const bytes = strToU8(`<a>${"<b></b>".repeat(LENGTH)}</a>`);
  const { children } = xmlOutline(bytes);
  expect(children.map((child) => attributesOf(bytes, child).length).reduce((sum, count) => sum + count)).toBe(0);
});

describe("Excel's limits", () => {
  const message = async (bytes: Uint8Array): Promise<string | null> =>
    readWorkbookBytes(bytes, "台账.xlsx").then(
      () => null,
      (error: unknown) => (error as Error).message,
    );
  const inline = (text: string) => xlsxOfRows(`<row r="2"><c r="C2" t="inlineStr"><is><t>${text}</t></is></c></row>`);
  const shared = (text: string) =>
    xlsxOfRows('<row r="2"><c r="C2" t="s"><v>0</v></c></row>', { strings: [`<si><t>${text}</t></si>`] });
  const formula = (text: string) => xlsxOfRows(`<row r="2"><c r="C2"><f>${text}</f></c></row>`);
  const format = (text: string) => xlsxOfRows('<row r="2"><c r="C2" s="1"><v>1</v></c></row>', { styles: [text] });

  test.each([
    ["a text", inline, 32_767, "单元格 C2 的文字有 32768 个字符，Excel 最多 32767 个"],
    ["a shared text", shared, 32_767, "单元格 C2 的文字有 32768 个字符，Excel 最多 32767 个"],
    ["a formula never calculated", formula, 8192, "单元格 C2 的公式有 8193 个字符，Excel 最多 8192 个"],
    ["a number format", format, 255, "一种数字格式有 256 个字符，Excel 最多 255 个"],
  ])("%s as long as Excel's is read, one longer is said to be damage", async (_, of, limit, sentence) => {
    expect(await message(of("0".repeat(limit)))).toBeNull();
    expect(await message(of("0".repeat(limit + 1)))).toMatch(sentence);
  });

  test("a format that no style names may be what it likes", async () => {
    const bytes = xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      styles: [],
      parts: {
        "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${" ".repeat(LENGTH)}"/></numFmts><cellXfs><xf/></cellXfs></styleSheet>`,
      },
    });
    expect(await message(bytes)).toBeNull();
  });
});
