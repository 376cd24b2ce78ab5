import { readMonth } from "../../values/readMonth";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayYearAssumed } from "./sayYearAssumed";

/** A column of months, `2024-05`; null where blank or unreadable (SPEC §4). */
export function monthColumn(reader: RowReader, column: ColumnReader): () => string | null {
  const { date1904, year } = reader.ledger;
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = readMonth(value, column.format(), { year: year.year, date1904 });
    if (reading.kind === "impossible") column.say("date-impossible", {});
    if (reading.kind === "unreadable") column.say("date-unreadable", { hint: reading.hint, wanted: "month" });
    if (reading.kind !== "month") return null;
    if (reading.yearAssumed) sayYearAssumed(reader, column);
    return reading.month;
  };
}
