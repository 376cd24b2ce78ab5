import type { ReadingRule } from "./rule";

/** None of the twelve key tasks, or several in one cell (SPEC §6, DECIDED B21). */
export const keyTaskUnknown: ReadingRule = { stage: "reading", id: "key-task-unknown" };
