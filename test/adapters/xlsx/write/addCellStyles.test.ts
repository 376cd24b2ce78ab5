import type { CellRole } from "../../../../src/core/show/sheets/sheetModel";
import { roleStyles } from "../../../../src/core/show/sheets/roleStyles";
import { addCellStyles } from "../../../../src/adapters/xlsx/write/addCellStyles";
import { edited } from "../../../../src/adapters/xlsx/xml/xmlEdits";
import { attributeOf, childrenOf, xmlOutline } from "../../../../src/adapters/xlsx/xml/xmlOutline";
import { aSheetModel } from "./aSheetModel";
import { partsOf, textOfPart } from "./packageFacts";
import { richParts, richWorkbook } from "./richWorkbook";
import { writeXlsx } from "../../../support/xlsxFiles";

const STYLES = String(richParts()["xl/styles.xml"]);

function added(styles: string) {
  const bytes = new TextEncoder().encode(styles);
  const { styleOf, edits } = addCellStyles(bytes, xmlOutline(bytes), roleStyles);
  const after = edited(bytes, edits);
  return { styleOf, text: new TextDecoder().decode(after), after, root: xmlOutline(after) };
}

test("every role gets the font, fill, lines, alignment and number format that its style asks for", () => {
  const { styleOf, after, root } = added(STYLES);
  const list = (name: string) => childrenOf(root, name)[0]!.children;
  for (const [role, style] of Object.entries(roleStyles) as [CellRole, (typeof roleStyles)[CellRole]][]) {
    const xf = list("cellXfs")[styleOf[role]]!;
    const part = (container: string, id: string) => {
      const { start, end } = list(container)[Number(attributeOf(after, xf, id))]!;
      return new TextDecoder().decode(after.subarray(start, end));
    };
    const font = part("fonts", "fontId");
    expect(font).toContain(
      `<sz val="${style.font.size}"/><color rgb="FF${style.font.colour}"/><name val="${style.font.name}"/>`,
    );
    expect([font.includes("<b/>"), font.includes("<u/>")]).toEqual([style.font.bold, style.underlined]);
    expect(part("fills", "fillId")).toContain(style.fill === null ? '"none"' : `<fgColor rgb="FF${style.fill}"/>`);
    expect(part("borders", "borderId").includes('style="thin"')).toBe(style.bordered);
    const alignment = xf.children[0]!;
    expect(attributeOf(after, alignment, "horizontal")).toBe(
      style.horizontal === "centre" ? "center" : style.horizontal,
    );
    expect(attributeOf(after, alignment, "wrapText")).toBe(style.wrap ? "1" : undefined);
    const id = attributeOf(after, xf, "numFmtId");
    const custom = list("numFmts").find((format) => attributeOf(after, format, "numFmtId") === id);
    const builtIn: Readonly<Record<string, string>> = { 0: "General", 1: "0", 2: "0.00" };
    expect(custom ? attributeOf(after, custom, "formatCode") : builtIn[id!]).toBe(style.numberFormat);
  }
});

test("the user's styles keep their numbers", () => {
  const { text } = added(STYLES);
  expect(text).toContain('<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf ');
  expect(text).toContain('<numFmt numFmtId="176" formatCode="0.00_ "/><numFmt numFmtId="177"');
  expect(text).toContain('<fonts count="10" x14ac:knownFonts="1"');
});

test("a second time nothing is added, also when Excel has written the styles in its own way since", () => {
  const { text, styleOf } = added(STYLES);
  expect(added(text)).toMatchObject({ text, styleOf });
  const saved = text
    .replaceAll(" \t ", "")
    .replace(/<xf (numFmtId="\d+") (fontId="\d+")/g, "<xf $2 $1")
    .replaceAll("><", ">\n<");
  expect(added(saved)).toMatchObject({ text: saved, styleOf });
});

test("a workbook full of cell formats is refused, not spoilt", async () => {
  const many = STYLES.replace(/<cellXfs.*<\/cellXfs>/, () => {
    const xfs = Array.from(
      { length: 65_420 },
      (_, i) => `<xf numFmtId="${i}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    );
    return `<cellXfs count="65420">${xfs.join("")}</cellXfs>`;
  });
  const write = writeXlsx(richWorkbook({ "xl/styles.xml": many }), { sheets: [aSheetModel()], marks: null });
  await expect(write).rejects.toMatchObject({ kind: "not-writable" });
  await expect(write).rejects.toThrow(/单元格格式太多/);
});

test("a workbook without a styles part gets one, with the font of a Chinese office", async () => {
  const bytes = await writeXlsx(null, { sheets: [aSheetModel()], marks: null });
  expect(partsOf(bytes).has("xl/styles.xml")).toBe(true);
  expect(textOfPart(bytes, "xl/styles.xml")).toContain('<name val="宋体"/>');
});
