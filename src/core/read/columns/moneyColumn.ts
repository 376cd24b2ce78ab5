import type { Ledger } from "../../terms/ledger";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { ReadingHit } from "../../terms/readingFacts";
import { placeInHeader } from "../../terms/place";
import { moneyUnitIn, type MoneyUnit } from "../../values/moneyUnit";
import { readMoney } from "../../values/readMoney";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayUnreadable } from "./sayUnreadable";

/** A column of money, in 万元. The cell's own unit wins, then the heading's, then the sheet's (SPEC §6, DECIDED B22). */
export function moneyColumn({ ledger, hits, saidOfColumn }: RowReader, column: ColumnReader): () => number | null {
  const { number, key, heading } = column;
  if (number === null) return () => null;
  const unit = columnUnit(ledger, number);
  // One notice a column: the heading is what has to be changed.
  const sayAssumed = (): void => {
    saidOfColumn.add(number);
    hits.push(unitAssumed(ledger, number, key));
  };
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = readMoney(value, unit, typeof value === "number" ? column.format() : undefined);
    if (reading.kind === "unreadable") sayUnreadable(ledger, column, "money");
    if (reading.kind !== "money" && reading.kind !== "negative") return null;
    if (reading.assumedUnit && reading.amount !== 0 && !saidOfColumn.has(number)) sayAssumed();
    if (reading.kind === "negative") column.say("number-negative", { heading });
    return reading.amount;
  };
}

/** What is said of a column of amounts without a unit. */
function unitAssumed(ledger: Ledger, column: number, key: ColumnKey): ReadingHit {
  const heading = ledger.headings.get(column)?.at(-1) ?? key;
  return { rule: "money-unit-assumed", place: placeInHeader(ledger, column, key, heading), evidence: { heading } };
}

/** The unit that a column's heading or sheet names; null where none is named. */
export function columnUnit({ headingNotes, headings, sheetUnitText }: Ledger, column: number): MoneyUnit | null {
  return (
    moneyUnitIn(headingNotes.get(column) ?? "") ??
    moneyUnitIn((headings.get(column) ?? []).join("")) ??
    moneyUnitIn(sheetUnitText ?? "")
  );
}
