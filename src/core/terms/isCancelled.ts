import type { LedgerRecord } from "./ledgerRecord";

/** Whether a row was called off: it is left out of everything but the count of such rows, whatever its ledger (SPEC §9). */
export function isCancelled(record: LedgerRecord): boolean {
  switch (record.kind) {
    case "tasks":
    case "problems":
      return record.state === "cancelled";
    case "projects":
      return record.stage === "取消";
    default:
      return false;
  }
}
