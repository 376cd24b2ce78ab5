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
  english: {
    title: "Negative number",
    what: "A number that cannot be below zero is; growth over last year is not looked at.",
    why: "It makes totals and progress too low.",
    example: "A rate of -5%.",
    remedy: "Check and correct it.",
    message: ({ heading }, value) => `“${heading}” is negative (${shortened(value)}). Check it`,
  },
};
