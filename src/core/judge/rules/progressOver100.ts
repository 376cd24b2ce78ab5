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
};
