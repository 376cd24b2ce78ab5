import * as xlsx from "@e965/xlsx";
import { newWorkbook } from "../../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import type { WorkbookEdit } from "../../../src/core/show/edits/edit";
import type { MarkModel } from "../../../src/core/show/writes/workbookWrite";
import { readAll } from "../../contract/contractSupport";
import { aSheetModel, anIndexModel } from "./write/aSheetModel";
import { differingParts, packageFaults, textOfPart } from "./write/packageFacts";
import { richWorkbook } from "./write/richWorkbook";
import { readWorkbookBytes } from "../../support/xlsxFiles";

const SHEET = "xl/worksheets/sheet1.xml";
const open = () => richWorkbook({ [SHEET]: textOfPart(richWorkbook(), SHEET).replace(/<sheetProtection[^>]*>/, "") });
const edit = (cell: string, value: string | number): WorkbookEdit => ({
  newSheets: [],
  cells: [{ sheet: "重点任务", cell, value }],
});
const MARK: MarkModel = {
  sheet: "重点任务",
  kind: "light-red",
  areas: [{ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 3 }],
};

describe("an .xlsx with everything Excel users do", () => {
  test("stays the very bytes while nothing is written, and the opened bytes stay for ever", async () => {
    const bytes = open();
    const copy = bytes.slice();
    const workbook = xlsxWorkbook(bytes, "台账.xlsx");
    await readAll(workbook);
    await workbook.usersSheetNames();
    await workbook.keep("上次", "一");
    expect(workbook.bytes()).toBe(bytes);
    await workbook.edit(edit("B3", "改"));
    await workbook.write({ sheets: [aSheetModel()], marks: [MARK] });
    expect(differingParts(bytes, workbook.bytes())).not.toEqual([]);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  test("names its chart sheets too among the user's: ours must not take their names", async () => {
    expect(await xlsxWorkbook(open(), "a.xlsx").usersSheetNames()).toEqual(["重点任务", "图", "参数", "密"]);
  });

  test("edits taken back one by one give back the very bytes", async () => {
    const bytes = open();
    const workbook = xlsxWorkbook(bytes, "台账.xlsx");
    const journals = [];
    for (const value of ["一", "二", "三"]) journals.push((await workbook.edit(edit("B3", value))).journal!);
    for (const journal of journals.reverse()) {
      expect(await workbook.undo(structuredClone(journal))).toEqual({ restored: 1, left: [] });
    }
    expect(workbook.bytes()).toBe(bytes);
  });

  test("an edit taken back out of order finds that the cell holds something else", async () => {
    const workbook = xlsxWorkbook(open(), "台账.xlsx");
    const { journal } = await workbook.edit(edit("B3", "一"));
    await workbook.edit(edit("B3", "二"));
    expect(await workbook.undo(journal!)).toEqual({
      restored: 0,
      left: [{ sheet: "重点任务", cell: "B3", why: "changed" }],
    });
    expect(textOfPart(workbook.bytes(), SHEET)).toContain("<t>二</t>");
  });

  test("with marks put on in between, taking both back leaves the sheet as it was written", async () => {
    const bytes = open();
    const workbook = xlsxWorkbook(bytes, "台账.xlsx");
    const { journal } = await workbook.edit({
      newSheets: [],
      cells: [
        { sheet: "重点任务", cell: "B3", value: "改" },
        { sheet: "重点任务", cell: "B4", value: 45473, numberFormat: "yyyy/m/d" },
      ],
    });
    await workbook.write({ sheets: null, marks: [MARK] });
    expect(await workbook.undo(journal!)).toEqual({ restored: 2, left: [] });
    await workbook.write({ sheets: null, marks: [] });
    expect(textOfPart(workbook.bytes(), SHEET)).toBe(textOfPart(bytes, SHEET));
    // The number format stays in the list of formats, and Excel is still asked to calculate once.
    expect([...differingParts(bytes, workbook.bytes())].sort()).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
    expect(packageFaults(workbook.bytes())).toEqual([]);
  });

  test("what is cancelled half-way leaves the very bytes", async () => {
    const bytes = open();
    const workbook = xlsxWorkbook(bytes, "台账.xlsx");
    const writing = workbook.write({ sheets: [aSheetModel(), anIndexModel()], marks: [MARK] }, (written) =>
      Promise.resolve(written < 9),
    );
    await expect(writing).rejects.toMatchObject({ kind: "cancelled", message: "已取消，工作簿没有改动。" });
    expect(workbook.bytes()).toBe(bytes);
  });

  test("progress is told in rows, up to all of them", async () => {
    const told: number[] = [];
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ cells: [{ value: i, role: "integer" as const }] }));
    await xlsxWorkbook(open(), "a.xlsx").write(
      { sheets: [anIndexModel({ rows, table: null })], marks: null },
      (written) => {
        told.push(written);
        return Promise.resolve(true);
      },
    );
    expect(told.length).toBeGreaterThan(5);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBe(20_000);
  });
});

describe("an .xls", () => {
  const bytes = () => {
    const book = { SheetNames: ["任务"], Sheets: { 任务: xlsx.utils.aoa_to_sheet([["序号", 1]]) } };
    return new Uint8Array(xlsx.write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
  };

  test("is read, and its sheets are named", async () => {
    const workbook = xlsxWorkbook(bytes(), "旧.xls");
    expect(await readAll(workbook)).toEqual(await readWorkbookBytes(bytes(), "旧.xls"));
    expect(await workbook.usersSheetNames()).toEqual(["任务"]);
  });

  test("is not written to, and the sentence says what to do", async () => {
    const workbook = xlsxWorkbook(bytes(), "旧.xls");
    const refusal = { kind: "not-writable", message: expect.stringMatching(/\.xls 格式.*另存为.*\.xlsx.*。$/) };
    await expect(workbook.write({ sheets: [aSheetModel()], marks: null })).rejects.toMatchObject(refusal);
    await expect(workbook.edit(edit("A1", 1))).rejects.toMatchObject(refusal);
  });

  test("has its figures in a new workbook", async () => {
    const made = await newWorkbook({ sheets: [aSheetModel(), anIndexModel()], marks: null });
    expect(packageFaults(made)).toEqual([]);
    expect(xlsx.read(made).SheetNames).toEqual(["完成情况", "台账索引"]);
  });
});

test("a file that is none is said when it is read", async () => {
  const workbook = xlsxWorkbook(new TextEncoder().encode("%PDF-1.4"), "a.xlsx");
  await expect(readAll(workbook)).rejects.toMatchObject({ kind: "not-a-workbook" });
});
