import type { ReadingRule } from "./rule";

/** White space before or behind what a cell says (SPEC §7). */
export const straySpace: ReadingRule = { stage: "reading", id: "stray-space" };
