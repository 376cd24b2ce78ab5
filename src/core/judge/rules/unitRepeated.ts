import type { ReadingRule } from "./rule";

/** One unit named twice in one cell (DECIDED B18). */
export const unitRepeated: ReadingRule = { stage: "reading", id: "unit-repeated" };
