import type { RuleName, Finding } from "../../terms/finding";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { OpenFault } from "../../terms/report";
import { noticeBlocks } from "./noticeBlocks";

/**
 * Overdue rows that say themselves that they are done: at 100 %, or with a day of finishing; of a project, with a day of its start or
 * production that is still to come. They count as open (SPEC §9), and nobody is
 * told off for one before somebody has looked: data before blame (SPEC §15).
 *
 * @param findings the open ones
 */
export function overdueDoubts(
  findings: readonly Finding[],
): (overdue: readonly Pick<LedgerRecord, "ledger" | "row">[]) => readonly OpenFault[] {
  return noticeBlocks(
    findings.filter(({ rule }) => SAY_DONE.has(rule)),
    ["tasks", "problems", "projects"],
    () => true,
    SAY_DONE,
  );
}

const SAY_DONE: ReadonlySet<RuleName> = new Set<RuleName>([
  "status-contradicts-progress",
  "date-without-done",
  "finished-in-future",
]);
