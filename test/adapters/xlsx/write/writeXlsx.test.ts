import * as xlsx from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { zipDirectory } from "../../../../src/adapters/xlsx/zip/zipDirectory";
import { xlsxPackage } from "../../../support/xlsxPackage";
import { aCell, aSheetModel, anIndexModel } from "./aSheetModel";
import { differingParts, partsNotGivenBack, isWithin, packageFaults, partsOf, textOfPart } from "./packageFacts";
import { richWorkbook } from "./richWorkbook";
import { readWorkbookBytes, removeSheets, writeXlsx } from "../../../support/xlsxFiles";

const OURS = { sheets: [aSheetModel(), anIndexModel()], marks: null };
const AMENDED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

describe("into a workbook with everything Excel users do", () => {
  const before = richWorkbook();

  test("only the parts that must know of our sheets change, and those keep all that the user had in them", async () => {
    const after = await writeXlsx(before, OURS);
    const changed = differingParts(before, after).filter((name) => partsOf(before).has(name));
    expect(changed.sort()).toEqual([...AMENDED].sort());
    for (const name of AMENDED) expect(isWithin(textOfPart(before, name), textOfPart(after, name))).toBe(true);
  });

  test("all other parts keep their compressed bytes, their order and their names", async () => {
    const [old, now] = [zipDirectory(before), zipDirectory(await writeXlsx(before, OURS))];
    expect([...now.values()].slice(0, old.size).map(({ name }) => name)).toEqual([...old.values()].map((e) => e.name));
    for (const [key, { compressed, name }] of old) {
      if (!AMENDED.includes(name)) expect(Buffer.compare(now.get(key)!.compressed, compressed)).toBe(0);
    }
  });

  test("the result breaks no rule of the package: links, content types, order, ids", async () => {
    expect(packageFaults(before)).toEqual([]);
    expect(packageFaults(await writeXlsx(before, OURS))).toEqual([]);
  });

  test("our sheets stand behind the user's, and the view, names and ids of those stay", async () => {
    const book = textOfPart(await writeXlsx(before, OURS), "xl/workbook.xml");
    expect(book).toContain('<sheet name="密" sheetId="4" state="veryHidden" r:id="rId4"/><sheet name="完成情况"');
    expect(book).toContain('activeTab="2" firstSheet="1"');
    expect(book).toContain('<definedName name="本表" localSheetId="3">');
    expect(book).toContain(
      '<definedName name="_ledgerAssistant" localSheetId="4" hidden="1">"completion;10;完成情况"</definedName>',
    );
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="4">'完成情况'!$1:$3</definedName>`);
    expect(book).toContain(
      '<definedName name="_ledgerAssistant" localSheetId="5" hidden="1">"index;11;台账索引"</definedName>',
    );
  });

  test("writing twice gives the same bytes as writing once", async () => {
    const once = await writeXlsx(before, OURS);
    expect(Buffer.compare(await writeXlsx(once, OURS), once)).toBe(0);
  });

  test("other sheets in place of ours leave nothing of the first ones", async () => {
    const first = await writeXlsx(before, OURS);
    const other = { sheets: [anIndexModel()], marks: null };
    expect(differingParts(await writeXlsx(first, other), await writeXlsx(before, other))).toEqual([
      // The index keeps the number that it had beside the sheet that went.
      "xl/workbook.xml",
    ]);
    expect(packageFaults(await writeXlsx(first, other))).toEqual([]);
  });

  test("taking our sheets out again gives back every part as it was, but for styles of ours beside the user's", async () => {
    expect(partsNotGivenBack(before, removeSheets(await writeXlsx(before, OURS)))).toEqual([]);
  });

  test("taking out what is not there changes nothing", () => {
    expect(differingParts(before, removeSheets(before))).toEqual([]);
  });

  test("SheetJS reads our values and formulas and the user's as before", async () => {
    const book = xlsx.read(await writeXlsx(before, OURS), { cellFormula: true });
    const user = xlsx.read(before).Sheets["重点任务"]!;
    expect(xlsx.utils.sheet_to_json(book.Sheets["重点任务"]!, { header: 1 })).toEqual(
      xlsx.utils.sheet_to_json(user, { header: 1 }),
    );
    const sheet = book.Sheets["完成情况"]!;
    expect(sheet["A1"].v).toBe("各镇完成情况");
    expect([sheet["B7"].v, sheet["B7"].f]).toEqual([15, "SUM(B4:B5)"]);
    expect([sheet["A8"].v, sheet["A8"].f]).toEqual(["—", 'IF(B4<1,"—","")&"—"']);
    expect(sheet["C5"].v).toBe(4 / 11);
    expect(sheet["A4"].l.Target).toBe("#'重点任务'!A6");
    // SheetJS makes line ends one character.
    expect(book.Sheets["台账索引"]!["C3"].v).toBe("a\u0001b_x0041_\n😀 ");
    expect(book.Sheets["台账索引"]!["C2"]).toMatchObject({ t: "s", v: "=cmd|'/c calc'!A1" });
  });

  test("hucre reads our values", async () => {
    const plain = xlsxPackage({ sheets: [{ name: "重点任务" }] });
    const { sheets } = await readXlsx(await writeXlsx(plain, OURS));
    const index = sheets.find(({ name }) => name === "台账索引")!;
    expect(index.rows[1]).toEqual(["重点任务", 6, "=cmd|'/c calc'!A1"]);
    expect(sheets.find(({ name }) => name === "完成情况")!.rows[3]!.slice(0, 3)).toEqual(["古交镇", 4, 0.5]);
  });

  test("our own reader sees the user's sheets as before, and none of ours", async () => {
    const after = await readWorkbookBytes(await writeXlsx(before, OURS), "a.xlsm");
    expect(after).toEqual(await readWorkbookBytes(before, "a.xlsm"));
    expect(after.sheets.map(({ name }) => name)).toEqual(["重点任务", "参数", "密"]);
  });

  test("the input is not changed", async () => {
    const input = before.slice();
    await writeXlsx(input, OURS);
    expect(Buffer.compare(input, before)).toBe(0);
  });
});

describe("into a workbook that another program wrote", () => {
  test("a program's prefixes are spoken too", async () => {
    const prefixed = richWorkbook({
      "xl/workbook.xml": withPrefix(textOfPart(richWorkbook(), "xl/workbook.xml")),
      "xl/styles.xml": withPrefix(textOfPart(richWorkbook(), "xl/styles.xml")),
    });
    const after = await writeXlsx(prefixed, OURS);
    expect(packageFaults(after)).toEqual([]);
    expect(textOfPart(after, "xl/workbook.xml")).toMatch(/<x:sheet name="完成情况" sheetId="10" r:id="rId15"\/>/);
    expect(xlsx.read(after).SheetNames).toContain("完成情况");
    expect((await readWorkbookBytes(after, "a.xlsx")).sheets).toHaveLength(3);
    expect(partsNotGivenBack(prefixed, removeSheets(after))).toEqual([]);
    expect(Buffer.compare(await writeXlsx(after, OURS), after)).toBe(0);
  });

  test.each([
    ["no styles and no names", xlsxPackage({ sheets: [{ name: "重点任务", rows: "" }] })],
    ["styles without parents", xlsxPackage({ sheets: [{ name: "重点任务", rows: "" }], styles: [14, "0.0%"] })],
    [
      "empty containers",
      xlsxPackage({ sheets: [{ name: "重点任务" }], styles: [], parts: { "xl/styles.xml": EMPTY_STYLES() } }),
    ],
    [
      "a byte order mark",
      richWorkbook({ "xl/workbook.xml": `\ufeff${textOfPart(richWorkbook(), "xl/workbook.xml")}` }),
    ],
  ])("%s: written, faultless, twice as once, and taken back exactly", async (_, before) => {
    const after = await writeXlsx(before, OURS);
    expect(packageFaults(after)).toEqual(packageFaults(before));
    expect(Buffer.compare(await writeXlsx(after, OURS), after)).toBe(0);
    expect(partsNotGivenBack(before, removeSheets(after))).toEqual([]);
    expect(xlsx.read(after).Sheets["完成情况"]!["B7"].v).toBe(15);
  });

  test("in a workbook that counts from 1904 a day of ours is still that day", async () => {
    const before = xlsxPackage({ sheets: [{ name: "重点任务", rows: "" }], workbookPr: 'date1904="1"' });
    const sheet = textOfPart(await writeXlsx(before, OURS), "xl/worksheets/sheet2.xml");
    expect(sheet).toContain(`<v>${45473 - 1462}</v>`);
    expect(sheet).toContain("<v>0.5</v>");
  });

  function withPrefix(xml: string): string {
    return xml.replace(/<(\/?)([A-Za-z]+)(?=[ />])/g, "<$1x:$2").replace(' xmlns="', ' xmlns:x="');
  }

  function EMPTY_STYLES(): string {
    return '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts/><fills count="0" /><borders count="0"></borders><dxfs count="0"/></styleSheet>';
  }
});

describe("a new workbook", () => {
  test("holds only our sheets, the first one in front", async () => {
    const bytes = await writeXlsx(null, OURS);
    expect(packageFaults(bytes)).toEqual([]);
    expect(xlsx.read(bytes).SheetNames).toEqual(["完成情况", "台账索引"]);
    expect(textOfPart(bytes, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
    expect(textOfPart(bytes, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(Buffer.compare(await writeXlsx(null, OURS), bytes)).toBe(0);
    expect((await readWorkbookBytes(bytes, "a.xlsx")).sheets).toEqual([]);
  });

  test("is made for A4: one page wide, repeated rows, page numbers, rows that stay in sight", async () => {
    const sheet = textOfPart(await writeXlsx(null, OURS), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(sheet).toContain("<oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter>");
    expect(sheet).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>');
  });

  test("a sheet's name is quoted and escaped wherever it stands", async () => {
    const name = "王'氏 & <子>";
    const bytes = await writeXlsx(null, { sheets: [aSheetModel({ name })], marks: null });
    expect(xlsx.read(bytes).SheetNames).toEqual([name]);
    expect(textOfPart(bytes, "xl/workbook.xml")).toContain(">'王''氏 &amp; &lt;子&gt;'!$1:$3<");
    expect(textOfPart(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'王''氏 &amp; &lt;子&gt;'!$A$4:$A$5</c:f>");
  });

  test("charts carry title, language, colours and the values that they show", async () => {
    const chart = textOfPart(await writeXlsx(null, OURS), "xl/charts/chart1.xml");
    expect(chart).toContain('<c:lang val="zh-CN"/>');
    expect(chart).toContain("完成率 &lt;各镇&gt; &amp; 其他");
    expect(chart).toContain('<c:pt idx="1"><c:v>万安镇</c:v></c:pt>');
    expect(chart).toContain(`<c:pt idx="1"><c:v>${4 / 11}</c:v></c:pt>`);
    expect(chart).toMatch(/<a:srgbClr val="[0-9A-F]{6}"\/>/);
  });

  test("a line chart is a line of each series with its points, from left to right, as a second reader sees it too", async () => {
    const bytes = await writeXlsx(null, OURS);
    const chart = textOfPart(bytes, "xl/charts/chart3.xml");
    expect(chart).toContain('<c:lineChart><c:grouping val="standard"/>');
    expect(chart.match(/<c:marker><c:symbol val="circle"\/>/g)).toHaveLength(2);
    expect(chart).toContain(
      '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    );
    expect(chart.match(/<c:dLblPos val="t"\/>/g)).toHaveLength(2);
    const { sheets } = await readXlsx(bytes);
    const line = sheets[0]?.charts?.find(({ kinds }) => kinds.includes("line"));
    expect(line?.title).toBe("各月完成率");
    expect(line?.series?.map(({ name }) => name)).toEqual(["完成率", "应完成"]);
  });

  test("beyond 65 530 links cells keep their text without one", async () => {
    const link = { sheet: "台账", cell: "A1" };
    const rows = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 65_540; i++) yield { cells: [aCell("甲", "text", { link })] };
      },
    };
    const bytes = await writeXlsx(null, { sheets: [anIndexModel({ rows, table: null })], marks: null });
    const sheet = textOfPart(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet.split("<hyperlink ").length - 1).toBe(65_530);
    expect(sheet).toContain('<c r="A65540"');
  });

  test("a table without records gets one blank row, as Excel asks", async () => {
    const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 };
    const table = { ...anIndexModel().table!, area };
    const bytes = await writeXlsx(null, { sheets: [anIndexModel({ table })], marks: null });
    expect(textOfPart(bytes, "xl/tables/table1.xml")).toContain('ref="A1:C2"');
  });
});
