/** The five standard ledgers (SPEC §4). */
export const LEDGER_KINDS = ["tasks", "projects", "problems", "indicators", "submissions"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Column keys of each ledger (DECIDED A5, A1), in the order of SPEC §4. They are published in the report: never rename. */
export const COLUMN_KEYS = {
  tasks: [
    "seq", "id", "specialtyTown", "keyTask", "task", "annualTarget", "town", "leadUnits", "supportUnits", "leader", "person",
    "phone", "start", "due", "status", "rate", "finished", "adjustedDue", "extensionReason", "progressText", "issue", "nextStep",
    "remark",
  ],
  projects: [
    "seq", "id", "name", "specialtyTown", "town", "owner", "creditCode", "scale", "nature", "totalInvestment", "yearPlan",
    "yearDone", "cumulativeInvestment", "stage", "signed", "plannedStart", "actualStart", "plannedProduction", "actualProduction",
    "siteProgress", "leadUnits", "supportUnits", "person", "phone", "issue", "remark",
  ],
  problems: [
    "seq", "id", "specialtyTown", "reporter", "description", "category", "raised", "measures", "leadUnits", "supportUnits",
    "person", "due", "progressText", "status", "finished", "remark",
  ],
  indicators: [
    "seq", "name", "unit", "specialtyTown", "town", "base", "target", "month", "cumulative", "reportedRate", "yearOnYear",
    "leadUnits", "remark",
  ],
  submissions: ["seq", "specialtyTown", "month", "submitted", "person", "remark"],
} as const satisfies Record<LedgerKind, readonly string[]>;

export type ColumnKey<K extends LedgerKind = LedgerKind> = (typeof COLUMN_KEYS)[K][number];
