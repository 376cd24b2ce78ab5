import type { ReadingRule } from "./rule";

/** 各责任单位 and the like name no unit (DECIDED B19). */
export const unitCollective: ReadingRule = { stage: "reading", id: "unit-collective" };
