import type { ReadingRule } from "./rule";

/** A name in the town column that is none of the nine towns (SPEC §6). */
export const townUnknown: ReadingRule = { stage: "reading", id: "town-unknown" };
