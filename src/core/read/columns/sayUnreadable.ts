import type { Ledger } from "../../terms/ledger";
import type { ReadingEvidence } from "../../terms/readingFacts";
import { shownInstead } from "../../values/shownInstead";
import type { ColumnReader } from "./rowReader";

/** Says that a cell holds no number; of a number that shows as a day or a time, what it shows and what was perhaps typed. */
export function sayUnreadable(
  { date1904 }: Ledger,
  column: ColumnReader,
  wanted: ReadingEvidence["number-unreadable"]["wanted"],
): void {
  const value = column.value();
  const instead = typeof value === "number" ? shownInstead(value, column.format(), date1904) : null;
  column.say("number-unreadable", { wanted, instead });
}
