import type { ReadingRule } from "./rule";

/** Neither cell nor heading nor sheet says the unit of an amount: 万元 (DECIDED B22). */
export const moneyUnitAssumed: ReadingRule = { stage: "reading", id: "money-unit-assumed" };
