import type { ReadingRule } from "./rule";

/** A number below zero where none can be (SPEC §7, DECIDED D14). */
export const numberNegative: ReadingRule = { stage: "reading", id: "number-negative" };
