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
    what: "进度、金额或数值一栏里写的不是一个数，或者显示成了日期、时间。",
    why: "读不出的数不会猜，不计入统计。",
    example: "差不多、待定、5000-8000；输入1-5被Excel变成了日期。",
    remedy: "填写一个数；进度可写80%；显示成日期的，先把单元格格式改为“常规”。",
    message: ({ wanted, instead }, value) => {
      const asked =
        wanted === "progress"
          ? "写成百分数（如80%）"
          : wanted === "money"
            ? "写成一个金额（如3500或1.2亿元）"
            : "写成一个数，单位写在计量单位一栏";
      if (instead === null) return `“${shortened(value)}”读不出数字；请${asked}`;
      const { as, shown, typed, isNumber } = instead;
      const what = `这里显示的是${as === "day" ? "日期" : "时间"}${shown}，不是数`;
      return isNumber
        ? `${what}；原来填的如果是${typed}，请把单元格格式改为“常规”`
        : `${what}，也许是输入“${typed}”时被自动变成的；请把单元格格式改为“常规”，再${asked}`;
    },
  },
  english: {
    title: "Number not understood",
    what: "What stands in a column of progress, amounts or values is no number, or shows as a date or a time.",
    why: "What cannot be read is not guessed and not counted.",
    example: "“差不多”, “待定”, “5000-8000”; 1-5, of which Excel has made a date.",
    remedy: "Write a number; progress may be 80%. Give a cell that shows a date the format “General” first.",
    message: ({ wanted, instead }, value) => {
      const asked =
        wanted === "progress"
          ? "a percentage (such as 80%)"
          : wanted === "money"
            ? "one amount (such as “3500” or “1.2亿元”)"
            : "a number, and its unit in the column for units";
      if (instead === null) return `“${shortened(value)}” is not understood as a number. Write ${asked}`;
      const { as, shown, typed, isNumber } = instead;
      const what = `The cell shows ${as === "day" ? "a date" : "a time"}${shown && ` (${shown})`}, not a number`;
      return isNumber
        ? `${what}. If ${typed} was typed, give the cell the format “General”`
        : `${what}; perhaps “${typed}” was typed and turned into it. Give the cell the format “General”, then write ${asked}`;
    },
  },
};
