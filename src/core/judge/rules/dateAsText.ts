import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

/**
 * A day written as text, or a period where something has happened (SPEC §7, DECIDED B1); or the end of a period where something
 * starts: by SPEC §6 年底 starts on 1 January, and whoever wrote it meant December.
 */
export const dateAsText: ReadingRule<"date-as-text"> = {
  stage: "reading",
  id: "date-as-text",
  severity: "info",
  area: "dates",
  saidOf: "cell",
  words: {
    title: "日期是文本",
    what: "日期写成了文本或数字；已经发生的事只写了月份、季度等时段；启动时间写了年底、三季度末。",
    why: "文本日期不能排序、筛选，也容易写错；时段按最后一天算，可能算得偏晚；启动时间按时段的第一天算，写“年底”就从1月1日算起。",
    example: "文本“2024.6.30”；实际完成时间写“2024年6月”。",
    remedy: "改成真正的日期；时段请填具体的一天。",
    cure: "写明了某一天的，改成真正的Excel日期。",
    message: ({ date, period }, value) =>
      period
        ? `“${shortened(value)}”没有写成单独的一天，按${fullDay(date)}计；请填具体日期`
        : `“${shortened(value)}”不是真正的日期格式，按${fullDay(date)}读；建议改成日期格式`,
  },
  english: {
    title: "Date as text",
    what: "A date is written as text or as a number; or for what has happened there is only a month, a quarter or another period; or a start is given as the end of one (“年底”).",
    why: "Text cannot be sorted or filtered as dates and is easily mistyped; a period counts as its last day, perhaps too late, and in a start column as its first: “年底” as 1 January.",
    example: "The text “2024.6.30”; “2024年6月” in “实际完成时间”.",
    remedy: "Make it a true date; for a period give the day.",
    cure: "Where a day is given it becomes a true Excel date.",
    message: ({ date, period }, value) =>
      period
        ? `“${shortened(value)}” is not a single day and counts as ${fullDayEn(date)}. Give the day`
        : `“${shortened(value)}” is not a true date and is read as ${fullDayEn(date)}. Make it a date`,
  },
};
