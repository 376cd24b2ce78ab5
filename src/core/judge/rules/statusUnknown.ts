import type { ReadingRule } from "../parts/rule";
import { quoted, shortened } from "../../values/quoted";

/** A status that is none of the known words (SPEC §6, DECIDED B24). */
export const statusUnknown: ReadingRule<"status-unknown"> = {
  stage: "reading",
  id: "status-unknown",
  severity: "error",
  area: "status",
  saidOf: "cell",
  words: {
    title: "状态认不出",
    what: "状态一栏里写的不是已知的状态，或者括号里的话与前面的状态不一致。",
    why: "认不出状态时只能按进度推断，可能把已完成的算成未完成。",
    example: "差不多了；已完成（待验收）。",
    remedy: "用规范状态：已完成、进行中、未启动、欠进度、暂停、取消等。",
    cure: "只有一个写法相近的状态时，改成这个词；由人看过再改。",
    message: ({ wanted }, value, suggestions) =>
      suggestions.length > 0
        ? `“${shortened(value)}”不是已知的状态，是不是${quoted(suggestions, "或")}？请改用规范写法`
        : `“${shortened(value)}”不是已知的状态；请用${wanted.join("、")}等写法`,
  },
};
