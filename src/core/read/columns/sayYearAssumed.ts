import { placeInHeader } from "../../terms/place";
import type { ColumnReader, RowReader } from "./rowReader";

/**
 * Says of a column, once, that its dates take the ledger's year: only where the year stands neither in the title nor in the line
 * of information, or where places name different ones. 6月底 under 2024年…台账 is how ledgers are written (DECIDED B5, G12).
 */
export function sayYearAssumed(
  { ledger, hits, saidOfColumn }: RowReader,
  { number, key, heading }: ColumnReader,
): void {
  const { year, from, contradictions } = ledger.year;
  if (number === null || saidOfColumn.has(number)) return;
  if ((from === "title" || from === "info") && contradictions.length === 0) return;
  saidOfColumn.add(number);
  const place = placeInHeader(ledger, number, key, heading);
  hits.push({ rule: "date-year-assumed", place, evidence: { heading, year, from, contradictions } });
}
