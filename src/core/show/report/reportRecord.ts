import type { TaskStanding } from "../../count/completion/taskStanding";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { CommonReportRecord, PreviousRecord, ReportRecord, TaskReportRecord } from "../../terms/report";

/**
 * One record as the report shows it (SPEC §16, DECIDED A1, MONTH §3).
 * @param standing of task rows
 * @param previous what the archive has of it
 */
export function reportRecord<K extends LedgerKind>(
  record: LedgerRecord<K>,
  standing: TaskStanding | undefined,
  previous: ArchivedRecord | null = null,
): ReportRecord<K> {
  return SHOWN[record.kind](record, standing, previousRecord(previous));
}

function previousRecord(previous: ArchivedRecord | null): PreviousRecord | null {
  if (previous === null) return null;
  const { progress, state, stage, due, text, cumulative } = previous;
  return { progress, state: state ?? stage, due: iso(due), text, cumulative };
}

type Previous = PreviousRecord | null;

/** What the report shows of each kind. */
const SHOWN: {
  readonly [K in LedgerKind]: (
    record: LedgerRecord<K>,
    standing: TaskStanding | undefined,
    previous: Previous,
  ) => ReportRecord<K>;
} = {
  tasks: taskRecord,
  projects: (record, _, previous) => ({
    ...common(record, previous),
    ledger: "projects",
    name: record.name,
    stage: record.stage,
    totalInvestment: record.totalInvestment,
    yearPlan: record.yearPlan,
    yearDone: record.yearDone,
    cumulativeInvestment: record.cumulativeInvestment,
    signed: iso(record.signed),
    plannedStart: iso(record.plannedStart),
    actualStart: iso(record.actualStart),
    plannedProduction: iso(record.plannedProduction),
    actualProduction: iso(record.actualProduction),
  }),
  problems: (record, _, previous) => ({
    ...common(record, previous),
    ledger: "problems",
    raised: iso(record.raised),
    due: iso(record.due),
    dueKind: record.dueKind,
    finished: iso(record.finished),
    state: record.state,
    declared: record.declared,
    category: record.category,
  }),
  indicators: (record, _, previous) => ({
    ...common(record, previous),
    ledger: "indicators",
    name: record.name,
    unit: record.unit,
    base: record.base,
    target: record.target,
    month: record.month,
    cumulative: record.cumulative,
    reportedRate: record.reportedRate,
    computedRate: record.computedRate,
  }),
  submissions: (record, _, previous) => ({
    ...common(record, previous),
    ledger: "submissions",
    month: record.month,
    submitted: iso(record.submitted),
    late: record.late,
  }),
};

function taskRecord(record: TaskRecord, standing: TaskStanding | undefined, previous: Previous): TaskReportRecord {
  if (standing === undefined) throw new RangeError("A task row without a standing");
  // Written out: a spread would make each of a hundred thousand rows a dictionary.
  return {
    ledger: "tasks",
    file: record.ledger.file,
    sheet: record.ledger.sheet,
    row: record.row,
    id: record.id,
    specialtyTown: record.specialtyTown,
    towns: record.towns,
    townSource: record.townSource,
    leadUnits: record.leadUnits,
    supportUnits: record.supportUnits,
    previous,
    keyTask: record.keyTask,
    start: iso(record.start),
    due: iso(record.due),
    dueKind: record.dueKind,
    originalDue: iso(record.originalDue),
    finished: iso(record.finished),
    progress: record.progress,
    state: record.state,
    declared: record.declared,
    light: standing.light,
    lightReason: standing.lightReason,
    daysOverdue: standing.daysOverdue,
    scheduledProgress: standing.scheduledProgress,
  };
}

function common(record: LedgerRecord, previous: Previous): CommonReportRecord {
  return {
    ledger: record.kind,
    file: record.ledger.file,
    sheet: record.ledger.sheet,
    row: record.row,
    id: record.id,
    specialtyTown: record.specialtyTown,
    towns: record.towns,
    townSource: record.townSource,
    leadUnits: record.leadUnits,
    supportUnits: record.supportUnits,
    previous,
  };
}

const isoTexts = new Map<LocalDate, string>();

/** The same few days come again and again: their text is made once. */
function iso(date: LocalDate | null): string | null {
  if (date === null) return null;
  const known = isoTexts.get(date);
  if (known !== undefined) return known;
  const text = isoText(date);
  if (isoTexts.size < 10_000) isoTexts.set(date, text);
  return text;
}
