import type { FormSheet } from "./formWorkbook";

/** What a sheet has none of that nobody fills in or prints. */
export const NOT_FILLED_IN = {
  merges: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait", repeatRows: null },
  filter: null,
  isProtected: false,
  checks: [],
} as const satisfies Partial<FormSheet>;
