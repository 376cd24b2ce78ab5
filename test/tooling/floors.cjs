"use strict";

/** The core's folders from the ground up: each imports only itself and what stands before it. */
module.exports = [
  "base",
  "workbook",
  "values",
  "plan",
  "terms",
  "read/directory",
  "read/kinds",
  "read/ledgers",
  "read/settings",
  "read/columns",
  "read/records",
  "count/completion",
  "count/overdue",
  "count/ranking",
  "count/figures",
  "judge/rules",
  "show/report",
  "show/sheets",
  "show/writes",
  "show/edits",
  "show/compare",
  // run.ts, inspect.ts, ports.ts themselves
  "",
  "live",
];
