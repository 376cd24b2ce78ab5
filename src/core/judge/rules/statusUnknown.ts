import type { ReadingRule } from "./rule";

/** A status that is none of the known words (SPEC §6, DECIDED B24). */
export const statusUnknown: ReadingRule = { stage: "reading", id: "status-unknown" };
