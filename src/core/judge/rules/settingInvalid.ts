import type { ReadingRule } from "../parts/rule";

/** A line of 名录, 考核设置, 加减分 or 例外 that cannot be followed (SPEC §14). */
export const settingInvalid: ReadingRule<"setting-invalid"> = {
  stage: "reading",
  id: "setting-invalid",
  severity: "error",
  area: "structure",
  saidOf: "settings",
  words: {
    title: "设置有误",
    what: "名录、考核设置、加减分、例外表里有一行用不了。",
    why: "写错的一行不采用，统计按默认值进行，结果会与想要的不同。",
    example: "考核设置里权重写成了“四成”。",
    remedy: "按提示改正这一行。",
    message: ({ what }) => what.zh,
  },
  english: {
    title: "Setting not understood",
    what: "A line of “名录”, “考核设置”, “加减分” or “例外” cannot be used.",
    why: "The line is left out and the default holds, so results differ from what was wanted.",
    example: "A weight written as “四成” in “考核设置”.",
    remedy: "Correct the line as it says.",
    message: ({ what }) => what.en,
  },
};
