"use strict";

const { relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that take some seconds, the slowest first: what a machine that has run none yet begins with. */
const SLOW = [
  "test/e2e/excel/troubles.test.ts",
  "test/e2e/excel/starting.test.ts",
  "test/e2e/page/access.test.ts",
  "test/e2e/excel/mainJob.test.ts",
  "test/e2e/page/shape.test.ts",
  "test/e2e/page/months.test.ts",
  "test/e2e/page/mainJob.test.ts",
  "test/flow/ownSheets.test.ts",
  "test/adapters/excel/contract.test.ts",
  "test/fuzz/fuzz.test.ts",
  "test/core/show/collecting/otherPrograms.test.ts",
  "test/properties/linearTime.test.ts",
  "test/cli/main.test.ts",
  "test/e2e/excel/months.test.ts",
  "test/adapters/excel/write/writeWorkbook.test.ts",
  "test/flow/resultWorkbook.test.ts",
  "test/e2e/page/templates.test.ts",
  "test/adapters/excel/edit/closing.test.ts",
  "test/e2e/page/typing.test.ts",
  "test/taskpane/figures/everyNumber.test.tsx",
  "test/architecture/purity.test.ts",
  "test/taskpane/findings/sampleMonth.test.tsx",
  "test/core/show/compare/findingMemory.test.ts",
  "test/adapters/excel/write/otherWorkbook.test.ts",
  "test/properties/live.test.ts",
  "test/adapters/xlsx/contract.test.ts",
  "test/flow/letters.test.ts",
  "test/adapters/excel/write/faults.test.ts",
  "test/adapters/xlsx/anyText.test.ts",
  "test/core/show/handout/planTemplates.test.ts",
  "test/adapters/xlsx/hostileFiles.test.ts",
  "test/adapters/excel/edit/editFaults.test.ts",
  "test/taskpane/months/CloseMonthDialog.test.tsx",
  "test/adapters/excel/read/readWorkbook.test.ts",
  "test/e2e/page/letters.test.ts",
  "test/host/iframeHost/openInExcel.test.ts",
  "test/architecture/importLaw.test.ts",
  "test/taskpane/figures/FiguresTab.test.tsx",
  "test/adapters/xlsx/secondOpinion.test.ts",
  "test/taskpane/App.test.tsx",
  "test/adapters/excel/levels.test.ts",
  "test/e2e/page/doubled.test.ts",
  "test/taskpane/collecting/Collect.test.tsx",
  "test/core/show/sheets/formulas.test.ts",
  "test/taskpane/settings/SettingsTab.test.tsx",
  "test/taskpane/findings/commands.test.tsx",
  "test/support/memoryWorkbook.test.ts",
  "test/adapters/xlsx/withoutNode.test.ts",
  "test/core/show/sheets/summarySheet.test.ts",
  "test/core/show/report/reportSchema.test.ts",
  "test/cli/verbs/verbs.test.ts",
  "test/architecture/plantedKindAndSheet.test.ts",
  "test/taskpane/help/HelpTab.test.tsx",
  "test/taskpane/findings/FindingsTab.test.tsx",
  "test/golden/golden.test.ts",
  "test/taskpane/months/ChangesTab.test.tsx",
  "test/architecture/generatedSchema.test.ts",
  "test/architecture/plantedRule.test.ts",
  "test/taskpane/templates/HandOut.test.tsx",
  "test/adapters/xlsx/look/readWorkbookLook.test.ts",
  "test/core/read/directory/readUnits.test.ts",
  "test/properties/layouts/layouts.test.ts",
  "test/adapters/xlsx/write/libreOffice.test.ts",
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
