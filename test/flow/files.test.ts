import * as xlsx from "@e965/xlsx";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { on, problems, projects, reportOfBooks, tasks, type Cells } from "./flow";
import { readWorkbookBytes } from "../support/xlsxFiles";

const FORMATS = ["xlsx", "xlsm", "biff8"] as const;

const ROWS: readonly Cells[] = [
  { 完成时限: on("2024-06-20"), 完成率: { value: 0.8, format: "0%" } },
  { 专业镇: "^", 重点任务: "^", 完成时限: "2024年9月底", 完成率: "60%", 联系电话: 13835900001 },
  {
    完成状态: "已完成",
    完成率: { value: 1, format: "0%" },
    实际完成时间: on("2024-02-29"),
    完成时限: on("2024-03-31"),
  },
  { 牵头单位: "县工信据", 完成时限: { fault: "error", text: "#REF!" } },
];

/** A SheetJS sheet of a drawn one; its days moved where the file keeps the 1904 system. */
function written(sheets: readonly SheetSnapshot[], bookType: (typeof FORMATS)[number], date1904 = false): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const { name, rows, merges, visibility } of sheets) {
    const sheet: xlsx.WorkSheet = {};
    let lastColumn = 1;
    for (const { row, cells, formats } of rows)
      cells.forEach((value, index) => {
        if (value === undefined || value === null) return;
        lastColumn = Math.max(lastColumn, index + 1);
        const format = formats[index];
        const isDay = format?.includes("y") === true && typeof value === "number";
        sheet[xlsx.utils.encode_cell({ r: row - 1, c: index })] =
          typeof value === "object"
            ? { t: "e", v: 0x17 }
            : {
                t: typeof value === "string" ? "s" : "n",
                v: isDay && date1904 ? value - 1462 : value,
                ...(format === undefined ? {} : { z: format }),
              };
      });
    sheet["!ref"] = xlsx.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: (rows.at(-1)?.row ?? 1) - 1, c: lastColumn - 1 },
    });
    sheet["!merges"] = merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
      s: { r: firstRow - 1, c: firstColumn - 1 },
      e: { r: lastRow - 1, c: lastColumn - 1 },
    }));
    xlsx.utils.book_append_sheet(book, sheet, name);
    book.Workbook = {
      ...book.Workbook,
      Sheets: [...(book.Workbook?.Sheets ?? []), { Hidden: visibility === "hidden" ? 1 : 0 }],
    };
  }
  book.Workbook = { ...book.Workbook, WBProps: { date1904 } };
  return new Uint8Array(xlsx.write(book, { bookType, type: "array" }) as ArrayBuffer);
}

describe("the same workbook gives the same document whichever way it was read (SPEC §16)", () => {
  const sheets = [tasks(ROWS), problems([{}]), projects([{}], { visibility: "hidden" })];
  const drawn = reportOfBooks([{ file: "台账", sheets }]);

  test.each(FORMATS)("as %s", async (bookType) => {
    const snapshot = await readWorkbookBytes(written(sheets, bookType), "台账");
    expect(JSON.stringify(reportOfBooks([snapshot]))).toBe(JSON.stringify(drawn));
  });

  test.each(["xlsx", "biff8"] as const)("as %s of the 1904 date system", async (bookType) => {
    const snapshot = await readWorkbookBytes(written(sheets, bookType, true), "台账");
    expect(JSON.stringify(reportOfBooks([snapshot]))).toBe(JSON.stringify(drawn));
  });
});
