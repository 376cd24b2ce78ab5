import { HostError } from "../../base/hostError";
import { archivedRecord } from "../../read/archive/archivedRecord";
import { GROUP_COLUMNS, RECORD_COLUMNS } from "../../read/archive/archiveColumns";
import type { ClosedMonth } from "../../read/archive/readArchive";
import type { IsoMonth } from "../../terms/isoDay";
import type { RunResult } from "../../terms/runResult";
import { isoMonth, lastDayOfMonth, parseIsoDate, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { monthsBetween } from "../../workbook/monthsBetween";
import { dayText, monthWords } from "../../workbook/dayText";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { archivedGroups } from "./archivedGroups";
import { groupLines, recordLine } from "./archiveLines";
import { stateSheetEdit } from "./stateSheetEdit";
import { whyNotClosed } from "./whyNotClosed";

/** What closing a month comes to, before a cell is touched (MONTH §2, §8). */
export interface Closing {
  readonly month: IsoMonth;
  readonly asOf: LocalDate;
  readonly version: number;
  /** Rows of groups and of records that are kept. */
  readonly groups: number;
  readonly records: number;
  readonly openErrors: number;
  /** What is allowed but ought to be known, a sentence each. */
  readonly warnings: readonly string[];
  readonly edit: WorkbookEdit;
}

export interface ClosingOrder {
  /** The day of closing. */
  readonly closed: LocalDate;
  /** Why a closed month is closed again; null for a month that is not closed. */
  readonly reason: string | null;
}

/**
 * Plans how a run is kept as the month of its as-of date: rows put behind what 月度存档 and 存档明细 of the month's book have, or the
 * two sheets made. Nothing else is changed.
 *
 * @param book the month's book as it was read
 * @param months all that is closed
 * @throws HostError bad-arguments where the month must not be closed so, not-writable where a sheet of the archive cannot be read
 */
export function planClosing(
  book: WorkbookSnapshot,
  result: Pick<RunResult, "report" | "records" | "settings">,
  months: readonly ClosedMonth[],
  { closed, reason }: ClosingOrder,
): Closing {
  const { report, records, settings } = result;
  const asOf = parseIsoDate(report.asOf);
  if (asOf === undefined) throw new RangeError("A report without its day");
  const month = isoMonth(asOf);
  const why =
    report.records.length === 0 ? "没有读到台账记录，没有可以存档的内容" : whyNotClosed(months, month, reason);
  if (why !== null) throw new HostError("bad-arguments", `${why}。`);

  const version = (months.find((one) => one.month === month)?.version ?? 0) + 1;
  const head = { month, asOf, closed, version, reason: reason?.trim() ?? null };
  const groups = archivedGroups(report);
  const kept = records.filter(({ kind }) => kind !== "submissions").map(archivedRecord);
  const openErrors = report.findings.filter(({ severity }) => severity === "error").length;
  const inGroups = stateSheetEdit(book, "月度存档", GROUPS_PURPOSE, GROUP_COLUMNS, groupLines(head, groups, settings));
  const inRecords = stateSheetEdit(
    book,
    "存档明细",
    RECORDS_PURPOSE,
    RECORD_COLUMNS,
    kept.map((record) => recordLine(head, record)),
  );
  return {
    month,
    asOf,
    version,
    groups: groups.length,
    records: kept.length,
    openErrors,
    warnings: warningsOf(months, month, asOf, openErrors),
    edit: {
      newSheets: [...inGroups.newSheets, ...inRecords.newSheets],
      cells: [...inGroups.cells, ...inRecords.cells],
    },
  };
}

const GROUPS_PURPOSE = "每月存档的统计结果，供以后各月比较；由台账助手写入，请不要改动，更正时重新存档并写明原因。";
const RECORDS_PURPOSE = "每月存档的逐项内容，供以后各月比较；由台账助手写入，请不要改动，更正时重新存档并写明原因。";

function warningsOf(
  months: readonly ClosedMonth[],
  month: IsoMonth,
  asOf: LocalDate,
  openErrors: number,
): readonly string[] {
  const { year, month: number } = yearMonthDay(asOf);
  const warnings: string[] = [];
  if (asOf !== lastDayOfMonth(year, number))
    warnings.push(`截至日期${dayText(asOf, asOf)}不是月末，以后各月都和这一天的数比较。`);
  if (openErrors > 0) warnings.push(`还有${openErrors}处错误没有改正，这些行的数字不可信，已照现在的样子存档。`);
  const earlier = months.filter((one) => one.month < month).at(-1);
  const later = months.filter((one) => one.month > month).at(-1);
  if (earlier !== undefined && monthsBetween(earlier.month, month) > 1)
    warnings.push(`上一次存档的是${monthWords(earlier.month)}，中间各月没有存档。`);
  if (later !== undefined) warnings.push(`存的是较早的月份；最近存档的仍是${monthWords(later.month)}。`);
  return warnings;
}
