/**
 * How long the steps of a check of 100 000 task rows take, the longest above all, and the whole beside it:
 *
 *     node test/bench/runSteps.mjs
 */
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { largeLedger } from "./readWorkbook.fixture.mjs";

register("./readWorkbook.loader.mjs", import.meta.url);
const { readWorkbookBytes } = await import("../support/xlsxFiles.ts");
const { run, runSteps } = await import("../../src/core/run.ts");
const { theDay } = await import("../../src/core/workbook/localDate.ts");

const ROUNDS = 7;
const asOf = theDay(2024, 6, 30);
const path = fileURLToPath(new URL("../../.cache/bench/largeLedger.xlsx", import.meta.url));
const workbooks = [await readWorkbookBytes(largeLedger(path), "台账.xlsx")];

for (let round = 1; round <= ROUNDS; round += 1) {
  const whole = timed(() => run(workbooks, { asOf }));
  const steps = timesOfSteps();
  const longest = steps.reduce((most, step) => (step.ms > most.ms ? step : most));
  const sum = steps.reduce((total, { ms }) => total + ms, 0);
  const over = (limit) => steps.filter(({ ms }) => ms > limit).length;
  console.log(
    `round ${round}: run ${whole.toFixed(0)} ms; ${steps.length} steps ${sum.toFixed(0)} ms, ` +
      `longest ${longest.ms.toFixed(1)} ms (${longest.stage} ${longest.done} of ${longest.total}), ` +
      `over 16 ms: ${over(16)}, over 50 ms: ${over(50)}`,
  );
}

function timesOfSteps() {
  const running = runSteps(workbooks, { asOf });
  const steps = [];
  for (;;) {
    const begun = performance.now();
    const { done, value } = running.next();
    const ms = performance.now() - begun;
    steps.push(done ? { ms, stage: "end", done: 0, total: 0 } : { ms, ...value });
    if (done) return steps;
  }
}

function timed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
