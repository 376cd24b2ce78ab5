import type { ReadingRule } from "./rule";

/** A day written as text, or a period where something has happened (SPEC §7, DECIDED B1). */
export const dateAsText: ReadingRule = { stage: "reading", id: "date-as-text" };
