import { drained } from "./base/steps";
import { ruleNames } from "./judge/check/ruleNames";
import type { LeftOut } from "./read/ledgers/classifyRows";
import { recogniseLedgers, type Recognition, type SeenSheet } from "./read/ledgers/recogniseLedgers";
import { readRecords } from "./read/records/readRecords";
import { readSettings } from "./read/settings/readSettings";
import { ledgersOnceSteps } from "./read/twice/ledgersOnce";
import type { ReportSheet } from "./terms/report";
import type { MonthBookChoice } from "./terms/settings";
import { reportSheet, sheetReason } from "./show/report/reportSheet";
import { lookalikeOf } from "./show/writes/ownLook";
import { theDay, type LocalDate } from "./workbook/localDate";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** What was seen on one sheet, and why it is or is not a ledger (SPEC §5, §16 inspect). */
export interface InspectedSheet extends ReportSheet {
  readonly reason: string;
  /** Rows below the header that were read as no records, by reason (DECIDED G1, G4, G10). */
  readonly leftOut: readonly { readonly why: LeftOut; readonly rows: readonly number[] }[];
}

/**
 * What was seen on every sheet of the workbooks, and which of these is the month's book (MONTH §1): null where there is none.
 * @param asOf by whose month one of several sheets that are the same ledger counts (DECIDED G2)
 */
export function inspect(
  workbooks: readonly WorkbookSnapshot[],
  chosen: MonthBookChoice | null = null,
  asOf: LocalDate = NO_MATTER_WHEN,
): { readonly monthBook: string | null; readonly sheets: readonly InspectedSheet[] } {
  const recognition = recogniseLedgers(workbooks, asOf, chosen, lookalikeOf);
  const { book, sheets } = countedOnce(recognition, asOf);
  return {
    monthBook: book,
    sheets: sheets.map((seen) => ({ ...reportSheet(seen), reason: sheetReason(seen).zh, leftOut: leftOut(seen) })),
  };
}

/** Rows are read only where two sheets might be the same ledger. */
function countedOnce(recognition: Recognition, asOf: LocalDate): Recognition {
  const kinds = recognition.ledgers.map(({ kind }) => kind);
  if (new Set(kinds).size === kinds.length) return recognition;
  const { settings, directory } = readSettings(recognition, asOf, ruleNames);
  const context = { settings, directory, asOf };
  const { records } = readRecords(recognition.ledgers, context);
  return drained(ledgersOnceSteps(recognition, records, context)).recognition;
}

function leftOut({ sight }: SeenSheet): InspectedSheet["leftOut"] {
  const byReason = new Map<LeftOut, number[]>();
  for (const { row, why } of sight.rows.leftOut) {
    const rows = byReason.get(why);
    if (rows === undefined) byReason.set(why, [row]);
    else rows.push(row);
  }
  return [...byReason].map(([why, rows]) => ({ why, rows: rows.sort((a, b) => a - b) }));
}

/** A day decides only the year of dates, which are not shown here. */
const NO_MATTER_WHEN = theDay(2024, 1, 1);
