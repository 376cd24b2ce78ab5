import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { OpenFault } from "../../terms/report";
import type { LetterSource } from "../notices/planNotices";

/**
 * Tasks that would be overdue had nobody moved their deadline in silence since last month (`due-moved`): no deadline but the given one is
 * counted, so their members rank higher and others lower than they may deserve, whoever is named. An extension that nobody has decided
 * keeps a letter with ranks back (SPEC §15) until its reason is written down, or the finding accepted (例外).
 */
export function movedOutOfOverdue({ report, records }: Pick<LetterSource, "report" | "records">): readonly OpenFault[] {
  const moved = report.findings.filter(({ rule, ledger }) => rule === "due-moved" && ledger === "tasks");
  if (moved.length === 0) return [];
  const places = new Set(moved.map(({ file, sheet, row }) => `${file}\n${sheet ?? ""}\n${row ?? 0}`));
  return report.records.flatMap(({ file, sheet, row, previous }, at) => {
    const record: LedgerRecord | undefined = records[at];
    if (record?.kind !== "tasks" || !places.has(`${file}\n${sheet}\n${row}`)) return [];
    const isOpen = record.state !== "done" && record.state !== "paused" && record.state !== "cancelled";
    const due = previous?.due ?? null;
    const wasDue = due !== null && due < report.asOf;
    return isOpen && wasDue ? [{ file, sheet, row, rule: "due-moved" }] : [];
  });
}
