import type { Ledger } from "../../ledgers/ledger";
import { placeInHeader } from "../../rules/place";
import { moneyUnitIn, type MoneyUnit } from "../fields/moneyUnit";
import { readMoney } from "../fields/readMoney";
import type { ColumnReader, RowReader } from "../rowReader";

/** A column of money, in 万元. The cell's own unit wins, then the heading's, then the sheet's (SPEC §6, DECIDED B22). */
export function moneyColumn({ ledger, hits }: RowReader, column: ColumnReader): () => number | null {
  const { number, key, heading } = column;
  if (number === null) return () => null;
  const unit = columnUnit(ledger, number);
  let assumed = false;
  // One notice a column: the heading is what has to be changed.
  const sayAssumed = (): void => {
    assumed = true;
    hits.push({
      rule: "money-unit-assumed",
      place: placeInHeader(ledger, number, key, heading),
      evidence: { heading },
    });
  };
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = readMoney(value, unit);
    if (reading.kind === "unreadable") column.say("number-unreadable", { wanted: "money" });
    if (reading.kind !== "money" && reading.kind !== "negative") return null;
    if (reading.assumedUnit && !assumed && reading.amount !== 0) sayAssumed();
    if (reading.kind === "negative") column.say("number-negative", { heading });
    return reading.amount;
  };
}

function columnUnit({ headingNotes, headings, sheetUnitText }: Ledger, column: number): MoneyUnit | null {
  return (
    moneyUnitIn(headingNotes.get(column) ?? "") ??
    moneyUnitIn((headings.get(column) ?? []).join("")) ??
    moneyUnitIn(sheetUnitText ?? "")
  );
}
