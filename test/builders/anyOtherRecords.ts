import fc from "fast-check";
import type { LedgerRecord } from "../../src/core/terms/ledgerRecord";
import { addDays } from "../../src/core/workbook/localDate";
import { anyTask } from "./anyTasks";
import { TASK_LEDGER } from "./aTaskRecord";
import { day } from "./day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "./otherRecords";

const NEW_YEAR = day("2024-01-01");
/** Around 2024, and often 30 June, the as-of date of the tests. */
const anyDay = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -200, max: 500 }).map((days) => addDays(NEW_YEAR, days)) },
  { weight: 1, arbitrary: fc.constant(day("2024-06-30")) },
);
const maybeDay = fc.option(anyDay, { freq: 2 });
/** In steps that no binary fraction has. */
const anyAmount = fc.option(
  fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100),
  { freq: 4 },
);
const anyCount = fc.option(
  fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
  { freq: 5 },
);
const anyNames = (names: readonly string[], most: number) => fc.array(fc.constantFrom(...names), { maxLength: most });
const whose = {
  towns: anyNames(["龙兴镇", "三泉镇", "泽掌镇", "万安镇"], 3),
  leadUnits: anyNames(["县发改局", "县教育局", "县财政局"], 2),
  specialtyTown: fc.constantFrom("万安钻石", "绛州绿", null),
};

const anyProject = fc
  .record({
    ...whose,
    stage: fc.constantFrom("储备", "签约", "开工", "投产", null),
    totalInvestment: anyAmount,
    yearPlan: anyAmount,
    yearDone: anyAmount,
    signed: maybeDay,
    plannedStart: maybeDay,
    actualStart: maybeDay,
    actualProduction: maybeDay,
  } as const)
  .map(aProjectRecord);

const anyProblem = fc
  .record({
    ...whose,
    raised: maybeDay,
    due: maybeDay,
    finished: maybeDay,
    state: fc.constantFrom("done", "done", "active", "not-started", "paused", "cancelled", "unknown"),
    category: fc.constantFrom("用地", "融资*", "用工？", "APP", "app", null),
    undatedKind: fc.constantFrom("long-term", "none"),
  } as const)
  .map(({ undatedKind, ...fields }) =>
    aProblemRecord({ ...fields, dueKind: fields.due === null ? undatedKind : "date" }),
  );

const anyIndicator = fc
  .record({
    ...whose,
    name: fc.constantFrom("产值", "市场主体", "经营主体户数", null),
    base: anyCount,
    target: anyCount,
    cumulative: anyCount,
  })
  .map(anIndicatorRecord);

const anySubmission = fc
  .record({
    specialtyTown: fc.constantFrom("万安钻石", "绛州绿", "新绛中药材", null),
    month: fc.constantFrom("2023-12", "2024-02", "2024-03", "2024-05", "2024-06", null),
    submitted: maybeDay,
  })
  .map(aSubmissionRecord);

const LEDGERS = {
  projects: aProjectRecord().ledger,
  problems: aProblemRecord().ledger,
  indicators: anIndicatorRecord().ledger,
  submissions: aSubmissionRecord().ledger,
  tasks: TASK_LEDGER,
};

const anyOther = fc
  .oneof<fc.Arbitrary<LedgerRecord>[]>(anyProject, anyProblem, anyIndicator, anySubmission)
  .map(inLedger);

/** A row of any kind, in the ledger of its kind. */
export const anyRecord: fc.Arbitrary<LedgerRecord> = fc.oneof(anyOther, anyTask);

/** Rows of projects, problems, indicators and monthly reports, mixed as if their ledgers stood among one another. */
export const anyOtherRecords: fc.Arbitrary<readonly LedgerRecord[]> = fc
  .array(anyOther, { maxLength: 40 })
  .map((records) => records.map((record, place): LedgerRecord => ({ ...record, row: 6 + place })));

/** Records of one kind stand in one ledger. */
function inLedger(record: LedgerRecord): LedgerRecord {
  return { ...record, ledger: LEDGERS[record.kind] };
}
