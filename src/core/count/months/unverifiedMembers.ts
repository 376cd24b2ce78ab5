import { visited, type Steps } from "../../base/steps";
import { isCancelled } from "../../terms/isCancelled";
import type { Finding } from "../../terms/finding";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Unverified } from "../../terms/runResult";
import type { LocalDate } from "../../workbook/localDate";
import { doubts } from "../figures/doubts";
import { noticeBlocks } from "../figures/noticeBlocks";
import { touchesBlame } from "../figures/touchesBlame";
import type { LastMonth } from "./lastMonth";
import { vanishedOverdue } from "./vanishedOverdue";

/**
 * Towns and lead units whose rank rests on data that is still being checked: a task with an open error or a doubt, or an overdue task of
 * last month that is gone. Wherever somebody is told to stand first or last, that is told with it. Tells records gone through.
 *
 * @param findings the open ones
 */
export function* unverifiedMembers(
  records: readonly LedgerRecord[],
  findings: readonly Finding[],
  lastMonth: LastMonth | null,
  asOf: LocalDate,
): Steps<Unverified> {
  const towns = new Set<string>();
  const units = new Set<string>();
  const add = ({ towns: ofRow, leadUnits }: Pick<LedgerRecord, "towns" | "leadUnits">): void => {
    for (const name of ofRow) towns.add(name);
    for (const name of leadUnits) units.add(name);
  };
  vanishedOverdue(findings, lastMonth, asOf).forEach(add);
  // Ranks are made of tasks alone.
  const blocks = noticeBlocks<LedgerRecord>(findings, ["tasks"], touchesBlame);
  const isDoubtful = doubts(findings, asOf);
  yield* visited(records.length, (place) => {
    const record = records[place];
    if (record?.kind !== "tasks" || isCancelled(record)) return;
    if (isDoubtful(record) || blocks([record]).length > 0) add(record);
  });
  return { towns, units };
}
