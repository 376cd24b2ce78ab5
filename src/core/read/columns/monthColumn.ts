import { theDay } from "../../workbook/localDate";
import { readMonth } from "../../values/readMonth";
import type { ColumnReader, RowReader } from "./rowReader";

/** A column of months, `2024-05`; null where blank or unreadable (SPEC §4). */
export function monthColumn({ ledger }: RowReader, column: ColumnReader): () => string | null {
  const { year, from, contradictions } = ledger.year;
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = readMonth(value, column.format(), year);
    if (reading.kind === "impossible") column.say("date-impossible", {});
    if (reading.kind === "unreadable") column.say("date-unreadable", { hint: reading.hint, wanted: "month" });
    if (reading.kind !== "month") return null;
    // 5月 under a title that names the year is how such ledgers are written; it is said only where the year is in doubt.
    if (reading.yearAssumed && (from === "as-of" || contradictions.length > 0)) {
      const date = theDay(Number(reading.month.slice(0, 4)), Number(reading.month.slice(5)), 1);
      column.say("date-year-assumed", { date, year, from, contradictions });
    }
    return reading.month;
  };
}
