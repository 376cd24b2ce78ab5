import type { ReadingRule } from "./rule";

/** A project stage that is none of the known words (DECIDED D15). */
export const stageUnknown: ReadingRule = { stage: "reading", id: "stage-unknown" };
