import type { AppendedRows } from "../../../../src/core/show/edits/edit";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { editXlsx, undoXlsx } from "../../../support/xlsxFiles";
import { MAIN, sheetXml, xlsxOfRows, xlsxPackage } from "../../../support/xlsxPackage";
import { differingParts, packageFaults, textOfPart } from "../write/packageFacts";

const SHEET = "xl/worksheets/sheet1.xml";
const TWO: AppendedRows = {
  sheet: "Sheet1",
  firstRow: 4,
  columns: [
    { column: 1, numberFormat: null },
    { column: 3, numberFormat: "yyyy-mm-dd" },
  ],
  rows: [
    ["甲", 45473],
    [null, "长期"],
  ],
};

/** The sheet after the rows were put in, and after that was undone, once something else was written in between. */
async function appended(before: Uint8Array, rows: Partial<AppendedRows> = {}) {
  const workbook = xlsxWorkbook(before, "a.xlsx");
  const { journal } = await workbook.edit({ newSheets: [], cells: [], appended: [{ ...TWO, ...rows }] });
  const bytes = workbook.bytes();
  await workbook.write({ sheets: [], marks: null });
  const undone = await workbook.undo(structuredClone(journal!));
  return { bytes, sheet: textOfPart(bytes, SHEET), undone, back: textOfPart(workbook.bytes(), SHEET) };
}

describe("rows put below all of a sheet", () => {
  test("stand behind the last row; of other parts only styles change; undone, the sheet has its bytes again", async () => {
    const before = xlsxOfRows('<row r="2"><c r="A2"><v>5</v></c></row>', { styles: ["0.0%"] });
    const { bytes, sheet, undone, back } = await appended(before);
    expect(sheet).toContain(
      '</row><row r="4"><c r="A4" s="0" t="inlineStr"><is><t>甲</t></is></c><c r="C4" s="2"><v>45473</v></c></row>' +
        '<row r="5"><c r="C5" s="0" t="inlineStr"><is><t>长期</t></is></c></row></sheetData>',
    );
    expect(differingParts(before, bytes)).toEqual([SHEET, "xl/styles.xml"]);
    expect(packageFaults(bytes)).toEqual(packageFaults(before));
    expect([undone, back]).toEqual([{ restored: 0, left: [] }, textOfPart(before, SHEET)]);
  });

  test("go round blank rows that are there: into those in their way, and before those further down", async () => {
    const before = xlsxOfRows(
      '<row r="2"><c r="A2"><v>5</v></c></row><row r="5" ht="30"><c r="B5" s="1"/><c r="C5" s="1"></c></row><row r="900"/>',
      { styles: ["0.0%"] },
    );
    const { sheet, undone, back } = await appended(before, { rows: [...TWO.rows, ["丙", 1]] });
    expect(sheet).toContain(
      '<row r="5" ht="30"><c r="B5" s="1"/><c r="C5" s="1" t="inlineStr"><is><t>长期</t></is></c></row><row r="6">',
    );
    expect(sheet).toMatch(/<row r="4">.*<row r="5" .*<row r="6">.*<\/row><row r="900"\/><\/sheetData>/);
    expect([undone, back]).toEqual([{ restored: 0, left: [] }, textOfPart(before, SHEET)]);
  });

  test("make the sheet's extent larger, count days as the workbook does, and take the part's prefix", async () => {
    const xml = sheetXml('<row r="2"><c r="A2"><v>5</v></c></row>')
      .replace("<sheetData>", '<dimension ref="A2"/><sheetData>')
      .replace(/<(\/?)(worksheet|dimension|sheetData|row|c|v)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const before = xlsxPackage({ sheets: [{ xml }], workbookPr: 'date1904="1"', styles: ["0.0%"] });
    const { sheet } = await appended(before);
    expect(sheet).toContain('<x:dimension ref="A2:C5"/>');
    expect(sheet).toContain('<x:c r="C4" s="2"><x:v>44011</x:v></x:c></x:row>');
  });

  test("go into a sheet without any row", async () => {
    const before = xlsxPackage({ sheets: [{ xml: sheetXml("").replace("<sheetData></sheetData>", "<sheetData/>") }] });
    const { sheet, undone } = await appended(before, { firstRow: 1 });
    expect(sheet).toMatch(/<sheetData><row r="1">.*甲.*<\/row><row r="2">.*<\/row><\/sheetData>/);
    expect(undone).toEqual({ restored: 0, left: [] });
  });

  test("of a protected sheet are refused", async () => {
    const xml = sheetXml('<row r="2"><c r="A2"><v>5</v></c></row>').replace(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
    );
    await expect(appended(xlsxPackage({ sheets: [{ xml }] }))).rejects.toMatchObject({ kind: "protected" });
  });

  test("a formula somewhere is calculated anew when Excel opens the workbook: it may be over these rows", async () => {
    const before = xlsxPackage({
      sheets: [
        { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { rows: '<row r="1"><c r="A1"><f>1</f></c></row>' },
      ],
    });
    const { bytes } = await appended(before);
    expect(textOfPart(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("cells of a new row in the look of the row above", () => {
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const TABLE = "xl/tables/table1.xml";
  const checks = (...areas: readonly string[]) =>
    areas
      .map((sqref) => `<dataValidation type="list" sqref="${sqref}"><formula1>"甲,乙"</formula1></dataValidation>`)
      .join("");
  const book = (ref: string, totals = "") =>
    xlsxPackage({
      sheets: [
        {
          xml: sheetXml(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
          ).replace(
            "</worksheet>",
            `<dataValidations count="3">${checks("A2:A3", "B2:C3 E3", "A1:A2")}</dataValidations></worksheet>`,
          ),
        },
      ],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
        [TABLE]: `<table xmlns="${MAIN}" id="1" name="甲" ref="${ref}"${totals}><autoFilter ref="${ref}"/></table>`,
      },
    });
  const added = (before: Uint8Array) =>
    editXlsx(before, {
      newSheets: [],
      cells: [
        { sheet: "Sheet1", cell: "A4", value: "新", like: "A3", expected: null },
        { sheet: "Sheet1", cell: "A5", value: "又", like: "A3", expected: null },
      ],
    });
  const sqrefs = (bytes: Uint8Array) =>
    [...textOfPart(bytes, SHEET).matchAll(/sqref="([^"]*)"/g)].map(([, text]) => text);
  const refs = (bytes: Uint8Array) => [...textOfPart(bytes, TABLE).matchAll(/ref="([^"]*)"/g)].map(([, text]) => text);

  test("are checked as it is, and the table that ended there goes on; undone exactly", () => {
    const before = book("A1:C3");
    const { bytes, cells, grown } = added(before);
    expect(sqrefs(bytes)).toEqual(["A2:A5", "B2:C5 E3:E5", "A1:A2"]);
    expect(refs(bytes)).toEqual(["A1:C5", "A1:C5"]);
    const undone = undoXlsx(bytes, cells, [], grown);
    expect(sqrefs(undone.bytes)).toEqual(sqrefs(before));
    expect(refs(undone.bytes)).toEqual(refs(before));
  });

  test("leave a table that ends elsewhere, or has a line of totals, and cells that are changed where they stand", () => {
    expect(refs(added(book("A1:C2")).bytes)).toEqual(["A1:C2", "A1:C2"]);
    expect(refs(added(book("A1:C3", ' totalsRowCount="1"')).bytes)).toEqual(["A1:C3", "A1:C3"]);
    const before = book("A1:C3");
    const { bytes } = editXlsx(before, { newSheets: [], cells: [{ sheet: "Sheet1", cell: "A3", value: "改" }] });
    expect([sqrefs(bytes), refs(bytes)]).toEqual([sqrefs(before), refs(before)]);
  });
});
