import type { DefinedFigure } from "../../core/show/sheets/figureDefinitions";

interface Definition {
  readonly name: string;
  readonly meaning: string;
}

/** What every figure means, in English: of each that the sheet 统计规则 explains. */
export const figureDefinitionsEn: Readonly<Record<DefinedFigure, Definition>> = {
  任务数: {
    name: "Tasks",
    meaning: "Tasks that are not cancelled. Cancelled ones are counted by themselves and are in no other figure.",
  },
  长期: {
    name: "Long-term",
    meaning: "Tasks whose due date says “长期坚持”, “持续推进”, “每月” or the like, and no day.",
  },
  暂缓: { name: "Paused", meaning: "Tasks whose status is “暂缓” or “暂停” and that are not long-term." },
  应完成: { name: "Countable", meaning: "Tasks less long-term and paused ones." },
  无时限: {
    name: "Undated",
    meaning: "Countable tasks whose due date is blank or cannot be read; not in the figures below that need a day.",
  },
  已完成: {
    name: "Done",
    meaning: "Countable tasks whose status is done. Progress of 100% without completion does not count.",
  },
  完成率: { name: "Completion rate", meaning: "Done ÷ countable." },
  到期: { name: "Due", meaning: "Countable tasks due on or before the as-of date." },
  按期完成: {
    name: "Done on time",
    meaning:
      "Due tasks that are done, and were finished no later than due; those without a day of finishing count too.",
  },
  按期完成率: { name: "On-time rate", meaning: "Done on time ÷ due." },
  逾期: { name: "Overdue", meaning: "Countable tasks that are not done and were due before the as-of date." },
  超期完成: { name: "Done late", meaning: "Countable tasks that are done, but were finished after they were due." },
  平均进度: {
    name: "Average progress",
    meaning:
      "The mean progress of countable tasks with a due date: done counts as 100%, more than 100% as 100%, blank as 0.",
  },
  序时进度: {
    name: "Scheduled progress",
    meaning:
      "The mean, over the same tasks, of (as-of date − start + 1) ÷ (due date − start + 1), between 0 and 100%; without a start, from 1 January of the year in which the task is due.",
  },
  进度偏差: {
    name: "Gap",
    meaning: "Average progress − scheduled progress, in percentage points; below 0 is behind schedule.",
  },
  序时达成率: {
    name: "Schedule rate",
    meaning: "Average progress ÷ scheduled progress, at most 100%; where scheduled progress is 0, 100%.",
  },
  "—": { name: "—", meaning: "There is nothing to divide by (the denominator is 0): neither 0 nor 100%." },
  完成时限: {
    name: "Due date",
    meaning:
      "The changed one where the reason of an extension is given, otherwise the original one. Finished on that very day is on time.",
  },
  镇的确定: {
    name: "Which town",
    meaning:
      "First the column “责任镇”; without it the town government that the units' column names; else the towns of the specialty town. A task of several towns counts in each, so towns may add up to more than the total.",
  },
  单位的确定: {
    name: "Which unit",
    meaning:
      "By the whole official name; a task with several lead units counts for each. Names that are not known count for no unit.",
  },
  亮灯: {
    name: "Lights",
    meaning:
      "Of countable tasks that are not done, the worst that holds: red, yellow, green. Done is green; long-term, paused, cancelled and undated tasks have no light.",
  },
  得分: {
    name: "Score",
    meaning:
      "100 × (completion rate × weight + on-time rate × weight + schedule rate × weight) − points for overdue tasks + bonus − deductions, at least 0, rounded to two decimals. A part that is “—” is left out, and the other weights are scaled up to 1.",
  },
  名次: {
    name: "Rank",
    meaning:
      "By rounded score, highest first; equal scores share a rank. Of these, who has fewer overdue tasks is listed first, then who has the higher completion rate: that changes the order only, not the rank.",
  },
  "上月、变化": {
    name: "Last month, change",
    meaning:
      "Last month is the month closed last, its figures as they were kept; where months between were not closed it is called last time. The change is the difference of two rates in percentage points, or ranks up (↑) and down (↓); “新” had no rank then. Without a closed month these are left out.",
  },
  时间进度: {
    name: "Share of the year",
    meaning:
      "The as-of month ÷ 12: yearly investment of projects and yearly targets of indicators are set against it, in percentage points.",
  },
  月报报送: {
    name: "Monthly reports",
    meaning:
      "From the earliest month in the ledger on each task force owes one report a month; on time is by the reporting day of the month after. Of several reports in a month the earliest counts; not reported by the day after is missing.",
  },
  镇和单位: {
    name: "Towns and units",
    meaning:
      "Towns are ranked by the tasks that concern them, units by those they lead; town governments are ranked as towns only.",
  },
};
