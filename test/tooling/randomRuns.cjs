"use strict";

// Properties that name no number of runs (the others: test/support/runs.ts). Without the variable nothing is loaded for it.
const more = Number(process.env.FAST_CHECK_RUNS ?? 1);
if (more > 1) {
  require("fast-check").configureGlobal({ numRuns: 100 * more });
  jest.setTimeout(300_000 * more);
}
