import type { ReadingRule } from "./rule";

/** A value of at most 1 in a column of percents, read as a fraction (SPEC §6). */
export const progressMixedScale: ReadingRule = { stage: "reading", id: "progress-mixed-scale" };
