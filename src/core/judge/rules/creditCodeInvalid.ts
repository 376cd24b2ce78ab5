import type { ReadingRule } from "./rule";

/** A credit code whose form or check character is wrong (GB 32100-2015). */
export const creditCodeInvalid: ReadingRule = { stage: "reading", id: "credit-code-invalid" };
