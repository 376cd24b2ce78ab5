import { ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../terms/ledgerKind";
import type { ClosedMonth } from "../../read/archive/closedMonth";
import type { IsoDay, IsoMonth } from "../../terms/isoDay";
import { dayText, fullDay, monthWords } from "../../workbook/dayText";
import { isoText, lastDayOfMonth, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import type { NamedForMonth } from "./filesOfOtherMonth";
import { monthsBetween } from "../../workbook/monthsBetween";

/** What closing a month allows but people ought to know (MONTH §2). */
export type ClosingWarning =
  /** The as-of date is not the last day of its month. */
  | { readonly kind: "not-month-end"; readonly asOf: IsoDay }
  /** The as-of date lies behind the day of closing: nobody knows yet what will be so then. */
  | { readonly kind: "not-ended"; readonly asOf: IsoDay; readonly closed: IsoDay }
  | { readonly kind: "open-errors"; readonly count: number }
  /** No error but monthly reports that were not handed in: the figures are as good as ever. */
  | { readonly kind: "reports-missing"; readonly count: number }
  /** No error but sheets of earlier months beside this month's own, which counts. */
  | { readonly kind: "sheets-left-out"; readonly count: number }
  /** No ledger is named for this month, and this one for the month before or after. */
  | ({ readonly kind: "other-month"; readonly closing: IsoMonth } & NamedForMonth)
  /** The month before had kinds of ledger that this one lacks. */
  | { readonly kind: "ledger-absent"; readonly ledgers: readonly LedgerKind[] }
  /** So many rows of a kind of ledger that the month before had are gone that a file may have been forgotten. */
  | ({ readonly kind: "rows-gone" } & RowsGone)
  /** Places in the archive that cannot be read, or were changed. */
  | { readonly kind: "archive"; readonly count: number }
  /** Months of which another file has the newest version: the book that is written lacks it. */
  | { readonly kind: "elsewhere"; readonly months: readonly IsoMonth[]; readonly file: string; readonly book: string }
  /** No month was closed between this one and the last closed one before it. */
  | { readonly kind: "gap"; readonly last: IsoMonth }
  /** An older month: the newest closed one stays the newest. */
  | { readonly kind: "older"; readonly newest: IsoMonth };

export interface RowsGone {
  readonly ledger: LedgerKind;
  /** Rows that the month before had, and how many of them are not found. */
  readonly before: number;
  readonly gone: number;
}

/** True where a forgotten file is likelier than rows taken out one by one: three rows, and a quarter of all. */
function isMuch({ before, gone }: RowsGone): boolean {
  return gone >= 3 && gone * 4 > before;
}

/** What the warnings are made of. */
export interface ClosingCase {
  readonly month: IsoMonth;
  readonly asOf: LocalDate;
  /** The day of closing. */
  readonly closed: LocalDate;
  readonly openErrors: number;
  /** How many of these may change a figure. */
  readonly doubtfulErrors: number;
  /** Monthly reports that were not handed in, and sheets that are other ledgers' once more: errors, too. */
  readonly missingReports: number;
  readonly leftOutSheets: number;
  readonly absent: readonly LedgerKind[];
  readonly gone: readonly RowsGone[];
  readonly archiveFaults: number;
  /** File of the month's book. */
  readonly book: string | null;
  readonly ofOtherMonth: readonly NamedForMonth[];
}

/** @param months all that is closed */
export function closingWarnings(
  months: readonly Pick<ClosedMonth, "month" | "file">[],
  given: ClosingCase,
): readonly ClosingWarning[] {
  const { month, asOf, closed } = given;
  const { year, month: number } = yearMonthDay(asOf);
  const earlier = months.filter((one) => one.month < month).at(-1);
  const later = months.filter((one) => one.month > month).at(-1);
  const warnings: ClosingWarning[] = [];
  if (asOf !== lastDayOfMonth(year, number)) warnings.push({ kind: "not-month-end", asOf: isoText(asOf) });
  if (asOf > closed) warnings.push({ kind: "not-ended", asOf: isoText(asOf), closed: isoText(closed) });
  for (const one of given.ofOtherMonth) warnings.push({ kind: "other-month", closing: month, ...one });
  if (given.doubtfulErrors > 0) warnings.push({ kind: "open-errors", count: given.openErrors });
  else {
    if (given.missingReports > 0) warnings.push({ kind: "reports-missing", count: given.missingReports });
    if (given.leftOutSheets > 0) warnings.push({ kind: "sheets-left-out", count: given.leftOutSheets });
  }
  if (given.absent.length > 0) warnings.push({ kind: "ledger-absent", ledgers: given.absent });
  for (const one of given.gone) if (isMuch(one)) warnings.push({ kind: "rows-gone", ...one });
  if (given.archiveFaults > 0) warnings.push({ kind: "archive", count: given.archiveFaults });
  warnings.push(...closedElsewhere(months, month, given.book));
  if (earlier !== undefined && monthsBetween(earlier.month, month) > 1)
    warnings.push({ kind: "gap", last: earlier.month });
  if (later !== undefined) warnings.push({ kind: "older", newest: later.month });
  return warnings;
}

/**
 * Closed months that another file has and the book lacks, a warning for each file. An archive of earlier years that is kept in a workbook
 * of its own lacks nothing: only months behind the first one of the book, and those of the year that is closed, are missed.
 */
function closedElsewhere(
  months: readonly Pick<ClosedMonth, "month" | "file">[],
  closing: IsoMonth,
  book: string | null,
): readonly ClosingWarning[] {
  if (book === null) return [];
  const from = months.find(({ file }) => file === book)?.month ?? closing;
  const isMissed = (month: IsoMonth): boolean => month > from || month.slice(0, 4) === closing.slice(0, 4);
  const missed = months.filter(({ file, month }) => file !== book && isMissed(month));
  return [...new Set(missed.map(({ file }) => file))].map((file) => ({
    kind: "elsewhere",
    months: missed.filter((one) => one.file === file).map(({ month }) => month),
    file,
    book,
  }));
}

/** A warning as a sentence. */
export function closingWarningText(warning: ClosingWarning): string {
  switch (warning.kind) {
    case "not-month-end":
      return `截至日期${dayText(warning.asOf, warning.asOf)}不是月末，以后各月都和这一天的数比较。`;
    case "not-ended":
      return `存档这天是${fullDay(warning.closed)}，截至日期${fullDay(warning.asOf)}还没有到，存下的不是那一天的结果；日期写错的请改正，月份没有过完的请到期后再存。`;
    case "open-errors":
      return `还有${warning.count}处错误没有改正，这些行的数字不可信，按现在的样子存档。`;
    case "reports-missing":
      return `还有${warning.count}次月报没有报送，照这样存档。`;
    case "sheets-left-out":
      return `有${warning.count}张表写的是别的月份，和本月的表是同一台账，没有计入，照这样存档。`;
    case "other-month": {
      const what = `《${warning.file}》${warning.sheet === null ? "" : `“${warning.sheet}”表`}`;
      return `${what}写的是${monthWords(warning.month)}，这次存的是${monthWords(warning.closing)}；拿错文件或者截至日期写错的，请改正后再存，没有错的不用管。`;
    }
    case "ledger-absent":
      return `上次存档有${warning.ledgers.map(ledgerLabel).join("、")}，这次没有给，这样存下的月份不全，下个月会把其中各项都算作新增；漏了的请一并打开再存。`;
    case "rows-gone":
      return `上次存档的${warning.before}项${ledgerDefinitions[warning.ledger].shortName}，这次有${warning.gone}项找不到，可能漏了文件或工作表；漏了的请一并打开再存，确已删去的照这样存档。`;
    case "archive":
      return `以前各月的存档有${warning.count}处读不出、缺行或者被改动过，本月照样存在后面；请按检查结果改正，不然和这些月份比较的数不全。`;
    case "elsewhere":
      return `${warning.months.map(monthWords).join("、")}最新一版的存档在《${warning.file}》里，主工作簿《${warning.book}》里没有，这次存档也不会补进去；请改用《${warning.file}》作主工作簿存档，不改的，以后检查时要把两个文件一起打开。`;
    case "gap":
      return `上一次存档的是${monthWords(warning.last)}，中间各月没有存档。`;
    case "older":
      return `存的是较早的月份；最近存档的仍是${monthWords(warning.newest)}。`;
  }
}
