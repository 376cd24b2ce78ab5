import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";
import { percentWords } from "../../values/percentWords";

/**
 * A value of at most 1 in a column of percents, read as a fraction (SPEC §6); among fractions the few numbers above 1 are the odd ones,
 * read as percentages all the same.
 */
export const progressMixedScale: ReadingRule<"progress-mixed-scale"> = {
  stage: "reading",
  id: "progress-mixed-scale",
  severity: "warning",
  area: "progress",
  saidOf: "cell",
  words: {
    title: "进度写法混用",
    what: "同一列里有的按百分数、有的按小数填写。",
    why: "1可能是1%也可能是100%，读错会差一百倍。",
    example: "一列里有80、65，又有0.5。",
    remedy: "统一写成百分数，如50%。",
    message: ({ progress, among }, value) =>
      among === "percent"
        ? `这一列按百分数填写，“${shortened(value)}”按小数读作${percentWords(progress)}；请统一写成百分数`
        : `这一列多数按小数填写，“${shortened(value)}”按百分数读作${percentWords(progress)}；请核对是不是这个意思，并统一写法`,
  },
  english: {
    title: "Progress on two scales",
    what: "In one column some values are percentages and some are fractions.",
    why: "1 may be 1% or 100%: read wrongly it is off by a hundred times.",
    example: "A column with 80, 65 and 0.5.",
    remedy: "Write all as percentages, such as 50%.",
    message: ({ progress, among }, value) =>
      among === "percent"
        ? `This column holds percentages; “${shortened(value)}” is read as a fraction, ${percentWords(progress)}. Write all as percentages`
        : `Most of this column are fractions; “${shortened(value)}” is read as a percentage, ${percentWords(progress)}. See whether that is meant, and write all alike`,
  },
};
