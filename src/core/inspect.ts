import { recogniseLedgers } from "./read/ledgers/recogniseLedgers";
import type { ReportSheet } from "./terms/report";
import { reportSheet, sheetReason } from "./show/report/reportSheet";
import { theDay } from "./workbook/localDate";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** What was seen on one sheet, and why it is or is not a ledger (SPEC §5, §16 inspect). */
export interface InspectedSheet extends ReportSheet {
  readonly reason: string;
}

/** What was seen on every sheet of the workbooks. */
export function inspect(workbooks: readonly WorkbookSnapshot[]): { readonly sheets: readonly InspectedSheet[] } {
  const { sheets } = recogniseLedgers(workbooks, NO_MATTER_WHEN);
  return { sheets: sheets.map((seen) => ({ ...reportSheet(seen), reason: sheetReason(seen) })) };
}

/** A day only decides the year of dates, and none is read here. */
const NO_MATTER_WHEN = theDay(2024, 1, 1);
