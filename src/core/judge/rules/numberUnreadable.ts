import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** What stands in a number cell is no number (SPEC §6, DECIDED B22, D12). */
export const numberUnreadable: ReadingRule<"number-unreadable"> = {
  stage: "reading",
  id: "number-unreadable",
  severity: "error",
  area: "numbers",
  saidOf: "cell",
  words: {
    title: "数字读不出",
    what: "进度、金额或数值一栏里写的不是一个数。",
    why: "读不出的数不会猜，不计入统计。",
    example: "差不多、待定、5000-8000。",
    remedy: "填写一个数；进度可写80%。",
    message: ({ wanted }, value) => {
      const asked =
        wanted === "progress"
          ? "请写成百分数（如80%）"
          : wanted === "money"
            ? "请写成一个金额（如3500或1.2亿元）"
            : "请写成一个数，单位写在计量单位一栏";
      return `“${shortened(value)}”读不出数字；${asked}`;
    },
  },
  english: {
    title: "Number not understood",
    what: "What stands in a column of progress, amounts or values is no number.",
    why: "What cannot be read is not guessed and not counted.",
    example: "“差不多”, “待定”, “5000-8000”.",
    remedy: "Write a number; progress may be 80%.",
    message: ({ wanted }, value) => {
      const asked =
        wanted === "progress"
          ? "Write a percentage (such as 80%)"
          : wanted === "money"
            ? "Write one amount (such as “3500” or “1.2亿元”)"
            : "Write a number, and its unit in the column for units";
      return `“${shortened(value)}” is not understood as a number. ${asked}`;
    },
  },
};
