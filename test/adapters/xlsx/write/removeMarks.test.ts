import { strToU8 } from "fflate";
import type { MarkModel } from "../../../../src/core/show/writes/workbookWrite";
import { xlsxPackage } from "../../../support/xlsxPackage";
import { aSheetModel } from "./aSheetModel";
import { differingParts, partsNotGivenBack, isWithin, packageFaults, textOfPart } from "./packageFacts";
import { richWorkbook } from "./richWorkbook";
import { removeMarks, removeSheets, writeXlsx } from "../../../support/xlsxFiles";

const LEDGER = "xl/worksheets/sheet1.xml";
const area = (row: number, column: number, lastColumn = column) => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row,
  lastColumn,
});
const MARKS: readonly MarkModel[] = [
  { sheet: "重点任务", kind: "light-red", areas: [area(3, 1, 3), area(5, 1, 3)] },
  { sheet: "重点任务", kind: "finding-error", areas: [area(4, 2)] },
];

describe("marks on a workbook with everything Excel users do", () => {
  const before = richWorkbook();
  const marked = () => writeXlsx(before, { sheets: [], marks: MARKS });

  test("only the marked sheet and the styles change, and only by what is put in", async () => {
    const after = await marked();
    expect([...differingParts(before, after)].sort()).toEqual(["xl/styles.xml", LEDGER]);
    expect(
      textOfPart(after, LEDGER).replace(
        /<conditionalFormatting [^>]*><cfRule [^>]*><formula>LEN\("台账助手·[^/]*<\/formula><\/cfRule><\/conditionalFormatting>/g,
        "",
      ),
    ).toBe(textOfPart(before, LEDGER));
    expect(isWithin(textOfPart(before, "xl/styles.xml"), textOfPart(after, "xl/styles.xml"))).toBe(true);
    expect(packageFaults(after)).toEqual([]);
  });

  test("the user's own rules come first, those in extLst too, and what is wrong comes before the light", async () => {
    const sheet = textOfPart(await marked(), LEDGER);
    const rules = [...sheet.matchAll(/priority="(\d+)"><formula>LEN\("台账助手·(.+?)"\)/g)].map(([, p, word]) => [
      p,
      word,
    ]);
    expect(rules).toEqual([
      ["10", "错误"],
      ["11", "红灯"],
    ]);
    expect(sheet).toContain('<conditionalFormatting sqref="A3:C3 A5:C5">');
    expect(sheet).toContain('<conditionalFormatting sqref="B4">');
  });

  test("every mark names a style of its own, behind the user's", async () => {
    const styles = textOfPart(await marked(), "xl/styles.xml");
    expect(styles).toContain('<dxfs count="5">');
    const ids = [...textOfPart(await marked(), LEDGER).matchAll(/dxfId="(\d+)" priority="1[01]"/g)].map(([, id]) => id);
    expect(ids).toEqual(["1", "3"]);
  });

  test("taken away, every part is what it was", async () => {
    expect(differingParts(before, removeMarks(await marked()))).toEqual([]);
    const emptied = await writeXlsx(await marked(), { sheets: [], marks: [] });
    expect(differingParts(before, emptied)).toEqual([]);
  });

  test("marking twice gives the same bytes as marking once; marking otherwise leaves nothing of the first", async () => {
    const once = await marked();
    expect(Buffer.compare(await writeXlsx(once, { sheets: [], marks: MARKS }), once)).toBe(0);
    const other = MARKS.slice(1);
    const anew = await writeXlsx(once, { sheets: [], marks: other });
    expect(differingParts(anew, await writeXlsx(before, { sheets: [], marks: other }))).toEqual([]);
  });

  test("sheets and marks come and go in any order without disturbing each other", async () => {
    const sheets = [aSheetModel()];
    const both = await writeXlsx(before, { sheets, marks: MARKS });
    expect(packageFaults(both)).toEqual([]);
    expect(partsNotGivenBack(before, removeMarks(removeSheets(both)))).toEqual([]);
    expect(partsNotGivenBack(before, removeSheets(removeMarks(both)))).toEqual([]);
    expect(differingParts(removeMarks(both), await writeXlsx(before, { sheets, marks: null }))).toEqual([]);
    const later = await writeXlsx(await marked(), { sheets, marks: null });
    expect(textOfPart(later, LEDGER)).toBe(textOfPart(both, LEDGER));
    expect(partsNotGivenBack(before, removeSheets(removeMarks(later)))).toEqual([]);
  });

  test("a workbook without marks is not changed by taking them away", () => {
    expect(differingParts(before, removeMarks(before))).toEqual([]);
  });
});

describe("marks on other workbooks", () => {
  test.each([
    ["without styles", xlsxPackage({ sheets: [{ name: "重点任务" }] })],
    ["whose sheet ends in a page set-up", pageSetUp()],
    ["with an empty list of styles", xlsxPackage({ sheets: [{ name: "重点任务" }], parts: emptyDxfs(), styles: [] })],
  ])("%s: put in at the schema's place and taken away exactly", async (_, before) => {
    const after = await writeXlsx(before, { sheets: [], marks: MARKS });
    expect(packageFaults(after)).toEqual(packageFaults(before));
    expect(textOfPart(after, LEDGER)).toContain("台账助手·红灯");
    expect(differingParts(before, removeMarks(after))).toEqual([]);
  });

  test("a thousand scattered cells are split over several rules", async () => {
    const areas = Array.from({ length: 1200 }, (_, i) => area(2 * i + 1, 2));
    const before = xlsxPackage({ sheets: [{ name: "重点任务" }] });
    const after = await writeXlsx(before, { sheets: [], marks: [{ sheet: "重点任务", kind: "light-yellow", areas }] });
    expect(textOfPart(after, LEDGER).split("<cfRule").length - 1).toBe(3);
    expect(differingParts(before, removeMarks(after))).toEqual([]);
  });

  test("when Excel has saved in between and joined our rule with the user's, only ours goes", () => {
    const user = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;2</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="2"><formula>LEN("台账助手·红灯")&gt;0</formula></cfRule>';
    const saved = (rules: string) =>
      xlsxPackage({
        sheets: [
          {
            xml: `<worksheet xmlns="x"><sheetData/><conditionalFormatting sqref="A1">${rules}</conditionalFormatting></worksheet>`,
          },
        ],
      });
    expect(differingParts(saved(user), removeMarks(saved(user + ours)))).toEqual([]);
    expect(textOfPart(removeMarks(saved(ours)), LEDGER)).toBe('<worksheet xmlns="x"><sheetData/></worksheet>');
  });

  test("a mark for a sheet that is not there is our mistake", async () => {
    const marks = [{ ...MARKS[0]!, sheet: "没有" }];
    await expect(writeXlsx(richWorkbook(), { sheets: [], marks })).rejects.toThrow(RangeError);
  });

  function emptyDxfs() {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return {
      "xl/styles.xml": strToU8(`<styleSheet xmlns="${main}"><cellXfs><xf/></cellXfs><dxfs count="0" /></styleSheet>`),
    };
  }

  function pageSetUp(): Uint8Array {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"/></x:sheetData><x:phoneticPr fontId="0"/><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>`;
    return xlsxPackage({ sheets: [{ name: "重点任务", xml }] });
  }
});
