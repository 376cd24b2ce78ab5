import type { ReadingRule } from "./rule";

/** A cell of a record holds an error of Excel's (SPEC §7 structure). */
export const formulaError: ReadingRule = { stage: "reading", id: "formula-error" };
