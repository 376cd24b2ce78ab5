import type { ReadingRule } from "../parts/rule";

/** Something in 督办登记 that cannot be read (MONTH §1, DECIDED F13). The row is kept, the cell counts as blank. */
export const registerInvalid: ReadingRule<"register-invalid"> = {
  stage: "reading",
  id: "register-invalid",
  severity: "warning",
  area: "structure",
  saidOf: "settings",
  words: {
    title: "督办登记有误",
    what: "督办登记里有读不出或缺少的内容。",
    why: "发过没有、到期没有就判断不了，可能重复发文，也可能漏发。",
    example: "状态写了已发，没有写发出日期。",
    remedy: "按提示补填或改正这一格。",
    message: ({ what }) => what.zh,
  },
  english: {
    title: "Register not understood",
    what: "“督办登记” holds something that cannot be read, or lacks something.",
    why: "Whether a letter went out and is due cannot be told: it may be sent twice or not at all.",
    example: "The state says sent, but there is no date.",
    remedy: "Fill in or correct the cell as it says.",
    message: ({ what }) => what.en,
  },
};
