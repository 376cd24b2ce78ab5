import type { Ledger } from "../../terms/ledger";
import { progressScale, readProgress, type ProgressReading, type ProgressScale } from "../../values/readProgress";
import { memoised } from "./memoised";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayUnreadable } from "./sayUnreadable";

/** A column of progress, as fractions; its scale is that of all its numbers (SPEC §6, DECIDED B6). */
export function progressColumn({ ledger }: RowReader, column: ColumnReader): () => number | null {
  const scale = scaleOf(ledger.rows, column.number);
  // A text is read as text, whatever the cell's format (DECIDED E11).
  const ofText = memoised((text) => readProgress(text, undefined, scale));
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = typeof value === "string" ? ofText(value) : readProgress(value, column.format(), scale);
    if (reading.kind !== "progress") return sayUnread(ledger, column, reading);
    const { progress, mixedScale } = reading;
    if (mixedScale)
      column.say("progress-mixed-scale", { progress, among: scale === "percent" ? "percent" : "fraction" });
    if (progress > 1) column.say("progress-over-100", { progress });
    return progress;
  };
}

function sayUnread(ledger: Ledger, column: ColumnReader, { kind }: ProgressReading): null {
  if (kind === "negative") column.say("number-negative", { heading: column.heading });
  if (kind === "unreadable") sayUnreadable(ledger, column, "progress");
  return null;
}

function scaleOf(rows: RowReader["ledger"]["rows"], column: number | null): ProgressScale {
  return column === null ? "percent" : progressScale(cellsOf(rows, column));
}

function* cellsOf(rows: RowReader["ledger"]["rows"], column: number) {
  for (const { cells, formats } of rows) yield { value: cells[column - 1], formatCode: formats[column - 1] };
}
