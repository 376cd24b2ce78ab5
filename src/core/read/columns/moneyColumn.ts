import type { Ledger } from "../../terms/ledger";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { ReadingHit } from "../../terms/readingFacts";
import { placeInHeader } from "../../terms/place";
import { foreignUnitIn, moneyUnitIn, type MoneyUnit } from "../../values/moneyUnit";
import { readMoney } from "../../values/readMoney";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayUnreadable } from "./sayUnreadable";

/** A column of money, in 万元. The cell's own unit wins, then the heading's, then the sheet's (SPEC §6, DECIDED B22). */
export function moneyColumn({ ledger, hits, saidOfColumn }: RowReader, column: ColumnReader): () => number | null {
  const { number, key, heading } = column;
  if (number === null) return () => null;
  const unit = columnUnit(ledger, number);
  const foreign = unit === null ? foreignUnit(ledger, number) : null;
  // One notice a column: the heading is what has to be changed.
  const sayAssumed = (): void => {
    saidOfColumn.add(number);
    hits.push(foreign === null ? unitAssumed(ledger, number, key) : unitForeign(ledger, number, key, foreign));
  };
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = readMoney(value, unit, typeof value === "number" ? column.format() : undefined);
    if (reading.kind === "unreadable") sayUnreadable(ledger, column, "money");
    if (reading.kind !== "money" && reading.kind !== "negative") return null;
    if (reading.assumedUnit && reading.amount !== 0 && !saidOfColumn.has(number)) sayAssumed();
    if (foreign !== null && reading.assumedUnit) return null;
    if (reading.kind === "negative") column.say("number-negative", { heading });
    return reading.amount;
  };
}

/** What is said of a column of amounts without a unit. */
function unitAssumed(ledger: Ledger, column: number, key: ColumnKey): ReadingHit {
  const heading = ledger.headings.get(column)?.at(-1) ?? key;
  return { rule: "money-unit-assumed", place: placeInHeader(ledger, column, key, heading), evidence: { heading } };
}

/** What is said of a column of amounts in another currency. */
function unitForeign(ledger: Ledger, column: number, key: ColumnKey, unit: string): ReadingHit {
  const heading = ledger.headings.get(column)?.at(-1) ?? key;
  return {
    rule: "money-unit-foreign",
    place: placeInHeader(ledger, column, key, heading),
    evidence: { heading, unit },
  };
}

/** The unit of another currency that a column's heading or sheet names where neither names one of 元. */
function foreignUnit({ headingNotes, headings, sheetUnitText }: Ledger, column: number): string | null {
  return (
    foreignUnitIn(headingNotes.get(column) ?? "") ??
    foreignUnitIn((headings.get(column) ?? []).join("")) ??
    foreignUnitIn(sheetUnitText ?? "")
  );
}

/** The unit that a column's heading or sheet names; null where none is named. */
export function columnUnit({ headingNotes, headings, sheetUnitText }: Ledger, column: number): MoneyUnit | null {
  const note = headingNotes.get(column) ?? "";
  const words = (headings.get(column) ?? []).join("");
  const own = moneyUnitIn(note) ?? moneyUnitIn(words);
  // 总投资（万美元） under 单位：万元 is not in 万元.
  const isForeign = foreignUnitIn(note) !== null || foreignUnitIn(words) !== null;
  return own ?? (isForeign ? null : moneyUnitIn(sheetUnitText ?? ""));
}
