/**
 * How long the figures of 100 000 task rows take, beside merely writing the rows as JSON.
 * Run with: npx jest --testMatch "**\/figures.bench.ts"
 */
import { figures } from "../../src/core/figures/figures";
import type { TaskRecord } from "../../src/core/records/ledgerRecord";
import { defaultSettings } from "../../src/core/settings/settings";
import { addDays } from "../../src/core/workbook/localDate";
import { aRegistry } from "../builders/aRegistry";
import { aTaskRecord } from "../builders/aTaskRecord";
import { day } from "../builders/day";

const ROWS = 100_000;
const UNITS = Array.from({ length: 30 }, (_, index) => `县第${index}局`);
const GOVERNMENTS = [...aRegistry.townGovernments.keys()];
const FIRST = day("2023-01-01");

/** The same pseudo-random numbers in every run (Park and Miller). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

function tasks(longDecimals: boolean): readonly TaskRecord[] {
  const next = numbersFrom(20240630);
  const pick = <T>(values: readonly T[]): T => values[next(values.length)]!;
  return Array.from({ length: ROWS }, (_, index) => {
    const start = next(5) === 0 ? null : addDays(FIRST, next(700));
    const due = next(20) === 0 ? null : addDays(start ?? FIRST, next(400));
    const state = pick(["done", "active", "active", "not-started", "paused", "unknown"] as const);
    return aTaskRecord({
      row: index + 6,
      towns: next(3) === 0 ? [pick(aRegistry.towns), pick(aRegistry.towns)] : [pick(aRegistry.towns)],
      leadUnits: next(3) === 0 ? [pick(UNITS), pick(UNITS)] : [pick(UNITS)],
      supportUnits: next(2) === 0 ? GOVERNMENTS : [pick(UNITS), pick(UNITS), pick(UNITS)],
      keyTask: pick([3, 4, 8, 12]),
      start,
      due,
      finished: state === "done" && due !== null ? addDays(due, next(40) - 20) : null,
      progress: longDecimals ? next(1e9) / 999_999_937 : next(101) / 100,
      state,
    });
  });
}

test.each([
  ["percentages", false],
  ["progress with sixteen decimals", true],
])("figures of 100 000 rows, %s", (title, longDecimals) => {
  const records = tasks(longDecimals);
  const input = { registry: aRegistry, settings: defaultSettings, adjustments: [], asOf: day("2024-06-30"), findings: [] };
  const measure = (run: () => unknown): number => {
    const times = Array.from({ length: 7 }, () => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    });
    return times.sort((a, b) => a - b)[3]!;
  };
  const plain = records.map((record) => ({ ...record, ledger: record.kind, cells: null }));
  const figuresTime = measure(() => figures({ records, ...input }));
  const plainTime = measure(() => plain.map((record) => JSON.stringify(record)));
  process.stdout.write(
    `${title}: figures ${figuresTime.toFixed(0)} ms, JSON.stringify ${plainTime.toFixed(0)} ms, ratio ${(figuresTime / plainTime).toFixed(2)}\n`,
  );
  expect(figures({ records, ...input }).completion.total.total).toBe(ROWS);
});
