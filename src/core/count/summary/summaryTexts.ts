import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ChangedRow, ReportPlace, SubmissionEntry } from "../../terms/report";
import { distanceText } from "../../values/figureText";
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

/** `低于序时进度5.0个百分点`; level where that is nothing as shown. */
export function besideText(gap: number, what: string): string {
  const distance = distanceText(gap);
  return distance === "0.0" ? `与${what}持平` : `${gap < 0 ? "低于" : "高于"}${what}${distance}个百分点`;
}

/** `6月` of `2024-06-30`. */
export function monthOf(iso: string): string {
  return `${Number(iso.slice(5, 7))}月`;
}

/** `绛州绿专班（2月）`, with its year where that is another. */
export function submissionText({ specialtyTown, month }: SubmissionEntry, asOf: string): string {
  const year = month.slice(0, 4) === asOf.slice(0, 4) ? "" : `${month.slice(0, 4)}年`;
  return `${specialtyTown}专班（${year}${monthOf(`${month}-01`)}）`;
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
  return name === null ? `${ledgerDefinitions[ledger].shortName}第${row}行` : `“${shortened(name)}”`;
}

/** `县工信科技局、县财政局等3个单位`; nothing where no unit is known. */
export function unitsText(units: readonly string[]): string {
  if (units.length === 0) return "牵头单位不明";
  return units.length > 2 ? `${units.slice(0, 2).join("、")}等${units.length}个单位` : units.join("、");
}

/** So many of a list, and how many are left: `…；其余4项见逾期清单`. */
export function few<T>(
  list: readonly T[],
  most: number,
  text: (item: T) => string,
  rest: (left: number) => string,
  joint = "；",
): string {
  const shown = list.slice(0, most).map(text);
  const left = list.length - shown.length;
  return [...shown, ...(left > 0 ? [rest(left)] : [])].join(joint);
}
