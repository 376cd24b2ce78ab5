import type { ReadingRule } from "./rule";

/** The calendar has no such day (SPEC §6). */
export const dateImpossible: ReadingRule = { stage: "reading", id: "date-impossible" };
