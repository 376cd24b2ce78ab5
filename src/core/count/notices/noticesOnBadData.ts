import type { ClosedMonth } from "../../read/archive/closedMonth";
import type { Hit } from "../../terms/hit";
import type { ReadingEvidence } from "../../terms/readingFacts";
import type { Register } from "../../terms/register";
import { isoMonth } from "../../workbook/localDate";

/**
 * Letters that are out, of a month that was closed while errors stood open behind their addressee (MONTH §7): whoever was blamed may
 * have been blamed wrongly.
 */
export function noticesOnBadData(
  register: Register,
  months: readonly ClosedMonth[],
): readonly Hit<"notice-on-bad-data", ReadingEvidence["notice-on-bad-data"]>[] {
  return register.flatMap(({ file, sheet, row, to, sent, status }) => {
    if (status !== "已发" || sent === null || to === null) return [];
    const closed = months.find(({ month }) => month === isoMonth(sent));
    const errors =
      closed?.groups.find(({ kind, name }) => (kind === "镇" || kind === "牵头单位") && name === to)?.openErrors ?? 0;
    if (closed === undefined || errors === 0) return [];
    const place = { file, sheet, ledger: null, row, cellRow: null, cellColumn: null, key: null, value: null };
    return [{ rule: "notice-on-bad-data" as const, place, evidence: { to, month: closed.month, errors } }];
  });
}
