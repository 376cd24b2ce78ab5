import * as xlsx from "@e965/xlsx";
import { DAYS_BETWEEN_SYSTEMS } from "../../src/core/workbook/localDate";
import { isDateFormat } from "../../src/adapters/xlsx/read/isDateFormat";
import { cellAddress } from "../../src/core/workbook/address";
import { isCellFault, type CellValue, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/**
 * A drawn workbook as an .xlsx, written by SheetJS.
 *
 * @param formulas by `sheet!cell`: the cell's value is then what the formula gave
 * @param date1904 whether the file counts its days from 1904
 */
export function bookBytes(
  { sheets }: WorkbookSnapshot,
  formulas: Readonly<Record<string, string>> = {},
  date1904 = false,
): Uint8Array {
  const book: xlsx.WorkBook = { SheetNames: [], Sheets: {}, Workbook: { Sheets: [], WBProps: { date1904 } } };
  for (const { name, visibility, rows, merges } of sheets) {
    const sheet: xlsx.WorkSheet = {};
    const hiddenRows: xlsx.RowInfo[] = [];
    let [lastRow, lastColumn] = [1, 1];
    for (const { row, cells, formats, hidden } of rows) {
      if (hidden) hiddenRows[row - 1] = { hidden: true };
      cells.forEach((value, i) => {
        if (value === undefined || value === null || value === "") return;
        const address = cellAddress(row, i + 1);
        const formula = formulas[`${name}!${address}`];
        const about = { ...(formats[i] && { z: formats[i] }), ...(formula !== undefined && { f: formula }) };
        const shift =
          date1904 && typeof value === "number" && isDateFormat(formats[i] ?? "") ? DAYS_BETWEEN_SYSTEMS : 0;
        sheet[address] = { ...cellObject(typeof value === "number" ? value - shift : value), ...about };
        [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, i + 1)];
      });
    }
    sheet["!ref"] = `A1:${cellAddress(lastRow, lastColumn)}`;
    sheet["!rows"] = hiddenRows;
    sheet["!merges"] = merges.map((area) => ({
      s: { r: area.firstRow - 1, c: area.firstColumn - 1 },
      e: { r: area.lastRow - 1, c: area.lastColumn - 1 },
    }));
    book.SheetNames.push(name);
    book.Sheets[name] = sheet;
    book.Workbook!.Sheets!.push({ name, Hidden: visibility === "visible" ? 0 : visibility === "hidden" ? 1 : 2 });
  }
  return new Uint8Array(xlsx.write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer);
}

const FAULTS: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};

function cellObject(value: Exclude<CellValue, null>): xlsx.CellObject {
  if (isCellFault(value)) {
    if (value.fault === "uncalculated") return { t: "z", f: value.text.slice(1) };
    return { t: "e", v: FAULTS[value.text]!, w: value.text };
  }
  if (typeof value === "number") return { t: "n", v: value };
  return typeof value === "boolean" ? { t: "b", v: value } : { t: "s", v: value };
}
