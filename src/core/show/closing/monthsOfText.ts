import type { LastMonth } from "../../count/months/lastMonth";
import { saidInText, saysTheSame } from "../../count/months/staleMonths";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { monthsBetween } from "../../workbook/monthsBetween";

/**
 * Counts for how many closed months on end a row's 进展情况 has been the same, the month that is being closed among them: kept with it,
 * so that no later month has to look through all before. Null where it says nothing.
 */
export function monthsOfText(
  lastMonth: LastMonth | null,
  month: IsoMonth,
): (record: LedgerRecord, archived: ArchivedRecord) => number | null {
  const before = lastMonth !== null && monthsBetween(lastMonth.closed.month, month) === 1 ? lastMonth : null;
  return (record, { text }) => {
    if (saidInText(text) === null) return null;
    const previous = before?.previousOf(record) ?? null;
    return before !== null && previous !== null && saysTheSame(text, previous.text) ? before.staleFor(previous) + 1 : 1;
  };
}
