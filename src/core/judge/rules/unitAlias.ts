import type { ReadingRule } from "./rule";

/** A unit or town under another name than its own (SPEC §7, DECIDED B26). */
export const unitAlias: ReadingRule = { stage: "reading", id: "unit-alias" };
