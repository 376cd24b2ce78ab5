import type { ColumnKey } from "../../terms/ledgerKind";
import { readDate } from "../../values/readDate";
import type { LocalDate } from "../../workbook/localDate";
import type { PlacedRow } from "../../terms/place";

/**
 * The first day that a date cell may mean, where the record has its last: `2024年6月` was read as 30 June (DECIDED B1), but what
 * stands beside it as 15 June is not before it. To be asked only where two days seem to be in the wrong order.
 * @param read the day that the record has for the column
 */
export function earliestDay({ ledger, row, cells }: PlacedRow, key: ColumnKey, read: LocalDate): LocalDate {
  const column = ledger.columns.get(key);
  if (column === undefined) return read;
  const reading = readDate(cells[column - 1], ledger.formatOf(row, column), {
    role: "start",
    year: ledger.year.year,
    date1904: ledger.date1904,
    // Plays no part in a start.
    asOf: read,
  });
  return reading.kind === "date" && reading.date < read ? reading.date : read;
}
