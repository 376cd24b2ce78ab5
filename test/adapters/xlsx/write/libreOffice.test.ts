import * as xlsx from "@e965/xlsx";
import { libreOffice, savedByLibreOffice } from "../../../support/libreOffice";
import { aSheetModel, anIndexModel } from "./aSheetModel";
import { packageFaults, partsOf, textOfPart } from "./packageFacts";
import { richWorkbook } from "./richWorkbook";
import { readWorkbookBytes, removeMarks, writeXlsx } from "../../../support/xlsxFiles";

/*
 * LibreOffice stands for every program that saves the workbook between two of our runs. Where it is not installed these
 * tests say so and prove nothing.
 */
const program = libreOffice();
if (program === null)
  process.stdout.write("LibreOffice is not installed: opening our workbooks there is not tested.\n");

const SHEETS = [aSheetModel(), anIndexModel()];
const MARKS = [
  {
    sheet: "重点任务",
    kind: "light-red" as const,
    areas: [{ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 3 }],
  },
];
/** Without the parts that only look like a pivot table's or a macro project's. */
const plain = richWorkbook({
  "xl/vbaProject.bin": undefined,
  "xl/_rels/workbook.xml.rels": textOfPart(richWorkbook(), "xl/_rels/workbook.xml.rels").replace(
    /<Relationship Id="rId1[0-4]"[^>]*>/g,
    "",
  ),
  "xl/workbook.xml": textOfPart(richWorkbook(), "xl/workbook.xml").replace(/<pivotCaches>.*<\/extLst>/, ""),
  "[Content_Types].xml": textOfPart(richWorkbook(), "[Content_Types].xml")
    .replace("application/vnd.ms-excel.sheet.macroEnabled.main+xml", MAIN_TYPE())
    .replace(/<Override PartName="\/xl\/vbaProject[^>]*>/, ""),
});

test("a workbook with our sheets opens in LibreOffice, which sees the same values and prints every page", async () => {
  if (program === null) return;
  const saved = savedByLibreOffice(program, await writeXlsx(plain, { sheets: SHEETS, marks: MARKS }), "xlsx");
  const book = xlsx.read(saved);
  expect(book.SheetNames).toEqual(["重点任务", "图", "参数", "密", "完成情况", "台账索引"]);
  expect(book.Sheets["完成情况"]!["B7"].v).toBe(15);
  expect(book.Sheets["完成情况"]!["A8"].v).toBe("—");
  expect(book.Sheets["台账索引"]!["C2"].v).toBe("=cmd|'/c calc'!A1");
  expect(
    savedByLibreOffice(program, await writeXlsx(null, { sheets: SHEETS, marks: null }), "pdf").length,
  ).toBeGreaterThan(5000);
});

test("after LibreOffice has saved the workbook, our sheets are replaced and our marks taken away all the same", async () => {
  if (program === null) return;
  const saved = savedByLibreOffice(program, await writeXlsx(plain, { sheets: SHEETS, marks: MARKS }), "xlsx");
  // It makes a plain sheet of a chart sheet; ours are still known as ours.
  const users = ["重点任务", "图", "参数", "密"];
  expect((await readWorkbookBytes(saved, "a.xlsx")).sheets.map(({ name }) => name)).toEqual(users);
  const again = await writeXlsx(saved, { sheets: SHEETS, marks: MARKS });
  expect(packageFaults(again)).toEqual([]);
  expect(xlsx.read(again).SheetNames).toEqual([...users, "完成情况", "台账索引"]);
  expect(Buffer.compare(await writeXlsx(again, { sheets: SHEETS, marks: MARKS }), again)).toBe(0);
  const rules = (bytes: Uint8Array) =>
    [...partsOf(bytes)].filter(([name, part]) => name.endsWith(".xml") && Buffer.from(part).includes("台账助手·"));
  expect(rules(again)).toHaveLength(1);
  expect(rules(removeMarks(again))).toEqual([]);
  expect(rules(removeMarks(saved))).toEqual([]);
});

function MAIN_TYPE(): string {
  return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
}
