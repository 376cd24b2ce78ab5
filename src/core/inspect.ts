import type { LeftOut } from "./read/ledgers/classifyRows";
import { recogniseLedgers, type SeenSheet } from "./read/ledgers/recogniseLedgers";
import type { ReportSheet } from "./terms/report";
import type { MonthBookChoice } from "./terms/settings";
import { reportSheet, sheetReason } from "./show/report/reportSheet";
import { lookalikeOf } from "./show/writes/ownLook";
import { theDay } from "./workbook/localDate";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** What was seen on one sheet, and why it is or is not a ledger (SPEC §5, §16 inspect). */
export interface InspectedSheet extends ReportSheet {
  readonly reason: string;
  /** Rows below the header that were read as no records, by reason (DECIDED G1, G4, G10). */
  readonly leftOut: readonly { readonly why: LeftOut; readonly rows: readonly number[] }[];
}

/** What was seen on every sheet of the workbooks, and which of these is the month's book (MONTH §1): null where there is none. */
export function inspect(
  workbooks: readonly WorkbookSnapshot[],
  chosen: MonthBookChoice | null = null,
): { readonly monthBook: string | null; readonly sheets: readonly InspectedSheet[] } {
  const { book, sheets } = recogniseLedgers(workbooks, NO_MATTER_WHEN, chosen, lookalikeOf);
  return {
    monthBook: book,
    sheets: sheets.map((seen) => ({ ...reportSheet(seen), reason: sheetReason(seen), leftOut: leftOut(seen) })),
  };
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

/** A day only decides the year of dates, and none is read here. */
const NO_MATTER_WHEN = theDay(2024, 1, 1);
