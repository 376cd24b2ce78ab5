import { countsAs } from "../completion/countsAs";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { OverdueEntry } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { isoText, type LocalDate } from "../../workbook/localDate";
import { missedProduction, missedStart } from "./missedStart";
import { stepOf } from "../../terms/stepOf";

/**
 * 逾期清单 (SPEC §10, DECIDED B27–B29): tasks and problems past due and not done, projects past a planned start or
 * production date without the actual one, one entry for each missed date. Most days first, then in the order of
 * `records`, which is ledger order. `due` is the missed day, `units` are the lead units.
 */
export function overdueReport(
  records: readonly LedgerRecord[],
  asOf: LocalDate,
  steps: Settings["steps"],
): readonly OverdueEntry[] {
  const entries: OverdueEntry[] = [];
  const add = (record: OverdueRecord, due: LocalDate, what?: "开工" | "投产"): void => {
    const days = asOf - due;
    const step = stepOf(days, steps);
    if (step === null) return;
    entries.push({
      ledger: record.kind,
      file: record.ledger.file,
      sheet: record.ledger.sheet,
      row: record.row,
      units: record.leadUnits,
      due: isoText(due),
      days,
      step,
      ...(what === undefined ? {} : { what }),
    });
  };

  for (const record of records) {
    if (record.kind === "tasks" || record.kind === "problems") {
      if (record.due !== null && record.state !== "done" && countsAs(record) === "countable") add(record, record.due);
    } else if (record.kind === "projects") {
      const start = missedStart(record, asOf);
      if (start !== null) add(record, start, "开工");
      const production = missedProduction(record, asOf);
      if (production !== null) add(record, production, "投产");
    }
  }
  return entries.sort((a, b) => b.days - a.days);
}

type OverdueRecord = Extract<LedgerRecord, { readonly kind: OverdueEntry["ledger"] }>;
