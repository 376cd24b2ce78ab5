import type { ReadingRule } from "../parts/rule";

/** Something in 月度存档 or 存档明细 that cannot be read, or contradicts another archive (MONTH §1, DECIDED F18). */
export const archiveInvalid: ReadingRule<"archive-invalid"> = {
  stage: "reading",
  id: "archive-invalid",
  severity: "warning",
  area: "structure",
  saidOf: "settings",
  words: {
    title: "月度存档有误",
    what: "月度存档或存档明细里有读不出的内容，或者两处存档互相矛盾。",
    why: "读不出的内容没有采用，和上月比较的结果会不全。",
    example: "存档明细一行的月份被改成了“上月”。",
    remedy: "按提示改回原样；改不回的，从存档时的工作簿里找回。",
    message: ({ what }) => what.zh,
  },
  english: {
    title: "Archive not understood",
    what: "“月度存档” or “存档明细” holds something that cannot be read, or two archives contradict each other.",
    why: "What cannot be read was left out, so the comparison with last month is incomplete.",
    example: "The month of a line of “存档明细” changed to “上月”.",
    remedy: "Put it back as it was; where that cannot be done, find the workbook in which the month was closed.",
    message: ({ what }) => what.en,
  },
};
