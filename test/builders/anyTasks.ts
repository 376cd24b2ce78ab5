import fc from "fast-check";
import type { TaskRecord } from "../../src/core/terms/ledgerRecord";
import { addDays } from "../../src/core/workbook/localDate";
import { aTaskRecord, inRows } from "./aTaskRecord";
import { day } from "./day";

const NEW_YEAR = day("2024-01-01");
/** Around 2024, and often 30 June, the as-of date of the tests. */
const anyDay = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -200, max: 500 }).map((days) => addDays(NEW_YEAR, days)) },
  { weight: 1, arbitrary: fc.constant(day("2024-06-30")) },
);
const anyNames = (names: readonly string[], most: number) => fc.array(fc.constantFrom(...names), { maxLength: most });

const anyProgress = fc.oneof(
  fc.integer({ min: 0, max: 130 }).map((percent) => percent / 100),
  fc.constantFrom(1 / 3, 0.3, 0.1234567),
);

/** One task row of any kind: names may repeat within it, dates may be missing or in the wrong order. */
export const anyTask: fc.Arbitrary<TaskRecord> = fc
  .record({
    towns: anyNames(["龙兴镇", "三泉镇", "泽掌镇", "万安镇"], 3),
    leadUnits: anyNames(["县发改局", "县教育局", "县财政局", "县蔬菜中心", "万安镇人民政府"], 2),
    supportUnits: anyNames(["县发改局", "县财政局", "龙兴镇人民政府"], 3),
    specialtyTown: fc.constantFrom("万安钻石", "绛州绿", null),
    keyTask: fc.constantFrom(3, 4, 8, 12, null),
    start: fc.option(anyDay, { freq: 4 }),
    due: fc.option(anyDay, { freq: 6 }),
    finished: fc.option(anyDay, { freq: 1 }),
    progress: fc.option(anyProgress, { freq: 6 }),
    state: fc.constantFrom("done", "active", "active", "not-started", "paused", "cancelled", "unknown"),
    declared: fc.constantFrom("behind", "overdue", null, null),
    undatedKind: fc.constantFrom("long-term", "recurring", "none"),
  } as const)
  .map(({ undatedKind, ...fields }) => aTaskRecord({ ...fields, dueKind: fields.due === null ? undatedKind : "date" }));

export const anyTasks: fc.Arbitrary<readonly TaskRecord[]> = fc.array(anyTask, { maxLength: 25 }).map(inRows);
