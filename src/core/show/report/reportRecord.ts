import type { TaskStanding } from "../../count/completion/taskStanding";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { CommonReportRecord, ReportRecord, TaskReportRecord } from "../../terms/report";

/** One record as the report shows it (SPEC §16, DECIDED A1). `standing` is there for task rows. */
export function reportRecord<K extends LedgerKind>(
  record: LedgerRecord<K>,
  standing: TaskStanding | undefined,
): ReportRecord<K> {
  return SHOWN[record.kind](record, standing);
}

/** What the report shows of each kind. */
const SHOWN: {
  readonly [K in LedgerKind]: (record: LedgerRecord<K>, standing: TaskStanding | undefined) => ReportRecord<K>;
} = {
  tasks: taskRecord,
  projects: (record) => ({
    ...common(record),
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
  problems: (record) => ({
    ...common(record),
    ledger: "problems",
    raised: iso(record.raised),
    due: iso(record.due),
    dueKind: record.dueKind,
    finished: iso(record.finished),
    state: record.state,
    declared: record.declared,
    category: record.category,
  }),
  indicators: (record) => ({
    ...common(record),
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
  submissions: (record) => ({
    ...common(record),
    ledger: "submissions",
    month: record.month,
    submitted: iso(record.submitted),
    late: record.late,
  }),
};

function taskRecord(record: TaskRecord, standing: TaskStanding | undefined): TaskReportRecord {
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

function common(record: LedgerRecord): CommonReportRecord {
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
