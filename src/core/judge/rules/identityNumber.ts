import type { ReadingRule } from "./rule";

/** A resident identity number (GB 11643) anywhere in the workbook (SPEC §6). */
export const identityNumber: ReadingRule = { stage: "reading", id: "identity-number" };
