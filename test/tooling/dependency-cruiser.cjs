"use strict";

/** The import law (src/README.md): one sentence a rule. */
const STAGES = ["workbook", "plan", "directory", "ledgers", "records", "settings"];
const LATER = ["rules", "completion", "ranking", "overdue", "figures", "report", "sheets", "writes"];

/** What every stage may speak of: findings and records as types, and the reading of single values. */
const CONTRACTS = [
  "^src/core/rules/(ruleId|finding|hit|evidence|place)\\.ts$",
  "^src/core/records/(ledgerRecord|state)\\.ts$",
  "^src/core/ledgers/(ledger|ledgerKind)\\.ts$",
  "^src/core/records/fields/",
  // what a county may set, as types and defaults; the sheets that say it are read later
  "^src/core/settings/settings\\.ts$",
  // exact numbers and days, on which everything may stand
  "^src/core/figures/(rational|dayText|registry|submissionDueOf)\\.ts$",
  // the words, and the shape of the document that everything works towards
  "^src/core/messages/",
  "^src/core/report/report\\.ts$",
];

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file or need a third; types may look at each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-imports-core",
      comment: "The core imports only the core: no adapter, no package, nothing of Node.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "adapters-import-core-and-themselves",
      comment: "An adapter imports the core and itself; none knows another, nor a root.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/core/", "^src/adapters/$1/"] },
    },
    {
      name: "roots-choose-adapters",
      comment:
        "Only the roots choose adapters: the command line's main.ts, the pane's index.tsx, the page's page.tsx and their worker.ts.",
      severity: "error",
      from: {
        path: "^src/(cli|assistant|taskpane)/",
        pathNot: "^src/(cli/main|taskpane/(index|page|worker))\\.tsx?$",
      },
      // What an adapter's things look like may be known; which adapter it is may not.
      to: { path: "^src/adapters/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "assistant-imports-core",
      comment: "What people ask of us is the same wherever the workbook is open: core and nothing else.",
      severity: "error",
      from: { path: "^src/assistant/" },
      to: { pathNot: ["^src/assistant/", "^src/core/"] },
    },
    {
      name: "rules-never-import-rules",
      comment: "No rule knows another, so that their order cannot matter.",
      severity: "error",
      from: { path: "^src/core/rules/", pathNot: "^src/core/rules/(index|runRules|findingsOf)\\.ts$" },
      to: {
        path: "^src/core/rules/",
        pathNot:
          "^src/core/rules/(rule|ruleId|finding|hit|evidence|place|rowName|cellState|countingDueKey|earliestDay)\\.ts$",
      },
    },
    ...STAGES.map((stage, index) => ({
      name: `${stage}-before-later-stages`,
      comment: "Earlier stages do not import later ones, but for what every stage may speak of.",
      severity: "error",
      from: { path: `^src/core/${stage}/` },
      to: {
        path: `^src/core/(${[...STAGES.slice(index + 1), ...LATER].join("|")})/`,
        pathNot: CONTRACTS,
      },
    })),
    {
      name: "figures-do-not-know-the-report-writer",
      comment: "The figures are computed first and put into the report and its words afterwards.",
      severity: "error",
      from: { path: "^src/core/(rules|completion|ranking|overdue)/" },
      to: { path: "^src/core/(report/(?!report\\.ts$)|sheets/|writes/)" },
    },
    {
      name: "src-does-not-import-test",
      comment: "What ships does not hang on its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "ships-only-with-dependencies",
      comment: "What ships imports what package.json calls a dependency, not what only development needs.",
      severity: "error",
      from: { path: "^src/.*\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
