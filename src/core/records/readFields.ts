import type { ColumnKey } from "../ledgers/ledgerKind";
import type { AnyHit } from "../rules/hit";
import { placeInHeader } from "../rules/place";
import type { LocalDate } from "../workbook/localDate";
import { checkCreditCode } from "./fields/checkCreditCode";
import { moneyUnitIn, type MoneyUnit } from "./fields/moneyUnit";
import { readContent } from "./fields/readContent";
import { readDate, type DateReading, type DateRole } from "./fields/readDate";
import { readMoney } from "./fields/readMoney";
import { readPhones } from "./fields/readPhones";
import { progressScale, readProgress, type ProgressScale } from "./fields/readProgress";
import { readStatus } from "./fields/readStatus";
import type { DueKind } from "./ledgerRecord";
import { memo, type RowReader } from "./rowReader";
import type { Declared, State } from "./state";

type HitOf<R extends AnyHit["rule"]> = Extract<AnyHit, { rule: R }>;

const DATE_FORMAT = "yyyy-mm-dd";

/** Readers of one column for all rows of a ledger: made once, called row after row. */
export interface DueReading {
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
}

/** A column of dates on which something is due (SPEC §6). */
export function dueColumn(reader: RowReader, key: ColumnKey): () => DueReading {
  const date = dateColumn(reader, key, "due");
  return () => {
    const reading = date();
    if (reading.kind === "date") return { due: reading.date, dueKind: "date" };
    if (reading.kind === "long-term" || reading.kind === "recurring") return { due: null, dueKind: reading.kind };
    return NO_DUE;
  };
}

const NO_DUE: DueReading = { due: null, dueKind: "none" };

/** A column of single days: something begins, is planned or has happened; 长期 is no such day. */
export function dayColumn(reader: RowReader, key: ColumnKey, role: DateRole): () => LocalDate | null {
  const date = dateColumn(reader, key, role);
  return () => {
    const reading = date();
    if (reading.kind === "date") return reading.date;
    if (reading.kind === "long-term" || reading.kind === "recurring")
      reader.hit<HitOf<"date-unreadable">>("date-unreadable", key, { hint: "vague", wanted: "day-or-period" });
    return null;
  };
}

function dateColumn(reader: RowReader, key: ColumnKey, role: DateRole): () => DateReading {
  const { asOf } = reader.context;
  const { year } = reader.ledger.year;
  const texts = memo<DateReading>();
  return () => {
    const value = reader.value(key);
    if (value === undefined || value === null) return { kind: "blank" };
    const read = (): DateReading => readDate(value, reader.format(key), { role, year, asOf });
    const reading = typeof value === "string" ? texts(value, read) : read();
    sayDate(reader, key, role, reading);
    return reading;
  };
}

function sayDate(reader: RowReader, key: ColumnKey, role: DateRole, reading: DateReading): void {
  if (reading.kind === "unreadable") {
    reader.hit<HitOf<"date-unreadable">>("date-unreadable", key, { hint: reading.hint, wanted: "day-or-period" });
  } else if (reading.kind === "impossible") {
    reader.hit<HitOf<"date-impossible">>("date-impossible", key, {});
  } else if (reading.kind === "date" && reading.form !== "date-cell") {
    const { date, form, yearAssumed } = reading;
    const cure = form === "day-text" ? { cure: { value: date, numberFormat: DATE_FORMAT } } : {};
    if (yearAssumed) {
      const { year, from, contradictions } = reader.ledger.year;
      reader.hit<HitOf<"date-year-assumed">>("date-year-assumed", key, { date, year, from, contradictions }, cure);
    } else if (form === "day-text" || role === "happened") {
      reader.hit<HitOf<"date-as-text">>("date-as-text", key, { date, period: form === "period" }, cure);
    }
  }
}

/** A column of progress, as fractions; its scale is that of all its numbers (SPEC §6, DECIDED B6). */
export function progressColumn(reader: RowReader, key: ColumnKey): () => number | null {
  const scale = scaleOf(reader, key);
  return () => {
    const value = reader.value(key);
    if (value === undefined || value === null) return null;
    const reading = readProgress(value, reader.format(key), scale);
    switch (reading.kind) {
      case "progress":
        if (reading.mixedScale)
          reader.hit<HitOf<"progress-mixed-scale">>("progress-mixed-scale", key, { progress: reading.progress });
        if (reading.progress > 1)
          reader.hit<HitOf<"progress-over-100">>("progress-over-100", key, { progress: reading.progress });
        return reading.progress;
      case "negative":
        reader.hit<HitOf<"number-negative">>("number-negative", key, { heading: headingOf(reader, key) });
        return null;
      case "unreadable":
        reader.hit<HitOf<"number-unreadable">>("number-unreadable", key, { wanted: "progress" });
        return null;
      default:
        return null;
    }
  };
}

function scaleOf(reader: RowReader, key: ColumnKey): ProgressScale {
  const column = reader.ledger.columns.get(key);
  if (column === undefined) return "percent";
  return progressScale(
    reader.ledger.rows.map((row) => ({ value: row.cells[column - 1], formatCode: row.formats[column - 1] })),
  );
}

export interface StatusOfRow {
  readonly state: State;
  readonly declared: Declared;
}

/** A column of states; null where there is no readable status (SPEC §6). */
export function statusColumn(reader: RowReader, key: ColumnKey, wanted: readonly string[]): () => StatusOfRow | null {
  const texts = memo<ReturnType<typeof readStatus>>();
  return () => {
    const value = reader.value(key);
    if (value === undefined || value === null) return null;
    const reading = typeof value === "string" ? texts(value, () => readStatus(value)) : readStatus(value);
    if (reading.kind === "status") return reading;
    if (reading.kind === "unknown")
      reader.hit<HitOf<"status-unknown">>("status-unknown", key, { wanted }, { suggestions: reading.suggestions });
    return null;
  };
}

/** A column of money, in 万元. The cell's own unit wins, then the heading's, then the sheet's (SPEC §6, DECIDED B22). */
export function moneyColumn(reader: RowReader, key: ColumnKey): () => number | null {
  const { ledger } = reader;
  const column = ledger.columns.get(key) ?? 0;
  const path = ledger.headings.get(column) ?? [];
  const unit: MoneyUnit | null =
    moneyUnitIn(ledger.headingNotes.get(column) ?? "") ??
    moneyUnitIn(path.join("")) ??
    moneyUnitIn(ledger.sheetUnitText ?? "");
  let assumed = false;
  return () => {
    const value = reader.value(key);
    if (value === undefined || value === null) return null;
    const reading = readMoney(value, unit);
    if (reading.kind === "unreadable")
      reader.hit<HitOf<"number-unreadable">>("number-unreadable", key, { wanted: "money" });
    if (reading.kind !== "money" && reading.kind !== "negative") return null;
    if (reading.assumedUnit && !assumed && reading.amount !== 0) {
      // One notice a column: the heading is what has to be changed.
      assumed = true;
      const heading = headingOf(reader, key);
      reader.hits.push({
        rule: "money-unit-assumed",
        place: placeInHeader(ledger, column, key, heading),
        evidence: { heading },
      });
    }
    if (reading.kind === "negative")
      reader.hit<HitOf<"number-negative">>("number-negative", key, { heading: headingOf(reader, key) });
    return reading.amount;
  };
}

/** Says which numbers of a phone cell are none (SPEC §6). */
export function phoneColumn(reader: RowReader, key: ColumnKey): () => void {
  return () => {
    const value = reader.value(key);
    if (value === undefined || value === null) return;
    const { invalid } = readPhones(value);
    if (invalid.length > 0) reader.hit<HitOf<"phone-invalid">>("phone-invalid", key, { invalid });
  };
}

/** Says which credit codes are wrong (SPEC §6). */
export function creditCodeColumn(reader: RowReader, key: ColumnKey): () => void {
  return () => {
    const content = readContent(reader.value(key));
    if (content.kind === "content" && !checkCreditCode(String(content.value)))
      reader.hit<HitOf<"credit-code-invalid">>("credit-code-invalid", key, {});
  };
}

export function headingOf(reader: RowReader, key: ColumnKey): string {
  return reader.ledger.headings.get(reader.ledger.columns.get(key) ?? 0)?.at(-1) ?? key;
}
