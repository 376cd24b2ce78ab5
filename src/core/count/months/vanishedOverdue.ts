import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Finding } from "../../terms/finding";
import type { LocalDate } from "../../workbook/localDate";
import type { LastMonth } from "./lastMonth";

/**
 * Tasks of last month that would be overdue by now and are in no ledger any longer (`record-vanished`): with them gone, or back under
 * another name and deadline, their members rank higher and others lower than they may deserve. None where the finding is accepted (例外),
 * nor in a new year, which has a list of its own.
 *
 * @param findings the open ones
 */
export function vanishedOverdue(
  findings: readonly Finding[],
  lastMonth: LastMonth | null,
  asOf: LocalDate,
): readonly ArchivedRecord[] {
  if (lastMonth === null || lastMonth.isNewYear) return [];
  const places = new Set(
    findings
      .filter(({ rule }) => rule === "record-vanished")
      .map(({ file, sheet, row }) => `${file}\n${sheet ?? ""}\n${row ?? 0}`),
  );
  if (places.size === 0) return [];
  return lastMonth.vanished.filter(({ ledger, file, sheet, row, state, due }) => {
    if (ledger !== "tasks" || state === "done" || state === "paused" || state === "cancelled") return false;
    return due !== null && due < asOf && places.has(`${file}\n${sheet}\n${row}`);
  });
}
