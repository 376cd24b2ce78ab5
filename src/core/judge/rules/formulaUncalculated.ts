import type { ReadingRule } from "./rule";

/** A formula that no program has calculated yet: read as blank (DECIDED C15). */
export const formulaUncalculated: ReadingRule = { stage: "reading", id: "formula-uncalculated" };
