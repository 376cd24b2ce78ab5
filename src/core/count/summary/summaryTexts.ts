import { oneLine } from "../../workbook/cellText";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ChangedRow, ReportPlace, SubmissionEntry } from "../../terms/report";
import { shownTenths, tenthsText } from "../../values/figureText";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { SummaryInput } from "./summaryInput";

/** `上月`, or the month itself where months between are not closed; null where there is none to compare with. */
export function lastMonthWords({ report: { history } }: SummaryInput): string | null {
  if (history.comparedWith === null) return null;
  return history.gap ? monthWords(history.comparedWith) : "上月";
}

/** `比上月多2项`, `与上月持平`. */
export function moreText(more: number, then: string, unit: string): string {
  return more === 0 ? `与${then}持平` : `比${then}${more > 0 ? "多" : "少"}${Math.abs(more)}${unit}`;
}

/**
 * `低于序时进度5.0个百分点`: as far apart as both stand in the sentence; level where they are the same, nearly so where only their shown
 * decimals are.
 */
export function besideText(rate: number, than: number, what: string): string {
  const tenths = shownTenths(rate, than);
  if (tenths === 0) return `与${what}${rate === than ? "" : "基本"}持平`;
  return `${tenths < 0 ? "低于" : "高于"}${what}${tenthsText(tenths)}个百分点`;
}

/** `6月` of `2024-06-30`. */
export function monthOf(iso: string): string {
  return `${Number(iso.slice(5, 7))}月`;
}

/** By working group: `绛州绿专班（5月、2月）、新绛中药材专班（2023年12月）`, each month with its year where that is another. */
export function submissionsText(entries: readonly SubmissionEntry[], asOf: string): string {
  const groups = new Map<string, string[]>();
  for (const { specialtyTown, month } of entries) {
    const year = month.slice(0, 4) === asOf.slice(0, 4) ? "" : `${month.slice(0, 4)}年`;
    const months = groups.get(specialtyTown) ?? [];
    groups.set(specialtyTown, months);
    months.push(`${year}${monthOf(`${month}-01`)}`);
  }
  return [...groups].map(([town, months]) => `${town}专班（${months.join("、")}）`).join("、");
}

/** What is long past interests least. */
export function newestFirst(entries: readonly SubmissionEntry[]): readonly SubmissionEntry[] {
  return [...entries].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
}

/**
 * The records that entries of the report are about, in the order of the entries.
 *
 * @param records those among which they are
 */
export function recordsOf<R extends LedgerRecord>(
  entries: readonly ReportPlace[],
  records: readonly R[],
): readonly R[] {
  if (entries.length === 0) return [];
  const keyOf = ({ file, sheet, row }: ReportPlace): string => `${file}\n${sheet}\n${row}`;
  const byPlace = new Map(
    records.map((one) => [keyOf({ file: one.ledger.file, sheet: one.ledger.sheet, row: one.row }), one]),
  );
  return entries.flatMap((entry) => byPlace.get(keyOf(entry)) ?? []);
}

/** `“建设标准厂房”`, cut where it is long. */
export function named({ name, ledger, row }: ChangedRow): string {
  return name === null
    ? `${ledgerDefinitions[ledger].shortName}第${row}行`
    : `“${withinQuotes(shortened(oneLine(name)))}”`;
}

/** Quotes within quotes are single ones (GB/T 15834); one that was cut open is closed. */
function withinQuotes(text: string): string {
  const inner = text.replaceAll("“", "‘").replaceAll("”", "’");
  return inner.lastIndexOf("‘") > inner.lastIndexOf("’") ? `${inner}’` : inner;
}

/** Said where nobody leads a row that we know. */
export const NO_LEAD = "牵头单位不明";

/** `县工信科技局、县财政局等3个单位`. */
export function unitsText(units: readonly string[]): string {
  if (units.length === 0) return NO_LEAD;
  return units.length > 2 ? `${units.slice(0, 2).join("、")}等${units.length}个单位` : units.join("、");
}

/**
 * So many of a list, then in a sentence of its own how many are left and where they stand: `甲；乙。其余4项详见统计表《红灯和到期》`.
 *
 * @param rest the words for so many that are left
 */
export function few<T>(
  list: readonly T[],
  most: number,
  text: (item: T) => string,
  rest: (left: number) => string,
): string {
  const shown = list.slice(0, most).map(text).join("；");
  const left = list.length - Math.min(list.length, most);
  return left > 0 ? `${shown}。${rest(left)}` : shown;
}
