import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";
import { inBoth, type InBoth } from "../../base/inBoth";

/** What stands in a date cell names no day and no period (SPEC §6). */
export const dateUnreadable: ReadingRule<"date-unreadable"> = {
  stage: "reading",
  id: "date-unreadable",
  severity: "error",
  area: "dates",
  saidOf: "cell",
  words: {
    title: "日期读不出",
    what: "日期一栏里写的不是日期，也不是读得出的时段。",
    why: "读不出时限，就判断不了是否到期、逾期。",
    example: "29日、尽快、年初。",
    remedy: "写成具体日期（2024-6-30）或时段（2024年6月底、三季度末、年底）；长期任务的时限写“长期坚持”。",
    message: ({ hint, wanted }, value) => {
      const why = DATE_HINTS[hint]?.zh;
      const asked =
        wanted === "month"
          ? "请写成月份，如2024年5月"
          : "请写成具体日期（如2024-6-30）或时段（如2024年6月底、三季度末）";
      return `“${shortened(value)}”读不出日期${why ? `：${why}` : ""}；${asked}`;
    },
  },
  english: {
    title: "Date not understood",
    what: "What stands in a date column is no date and no period that can be read.",
    why: "Without a deadline nobody can tell whether it is due or overdue.",
    example: "“29日”, “尽快”, “年初”.",
    remedy:
      "Write a date (2024-6-30) or a period (“2024年6月底”, “三季度末”, “年底”); for a long-term task write “长期坚持”.",
    message: ({ hint, wanted }, value) => {
      const why = DATE_HINTS[hint]?.en;
      const asked =
        wanted === "month"
          ? "Write a month, such as “2024年5月”"
          : "Write a date (such as 2024-6-30) or a period (such as “2024年6月底”, “三季度末”)";
      return `“${shortened(value)}” is not understood as a date${why ? `: ${why}` : ""}. ${asked}`;
    },
  },
};

const DATE_HINTS: Readonly<Record<string, InBoth>> = {
  "day-only": inBoth("只有日，没有写月份", "it is a day without a month"),
  "october-or-january": inBoth(
    "数字“.1”分不清是10月还是1月（Excel把2024.10存成了2024.1）",
    "the number's “.1” may be October or January (Excel keeps 2024.10 as 2024.1)",
  ),
  vague: inBoth("没有说清是哪一天", "it does not say which day"),
  "several-dates": inBoth("有几个日期，分不清以哪个为准", "it holds several dates, and it is not clear which counts"),
  "end-before-start": inBoth("后一个日期早于前一个", "the later date is before the earlier one"),
  "two-digit-year": inBoth("年份只写了两位", "its year has two digits only"),
  "out-of-range": inBoth("不在2000年至2099年之间，不像日期", "it is not within 2000 to 2099"),
};
