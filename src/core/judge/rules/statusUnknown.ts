import type { ReadingRule } from "../parts/rule";
import { quoted, shortened } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";

/** A status that is not one of the known words (SPEC §6, DECIDED B24). */
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
  english: {
    title: "State not understood",
    what: "What stands in the column of states is not a known state.",
    why: "Then only the progress says the state, and what is done may count as open.",
    example: "“差不多了”.",
    remedy: "Use a standard state: “已完成”, “进行中”, “未启动”, “欠进度”, “暂停”, “取消” and so on.",
    cure: "Where only one state is spelt like it, it becomes that word; somebody looks first.",
    message: ({ wanted }, value, suggestions) =>
      suggestions.length > 0
        ? `“${shortened(value)}” is not a known state. Is it ${quotedEn(suggestions, "or")}? Use the standard word`
        : `“${shortened(value)}” is not a known state. Use a word such as ${quotedEn(wanted)}`,
  },
};
