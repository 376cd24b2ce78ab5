import type { ReadingRule } from "./rule";

/** A number that is no telephone number (SPEC §6, DECIDED B25). */
export const phoneInvalid: ReadingRule = { stage: "reading", id: "phone-invalid" };
