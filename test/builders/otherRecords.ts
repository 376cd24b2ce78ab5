import type { ColumnKey } from "../../src/core/terms/ledgerKind";
import type {
  IndicatorRecord,
  ProblemRecord,
  ProjectRecord,
  SubmissionRecord,
} from "../../src/core/terms/ledgerRecord";
import { aLedger } from "./aLedger";
import { day } from "./day";

const NAMES = {
  row: 6,
  cells: [],
  id: null,
  specialtyTown: "万安钻石",
  towns: ["万安镇"],
  townSource: "column",
  leadUnits: ["县发改局"],
  supportUnits: [],
} as const;

const PROJECT_COLUMNS = new Map<ColumnKey, number>([
  ["actualStart", 5],
  ["actualProduction", 6],
]);

/** A project signed and not yet due to start, without amounts. */
export function aProjectRecord(changes: Partial<ProjectRecord> = {}): ProjectRecord {
  return {
    kind: "projects",
    // With the columns for what has happened: a ledger without them blames nobody.
    ledger: { ...aLedger("projects", "项目"), columns: PROJECT_COLUMNS },
    ...NAMES,
    namedTowns: ["万安镇"],
    name: "钻石加工园",
    stage: "签约",
    totalInvestment: null,
    yearPlan: null,
    yearDone: null,
    cumulativeInvestment: null,
    signed: null,
    plannedStart: null,
    actualStart: null,
    plannedProduction: null,
    actualProduction: null,
    ...changes,
  };
}

/** An open problem raised in May 2024 and due at the end of the year. */
export function aProblemRecord(changes: Partial<ProblemRecord> = {}): ProblemRecord {
  const due = changes.due === undefined ? day("2024-12-31") : changes.due;
  return {
    kind: "problems",
    ledger: aLedger("problems", "问题"),
    ...NAMES,
    raised: day("2024-05-01"),
    dueKind: due === null ? "none" : "date",
    finished: null,
    state: "active",
    declared: null,
    category: "用地",
    ...changes,
    due,
  };
}

export function anIndicatorRecord(changes: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    kind: "indicators",
    ledger: aLedger("indicators", "指标"),
    ...NAMES,
    name: "产值",
    unit: "亿元",
    base: 8,
    target: 10,
    month: null,
    cumulative: 5,
    reportedRate: null,
    computedRate: null,
    ...changes,
  };
}

export function aSubmissionRecord(changes: Partial<SubmissionRecord> = {}): SubmissionRecord {
  return {
    kind: "submissions",
    ledger: aLedger("submissions", "月报"),
    ...NAMES,
    month: "2024-04",
    submitted: day("2024-05-03"),
    late: false,
    ...changes,
  };
}
