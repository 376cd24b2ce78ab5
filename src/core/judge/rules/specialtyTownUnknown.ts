import type { ReadingRule } from "./rule";

/** No specialty town, or several in one cell (SPEC §6, DECIDED B21). */
export const specialtyTownUnknown: ReadingRule = { stage: "reading", id: "specialty-town-unknown" };
