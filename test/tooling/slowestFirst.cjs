"use strict";

const { relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that take some seconds, the slowest first: what a machine that has run none yet begins with. */
const SLOW = [
  "test/adapters/excel/write/faults.test.ts",
  "test/properties/live.test.ts",
  "test/e2e/excel/mainJob.test.ts",
  "test/e2e/page/mainJob.test.ts",
  "test/e2e/page/months.test.ts",
  "test/e2e/excel/months.test.ts",
  "test/e2e/excel/troubles.test.ts",
  "test/e2e/excel/starting.test.ts",
  "test/adapters/excel/write/writeWorkbook.test.ts",
  "test/adapters/xlsx/hostileFiles.test.ts",
  "test/adapters/xlsx/legacy/legacyBook.test.ts",
  "test/core/matching/matchRecords.test.ts",
  "test/adapters/xlsx/write/writeXlsx.test.ts",
  "test/e2e/page/access.test.ts",
  "test/adapters/excel/read/readWorkbook.test.ts",
  "test/adapters/xlsx/withoutNode.test.ts",
  "test/adapters/excel/contract.test.ts",
  "test/adapters/excel/edit/editFaults.test.ts",
  "test/taskpane/figures/everyNumber.test.tsx",
  "test/architecture/purity.test.ts",
  "test/taskpane/findings/FindingsTab.test.tsx",
  "test/golden/golden.test.ts",
  "test/taskpane/App.test.tsx",
  "test/flow/resultWorkbook.test.ts",
  "test/taskpane/findings/commands.test.tsx",
  "test/architecture/importLaw.test.ts",
  "test/properties/layouts/layouts.test.ts",
];

/** The slowest suites first, so that none is left running alone at the end: by how long they took last time, or else by the list. */
class SlowestFirst extends Sequencer {
  sort(tests) {
    const places = new Map(SLOW.map((path, place) => [path, place]));
    const weight = ({ path, duration, context }) => {
      if (duration !== undefined) return duration;
      const place = places.get(relative(context.config.rootDir, path).replaceAll("\\", "/"));
      return place === undefined ? 0 : 1000 * (SLOW.length - place);
    };
    return [...super.sort(tests)].sort((a, b) => weight(b) - weight(a));
  }
}

module.exports = SlowestFirst;
module.exports.SLOW = SLOW;
