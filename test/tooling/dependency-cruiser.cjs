"use strict";

/** The import law (src/README.md): one sentence a rule, no exceptions. */

/** From the ground up: each folder imports only itself and what stands before it. */
const FLOORS = require("./floors.json");

/** `core/` itself holds run.ts, inspect.ts and ports.ts. */
const folder = (floor) => (floor === "" ? "[^/]+\\.ts$" : `${floor}/`);

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file or need a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-cycles",
      comment: "Folders that need each other are one folder or need a third.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-imports-core",
      comment: "The core imports only the core: no adapter, no package, nothing of Node.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "core-stands-on-its-floors",
      comment: "Every folder of the core has its place in the order of floors.",
      severity: "error",
      from: { path: "^src/core/", pathNot: `^src/core/(${FLOORS.map(folder).join("|")})` },
      to: {},
    },
    ...FLOORS.slice(0, -1).map((floor, index) => ({
      name: `only-down-from-${floor === "" ? "the-top" : floor.replace("/", "-")}`,
      comment: "Imports only go down: nothing of a floor above.",
      severity: "error",
      from: { path: `^src/core/${folder(floor)}` },
      to: {
        path: `^src/core/(${FLOORS.slice(index + 1)
          .map(folder)
          .join("|")})`,
      },
    })),
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
      from: { path: "^src/core/judge/rules/", pathNot: "^src/core/judge/rules/index\\.ts$" },
      to: { path: "^src/core/judge/rules/" },
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
