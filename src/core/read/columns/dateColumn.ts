import type { CellValue } from "../../workbook/snapshot";
import type { LocalDate } from "../../workbook/localDate";
import { readDate, type DateReading, type DateRole } from "../../values/readDate";
import type { DueKind } from "../../values/dueKind";
import { memoised } from "./memoised";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayYearAssumed } from "./sayYearAssumed";

export interface DueReading {
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
}

/** A column of days on which something is due; 长期 and 每月 are kinds of their own (SPEC §6). */
export function dueColumn(reader: RowReader, column: ColumnReader): () => DueReading {
  const date = dateColumn(reader, column, "due");
  return () => {
    const reading = date();
    if (reading.kind === "date") return { due: reading.date, dueKind: "date" };
    return reading.kind === "long-term" ? LONG_TERM : reading.kind === "recurring" ? RECURRING : NO_DUE;
  };
}

const LONG_TERM: DueReading = { due: null, dueKind: "long-term" };
const RECURRING: DueReading = { due: null, dueKind: "recurring" };
const NO_DUE: DueReading = { due: null, dueKind: "none" };

/** A column of single days: something begins, is planned or has happened; 长期 is no such day. */
export function dayColumn(reader: RowReader, column: ColumnReader, role: DateRole): () => LocalDate | null {
  const date = dateColumn(reader, column, role);
  return () => {
    const reading = date();
    if (reading.kind === "date") return reading.date;
    if (reading.kind === "long-term" || reading.kind === "recurring")
      column.say("date-unreadable", { hint: "vague", wanted: "day-or-period" });
    return null;
  };
}

function dateColumn(reader: RowReader, column: ColumnReader, role: DateRole): () => DateReading {
  const { date1904, year } = reader.ledger;
  const context = { role, year: year.year, asOf: reader.context.asOf, date1904 };
  // A number format says nothing about a text.
  const ofText = memoised((text) => readDate(text, undefined, context));
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return BLANK;
    const reading = typeof value === "string" ? ofText(value) : readDate(value, column.format(), context);
    if (reading.kind !== "date" || reading.form !== "date-cell") sayDate(reader, column, role, reading, value);
    return reading;
  };
}

const BLANK: DateReading = { kind: "blank" };
const DATE_FORMAT = "yyyy-mm-dd";

function sayDate(
  reader: RowReader,
  column: ColumnReader,
  role: DateRole,
  reading: DateReading,
  value: CellValue,
): void {
  if (reading.kind === "unreadable") column.say("date-unreadable", { hint: reading.hint, wanted: "day-or-period" });
  if (reading.kind === "impossible") column.say("date-impossible", {});
  if (reading.kind !== "date") return;
  const { date, form, yearAssumed } = reading;
  if (yearAssumed) sayYearAssumed(reader, column);
  const cure = form === "day-text" ? { cure: { value: date, numberFormat: DATE_FORMAT } } : {};
  // A period where one day is wanted is told (DECIDED B1); and that 年底 starts on 1 January, by SPEC §6, is not what people mean.
  const isDoubtful = role === "happened" || (role === "start" && typeof value === "string" && /[底末]/.test(value));
  if (form === "day-text" || (form === "period" && isDoubtful))
    column.say("date-as-text", { date, period: form === "period" }, cure);
}
