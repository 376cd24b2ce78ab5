import { countsAs } from "../completion/countsAs";
import type { Finding, RuleName } from "../../terms/finding";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";

/**
 * Rows that speak for somebody and against themselves: called done at 80 %, or on a day that is still to come, or on none while the deadline is
 * over; called overdue by the unit itself while its deadline is not; with a deadline moved in silence. Such a row counts as it stands
 * (SPEC §9), and is no ground for praise. Without what is accepted (例外).
 *
 * @param findings the open ones
 */
export function doubts(findings: readonly Finding[], asOf: LocalDate): (record: LedgerRecord) => boolean {
  const rulesAt = new Map<string, Set<RuleName>>();
  for (const { rule, file, sheet, row } of findings) {
    if (!DOUBTS.has(rule)) continue;
    const key = placeKey(file, sheet, row);
    const rules = rulesAt.get(key);
    if (rules === undefined) rulesAt.set(key, new Set([rule]));
    else rules.add(rule);
  }
  return (record) => {
    if (record.kind !== "tasks" && record.kind !== "problems") return false;
    const { ledger, row, due, state, declared } = record;
    const rules = rulesAt.get(placeKey(ledger.file, ledger.sheet, row)) ?? NONE;
    if (rules.has("due-moved")) return true;
    if (countsAs(record) !== "countable") return false;
    if (declared === "overdue" && state !== "done") return true;
    // With its deadline still to come it was finished in time, whatever the day.
    const isLate = due !== null && due < asOf;
    return [...rules].some((rule) => rule !== "done-without-date" || (record.kind === "tasks" && isLate));
  };
}

const DOUBTS: ReadonlySet<RuleName> = new Set<RuleName>([
  "due-moved",
  "status-contradicts-progress",
  "finished-in-future",
  "done-without-date",
  "progress-mixed-scale",
]);

const NONE: ReadonlySet<RuleName> = new Set();

/** File and sheet names hold no line breaks. */
function placeKey(file: string, sheet: string | null, row: number | null): string {
  return `${file}\n${sheet ?? ""}\n${row ?? 0}`;
}
