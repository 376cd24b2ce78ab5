import type { ReadingRule } from "./rule";

/** A line of 名录, 考核设置, 加减分 or 例外 that cannot be followed (SPEC §14). */
export const settingInvalid: ReadingRule = { stage: "reading", id: "setting-invalid" };
