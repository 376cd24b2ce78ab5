import type { Finding } from "../../terms/finding";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ColumnKey } from "../../terms/ledgerKind";
import { countsAs } from "../completion/countsAs";

/**
 * Whether a finding, put right, may change what somebody is named for because of a row: ranks and gaps are made of countable tasks, and
 * what is overdue of open problems and of projects that are not under way. A long-term task comes in only with another deadline; a paused
 * one, a problem that is closed and the amounts of a project stand behind nobody's name. What is said of a whole ledger, or of a row and
 * no cell of it, may be about anything.
 */
export function touchesBlame({ row, column }: Finding, record: LedgerRecord): boolean {
  const isAbout = (keys: readonly ColumnKey[]): boolean => column === null || keys.includes(column);
  switch (record.kind) {
    case "tasks": {
      if (row === null) return true;
      const counts = countsAs(record);
      return counts === "countable" || (counts === "long-term" && isAbout(DEADLINES));
    }
    case "problems": {
      if (row === null) return isAbout(OF_PROBLEMS);
      if (record.state === "done") return false;
      const counts = countsAs(record);
      return (counts === "countable" || counts === "long-term") && isAbout(OF_PROBLEMS);
    }
    case "projects":
      return isAbout(OF_PROJECTS);
    case "indicators":
    case "submissions":
      return false;
  }
}

const DEADLINES: readonly ColumnKey[] = ["due", "adjustedDue", "extensionReason"];
const OF_PROBLEMS: readonly ColumnKey[] = ["due", "status", "leadUnits"];
const OF_PROJECTS: readonly ColumnKey[] = [
  "plannedStart",
  "actualStart",
  "plannedProduction",
  "actualProduction",
  "stage",
  "leadUnits",
];
