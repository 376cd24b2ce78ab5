"use strict";

const { writeSync } = require("node:fs");

/** Ends a test run with one plain line, `N passed, N failed`; jest's own summary comes after all reporters. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    // A test file that does not even load is a failure too, though none of its tests was counted.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.once("exit", () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
}

module.exports = ClosingLine;
