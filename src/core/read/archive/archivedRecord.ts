import type { ArchivedRecord } from "../../terms/archivedMonth";
import { type ColumnKey, ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { outlineOf } from "../../terms/outlineOf";
import { cellDisplay } from "../../values/cellDisplay";
import { significant } from "../../values/significant";
import { maskIdentityNumbers } from "../../values/identityNumber";
import { withoutPersonalNumbers } from "../../values/withoutPersonalNumbers";

/**
 * A record as it would stand in an archive (MONTH §2, DECIDED F2, F20): texts masked, numbers of 12 digits. What this month says is
 * compared with the last one in this form, so that keeping it alone makes no difference. For how long it has said the same is known to
 * whoever closes a month.
 */
export function archivedRecord(record: LedgerRecord): ArchivedRecord {
  const outline = outlineOf(record);
  const { dueKind = "none" } = outline;
  const due = outline.due ?? null;
  return {
    ledger: record.kind,
    file: maskIdentityNumbers(record.ledger.file),
    sheet: maskIdentityNumbers(record.ledger.sheet),
    row: record.row,
    id: record.id,
    specialtyTown: record.specialtyTown,
    keyTask: record.kind === "tasks" ? record.keyTask : null,
    name: archivedName(record),
    leadUnits: record.leadUnits,
    supportUnits: record.supportUnits,
    towns: record.towns,
    originalDue: record.kind === "tasks" ? record.originalDue : due,
    due,
    dueKind: due !== null ? "date" : dueKind === "date" ? "none" : dueKind,
    state: outline.state ?? null,
    stage: outline.stage ?? null,
    progress: rounded(outline.progress),
    text: progressInWords(record),
    ...amountsOf(record),
    target: targetOf(record),
    unit: record.kind === "indicators" ? cleanText(record, "unit") : null,
    plannedStart: record.kind === "projects" ? record.plannedStart : null,
    saidFor: null,
  };
}

/** Its name as it would stand in an archive. */
export function archivedName(record: LedgerRecord): string | null {
  return cleanText(record, ledgerDefinitions[record.kind].telling[0]) ?? outlineOf(record).matter;
}

/** What people fill in each month, in the same form (MONTH §9): compared of every row, so no more of it is made than that. */
export function isFilledInAlike(record: LedgerRecord, previous: ArchivedRecord): boolean {
  const { state = null, stage = null, progress } = outlineOf(record);
  const { cumulative, year } = amountsOf(record);
  return (
    state === previous.state &&
    stage === previous.stage &&
    rounded(progress) === previous.progress &&
    cumulative === previous.cumulative &&
    year === previous.year &&
    progressInWords(record) === previous.text
  );
}

/** 进展情况, of projects 形象进度, as it would stand in an archive. */
export function progressInWords(record: LedgerRecord): string | null {
  return cleanText(record, record.kind === "projects" ? "siteProgress" : "progressText");
}

function amountsOf(record: LedgerRecord): Pick<ArchivedRecord, "cumulative" | "year"> {
  if (record.kind === "projects")
    return { cumulative: rounded(record.cumulativeInvestment), year: rounded(record.yearDone) };
  if (record.kind === "indicators") return { cumulative: rounded(record.cumulative), year: rounded(record.month) };
  return { cumulative: null, year: null };
}

/** 年度目标 as it would stand in an archive. */
export function targetOf(record: LedgerRecord): string | number | null {
  if (record.kind === "indicators") return rounded(record.target);
  return record.kind === "tasks" ? cleanText(record, "annualTarget") : null;
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : significant(value);
}

/** What the cell shows, without identity and phone numbers; null where blank. */
export function cleanText({ ledger, row, cells }: LedgerRecord, key: ColumnKey): string | null {
  const column = ledger.columns.get(key);
  if (column === undefined) return null;
  const value = cells[column - 1];
  // Of texts no format is asked, and nearly all are.
  const shown = (typeof value === "string" ? value : cellDisplay(value, ledger.formatOf(row, column)))?.trim();
  return shown === undefined || shown === "" ? null : withoutPersonalNumbers(shown);
}
