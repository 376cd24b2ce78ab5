import type { ReadingRule } from "./rule";

/** What stands in a date cell names no day and no period (SPEC §6). */
export const dateUnreadable: ReadingRule = { stage: "reading", id: "date-unreadable" };
