import { shownDate } from "../../values/formatCode";
import { cellDisplay } from "../../values/cellDisplay";
import { isCellFault } from "../../workbook/snapshot";
import type { CellEdit } from "../edits/edit";
import { isSame, type CellContent, type ReadingOf } from "./cellMeaning";
import { masterCell, masterPlace, type MasterColumn, type MasterLedger, type MasterRow } from "./masterBook";

/** A cell of the master's that is to get what somebody wrote; null where it would then say something else than was written. */
export function cellWriting(
  row: MasterRow,
  column: MasterColumn,
  content: CellContent,
  how: ReadingOf,
): CellEdit | null {
  const now = masterCell(row, column);
  const { sheet } = row.record.ledger;
  const { cell } = masterPlace(row, column);
  const value = writtenValue(content);
  if (value === undefined) return null;
  const edit = { sheet, cell, value, expected: cellDisplay(now.value, now.format) };
  if (typeof value !== "number") return edit;
  // It keeps the master's format, but where that would show another value: a day as a bare number, 120 % as 1.2.
  if (says(value, now.format, content, column.how, how)) return edit;
  for (const code of [dayFormat(row.ledger, column, content), content.format ?? "General"])
    if (code !== undefined && says(value, code, content, column.how, how)) return { ...edit, numberFormat: code };
  return null;
}

/** What stands in a cell of a new row, with the format that says it; null where none does. */
export function newCell(
  ledger: MasterLedger,
  column: MasterColumn,
  above: string | undefined,
  content: CellContent,
): Pick<CellEdit, "value" | "numberFormat"> | null {
  const value = writtenValue(content);
  if (value === undefined) return null;
  if (typeof value !== "number") return { value };
  for (const code of [above, dayFormat(ledger, column, content), content.format ?? "General"])
    if (code !== undefined && says(value, code, content, column.how, column.how)) return { value, numberFormat: code };
  return null;
}

/** Whether a number in this format says in the master what was written. */
function says(
  value: number,
  format: string | undefined,
  content: CellContent,
  inMaster: ReadingOf,
  how: ReadingOf,
): boolean {
  const isDay = shownDate(content.format) !== null;
  if (isDay !== (shownDate(format) !== null)) return false;
  // What no reading tells apart is the same number.
  return (
    isSame({ value, format }, content, { ...how, date1904: isDay ? false : how.date1904 }) &&
    sameDays(inMaster, how, isDay)
  );
}

/** A bare number that counts days means another day in a workbook that counts them from elsewhere. */
function sameDays(inMaster: ReadingOf, how: ReadingOf, isDay: boolean): boolean {
  return isDay || how.content !== "date" || inMaster.date1904 === how.date1904;
}

/** A day takes the format of the days of its column. */
function dayFormat({ ledger }: MasterLedger, { column }: MasterColumn, { format }: CellContent): string | undefined {
  if (shownDate(format) === null) return undefined;
  const codes = ledger.rows.map(({ formats }) => formats[column - 1]);
  return codes.find((code) => shownDate(code) !== null) ?? "yyyy-mm-dd";
}

function writtenValue({ value }: CellContent): string | number | null | undefined {
  if (value === undefined || value === null || isCellFault(value)) return isCellFault(value) ? undefined : null;
  return typeof value === "boolean" ? (value ? "是" : "否") : value;
}
