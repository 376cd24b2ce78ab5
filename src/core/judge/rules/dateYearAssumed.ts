import type { ReadingRule } from "./rule";

/** A date without a year took the ledger's year (SPEC §6, DECIDED B5). */
export const dateYearAssumed: ReadingRule = { stage: "reading", id: "date-year-assumed" };
