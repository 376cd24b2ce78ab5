import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** The calendar has no such day (SPEC §6). */
export const dateImpossible: ReadingRule<"date-impossible"> = {
  stage: "reading",
  id: "date-impossible",
  severity: "error",
  area: "dates",
  saidOf: "cell",
  words: {
    title: "没有这一天",
    what: "日期一栏里写的日子日历上没有。",
    why: "无法判断是否到期。",
    example: "2024年2月30日。",
    remedy: "改成真实的日期。",
    message: (_, value) => `日历上没有“${shortened(value)}”；请改成真实的日期`,
  },
  english: {
    title: "No such day",
    what: "The calendar has no such day.",
    why: "Nobody can tell whether it is due.",
    example: "“2024年2月30日”.",
    remedy: "Write a day that exists.",
    message: (_, value) => `There is no “${shortened(value)}” in the calendar. Write a day that exists`,
  },
};
