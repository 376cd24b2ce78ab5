import type { ReadingRule } from "./rule";

/** A required cell of a record is blank (SPEC §4, §7, DECIDED D2). */
export const requiredMissing: ReadingRule = { stage: "reading", id: "required-missing" };
