import type { ClosedMonth } from "../../read/archive/closedMonth";
import type { ArchivedGroup } from "../../terms/archivedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import { LEDGER_KINDS } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Report } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { isoMonth, parseIsoDate, type LocalDate } from "../../workbook/localDate";
import { archivedGroups } from "./archivedGroups";
import { doubtfulErrors } from "../../count/summary/doubtfulErrors";
import { filesOfOtherMonth } from "./filesOfOtherMonth";
import { closingWarnings, type ClosingWarning, type RowsGone } from "./closingWarnings";

/** What closing a month comes to, before a cell is touched (MONTH §2, §8). */
export interface ClosingOutline {
  readonly month: IsoMonth;
  readonly asOf: LocalDate;
  /** 1, or one more than the version that is closed. */
  readonly version: number;
  /** Rows of groups and of records that are kept. */
  readonly groups: number;
  readonly records: number;
  readonly openErrors: number;
  readonly warnings: readonly ClosingWarning[];
}

/**
 * @param months all that is closed
 * @param closed the day of closing
 * @param groups what 月度存档 is to keep of the report, where it is at hand
 */
export function closingOutline(
  { report, records, absent, book }: Pick<RunResult, "report" | "records" | "absent" | "book">,
  months: readonly Pick<ClosedMonth, "month" | "version" | "file">[],
  closed: LocalDate,
  groups: readonly ArchivedGroup[] = archivedGroups(report),
): ClosingOutline {
  const { asOf, month } = monthOf(report);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const openErrors = errors.length;
  const errorsOf = (of: string): number => errors.filter(({ rule }) => rule === of).length;
  const archiveFaults = report.findings.filter(({ rule }) => rule === "archive-invalid" || rule === "archive-changed");
  return {
    month,
    asOf,
    version: (months.find((one) => one.month === month)?.version ?? 0) + 1,
    groups: groups.length,
    records: keptRecords(records).length,
    openErrors,
    warnings: closingWarnings(months, {
      month,
      asOf,
      closed,
      openErrors,
      doubtfulErrors: doubtfulErrors(report).length,
      missingReports: errorsOf("submission-missing"),
      leftOutSheets: errorsOf("same-ledger-twice"),
      absent: report.findings.some(({ rule }) => rule === "ledger-absent") ? absent : [],
      gone: rowsGone(report),
      archiveFaults: archiveFaults.length,
      book,
      ofOtherMonth: filesOfOtherMonth(report.ledgers, month),
    }),
  };
}

function rowsGone({ changes, records }: Report): readonly RowsGone[] {
  return LEDGER_KINDS.flatMap((ledger) => {
    const gone = changes.vanished.filter((row) => row.ledger === ledger).length;
    if (gone === 0) return [];
    const found = records.filter((record) => record.ledger === ledger && record.previous !== null).length;
    return [{ ledger, gone, before: gone + found }];
  });
}

/** Monthly reports are not kept one by one (DECIDED F2). */
export function keptRecords(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return records.filter(({ kind }) => kind !== "submissions");
}

function monthOf(report: Report): { readonly asOf: LocalDate; readonly month: IsoMonth } {
  const asOf = parseIsoDate(report.asOf);
  if (asOf === undefined) throw new RangeError("A report without its day");
  return { asOf, month: isoMonth(asOf) };
}
