import type { ReadingRule } from "../parts/rule";
import { percentWords } from "../../values/percentWords";

/** More than 100 %: legal, shown as it is, counted as 1 (SPEC §6). */
export const progressOver100: ReadingRule<"progress-over-100"> = {
  stage: "reading",
  id: "progress-over-100",
  severity: "info",
  area: "progress",
  saidOf: "cell",
  words: {
    title: "进度超过100%",
    what: "进度或完成率大于100%。",
    why: "超额完成照实显示，计算平均进度时按100%计。",
    example: "122.6%。",
    remedy: "确实超额完成的不用改。",
    message: ({ progress }) => `进度${percentWords(progress)}超过100%，照实显示，计算时按100%；如填错请改正`,
  },
  english: {
    title: "Progress above 100%",
    what: "A progress or rate is above 100%.",
    why: "It is shown as it is, and counts as 100% in averages.",
    example: "122.6%.",
    remedy: "Nothing to do if it really is more than planned.",
    message: ({ progress }) =>
      `The progress of ${percentWords(progress)} is above 100%: it is shown as it is and counts as 100%. Correct it if it is a mistake`,
  },
};
