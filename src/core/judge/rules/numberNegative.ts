import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** A number below zero where none can be (SPEC §7, DECIDED D14). */
export const numberNegative: ReadingRule<"number-negative"> = {
  stage: "reading",
  id: "number-negative",
  severity: "warning",
  area: "numbers",
  saidOf: "cell",
  words: {
    title: "数字为负",
    what: "不会小于零的数写成了负数；同比不查。",
    why: "会把合计和进度算低。",
    example: "完成率 -5%。",
    remedy: "核对后改正。",
    message: ({ heading }, value) => `“${heading}”是负数（${shortened(value)}）；请核对`,
  },
};
