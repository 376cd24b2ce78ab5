import type { ReadingRule } from "./rule";

/** More than 100 %: legal, shown as it is, counted as 1 (SPEC §6). */
export const progressOver100: ReadingRule = { stage: "reading", id: "progress-over-100" };
