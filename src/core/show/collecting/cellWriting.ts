import { shownDate } from "../../values/formatCode";
import { cellDisplay } from "../../values/cellDisplay";
import type { CellEdit } from "../edits/edit";
import { formIn, plainForm } from "./cellForms";
import { isSame, meaningOf, type CellContent, type ReadingOf } from "./cellMeaning";
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
  const written = writing({ ledger: row.ledger, column, format: now.format, content, how });
  if (written === null) return null;
  const edit = { sheet, cell, value: written.value, expected: cellDisplay(now.value, now.format) };
  return written.format === now.format ? edit : { ...edit, numberFormat: written.format ?? "General" };
}

/** What stands in a cell of a new row, with the format that says it; null where none does. */
export function newCell(
  ledger: MasterLedger,
  column: MasterColumn,
  above: string | undefined,
  content: CellContent,
): Pick<CellEdit, "value" | "numberFormat"> | null {
  const written = writing({ ledger, column, format: above, content, how: column.how });
  if (written === null) return null;
  const { value, format } = written;
  return typeof value === "number" && format !== undefined ? { value, numberFormat: format } : { value };
}

interface ToWrite {
  readonly ledger: MasterLedger;
  readonly column: MasterColumn;
  /** Of the cell as it is. */
  readonly format: string | undefined;
  readonly content: CellContent;
  /** How what was written is read. */
  readonly how: ReadingOf;
}

type Written = Pick<CellEdit, "value"> & { readonly format: string | undefined };

/** It keeps the master's form and format, but where that would show another value: a day as a bare number, 120 % as 1.2. */
function writing({ ledger, column, format, content, how }: ToWrite): Written | null {
  const form = formIn(format, content, how);
  if (form !== null) {
    if (typeof form.value !== "number") return { value: form.value, format };
    for (const code of form.isDay ? [format, dayFormat(ledger, column)] : [format]) {
      if (form.isDay !== (shownDate(code) !== null)) continue;
      // Most are written in the master's own form.
      const isAsWritten = form.value === content.value && code === content.format;
      if (isAsWritten && !how.date1904) return { value: form.value, format: code };
      if (meaningOf({ value: form.value, format: code }, { ...how, date1904: false }) === meaningOf(content, how))
        return { value: form.value, format: code };
    }
  }
  const value = plainForm(content);
  if (value === undefined) return null;
  if (typeof value !== "number") return { value, format };
  const ofDays = shownDate(content.format) === null ? undefined : dayFormat(ledger, column);
  for (const code of [format, ofDays ?? format, content.format ?? "General"])
    if (says(value, code, content, column.how, how)) return { value, format: code };
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
function dayFormat({ ledger }: MasterLedger, { column }: MasterColumn): string {
  const codes = ledger.rows.map(({ formats }) => formats[column - 1]);
  return codes.find((code) => shownDate(code) !== null) ?? "yyyy-mm-dd";
}
