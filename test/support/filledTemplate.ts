import { Workbook } from "exceljs";
import { isRowKey, KEY_HEADING } from "../../src/core/show/handout/rowKeys";

/** What a unit fills in with exceljs: in the first sheet the row of this place, counted from 1, and values by heading. */
export interface FilledRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The bytes of a template filled in and saved by another program. */
export async function filledTemplate(bytes: Uint8Array, filled: readonly FilledRow[]): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = book.worksheets[0]!;
  const headings = new Map<string, number>();
  const rows: number[] = [];
  let isHead = false;
  sheet.eachRow((row, number) => {
    const texts = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text.trim());
    if (texts.includes(KEY_HEADING)) isHead = true;
    if (texts.some(isRowKey)) rows.push(number);
    else if (isHead && rows.length === 0)
      texts.forEach((text, index) => {
        if (text !== "") headings.set(text, index + 1);
      });
  });
  for (const { row, values } of filled)
    for (const [heading, value] of Object.entries(values)) {
      const [at, column] = [rows[row - 1], headings.get(heading)];
      if (at === undefined || column === undefined)
        throw new Error(`No row ${row} or no column ${heading} among ${[...headings.keys()].join()}`);
      sheet.getCell(at, column).value = value;
    }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
