/**
 * How long all figures of 100 000 task rows take, beside a plain loop that only writes the rows as JSON:
 *
 *     node test/bench/figures.mjs
 */
import { register } from "node:module";

register("./readWorkbook.loader.mjs", import.meta.url);
const { figures } = await import("../../src/core/count/figures/figures.ts");
const { defaultSettings } = await import("../../src/core/terms/settings.ts");
const { addDays, theDay } = await import("../../src/core/workbook/localDate.ts");
const { aRegistry } = await import("../builders/aRegistry.ts");
const { aTaskRecord } = await import("../builders/aTaskRecord.ts");

const ROWS = 100_000;
const ROUNDS = 9;
const UNITS = Array.from({ length: 30 }, (_, index) => `县第${index}局`);
const GOVERNMENTS = [...aRegistry.townGovernments.keys()];
const FIRST = theDay(2023, 1, 1);
const INPUT = {
  registry: aRegistry,
  settings: defaultSettings,
  adjustments: [],
  asOf: theDay(2024, 6, 30),
  findings: [],
};

for (const [title, progressOf] of [
  ["whole percentages", (next) => next(101) / 100],
  ["sixteen decimals", (next) => next(1e9) / 999_999_937],
]) {
  const records = tasks(progressOf);
  const plain = records.map((record) => ({ ...record, ledger: record.kind, cells: null }));
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(timed(() => figures({ records, ...INPUT })));
    theirs.push(timed(() => plain.map((record) => JSON.stringify(record))));
  }
  const [figuresTime, plainTime] = [median(ours), median(theirs)];
  const ratio = (figuresTime / plainTime).toFixed(2);
  console.log(
    `${title}: figures ${figuresTime.toFixed(0)} ms (best ${Math.min(...ours).toFixed(0)}), ` +
      `JSON.stringify ${plainTime.toFixed(0)} ms (best ${Math.min(...theirs).toFixed(0)}), ratio ${ratio}`,
  );
}

function timed(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function tasks(progressOf) {
  const next = numbersFrom(20240630);
  const pick = (values) => values[next(values.length)];
  return Array.from({ length: ROWS }, (_, index) => {
    const start = next(5) === 0 ? null : addDays(FIRST, next(700));
    const due = next(20) === 0 ? null : addDays(start ?? FIRST, next(400));
    const state = pick(["done", "active", "active", "not-started", "paused", "unknown"]);
    return aTaskRecord({
      row: index + 6,
      towns: next(3) === 0 ? [pick(aRegistry.towns), pick(aRegistry.towns)] : [pick(aRegistry.towns)],
      leadUnits: next(3) === 0 ? [pick(UNITS), pick(UNITS)] : [pick(UNITS)],
      supportUnits: next(2) === 0 ? GOVERNMENTS : [pick(UNITS), pick(UNITS), pick(UNITS)],
      keyTask: pick([3, 4, 8, 12]),
      start,
      due,
      finished: state === "done" && due !== null ? addDays(due, next(40) - 20) : null,
      progress: progressOf(next),
      state,
    });
  });
}

/** The same pseudo-random whole numbers in every run (Park and Miller). */
function numbersFrom(seed) {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}
