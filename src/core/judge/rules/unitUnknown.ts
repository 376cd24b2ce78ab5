import type { ReadingRule } from "./rule";

/** A name that is no unit's name or alias (SPEC §6). */
export const unitUnknown: ReadingRule = { stage: "reading", id: "unit-unknown" };
