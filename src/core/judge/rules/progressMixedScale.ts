import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";
import { percentWords } from "../../values/percentWords";

/** A value of at most 1 in a column of percents, read as a fraction (SPEC §6). */
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
    message: ({ progress }, value) =>
      `这一列按百分数填写，“${shortened(value)}”按小数读作${percentWords(progress)}；请统一写成百分数`,
  },
};
