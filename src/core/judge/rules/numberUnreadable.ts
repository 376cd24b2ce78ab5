import type { ReadingRule } from "./rule";

/** What stands in a number cell is no number (SPEC §6, DECIDED B22, D12). */
export const numberUnreadable: ReadingRule = { stage: "reading", id: "number-unreadable" };
