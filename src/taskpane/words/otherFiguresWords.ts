import { monthWords } from "../../core/workbook/dayText";
import type { SubmissionEntry } from "../../core/terms/report";
import { noticeSectionWordsEn, noticeSectionWordsZh, type NoticeSectionWords } from "./noticeSectionWords";
import { plural } from "../../core/values/numberEn";

/** Words of lights, projects, problems, indicators and submissions. */
export interface OtherFiguresWords {
  readonly notRead: (kinds: string) => string;
  readonly cut: (most: number) => string;
  readonly amount: (amount: string) => string;
  readonly gap: Readonly<Record<"behind" | "ahead", (points: string) => string>> & { readonly level: string };
  readonly lights: { readonly title: string; readonly none: (light: string) => string };

  readonly notices: NoticeSectionWords;

  readonly projects: {
    readonly title: string;
    readonly investment: (done: string, plan: string) => string;
    readonly noPlan: string;
    /** A plan, and no column of what is done of it. */
    readonly notDone: string;
    readonly rate: (rate: string, scheduled: string) => string;
    readonly rateName: string;
    readonly byStage: string;
    readonly stage: string;
    readonly noStage: string;
    readonly count: string;
    readonly total: string;
    readonly unpriced: (count: number) => string;
    readonly batches: string;
    readonly batchesBy: Readonly<Record<"towns" | "specialtyTowns" | "byMonth", string>>;
    readonly name: Readonly<Record<"towns" | "specialtyTowns" | "byMonth", string>>;
    readonly signed: string;
    readonly started: string;
    readonly produced: string;
    readonly missed: (count: number) => string;
    readonly missedDays: (planned: string, days: number) => string;
  };

  readonly problems: {
    readonly title: string;
    readonly sentence: (closed: number, total: number, rate: string) => string;
    readonly overdue: (count: number) => string;
    readonly median: (days: string) => string;
    readonly by: Readonly<Record<"byUnit" | "byCategory", string>>;
    readonly unit: string;
    readonly category: string;
    readonly closed: string;
    readonly overdueHeading: string;
    readonly medianHeading: string;
    readonly barName: string;
  };

  readonly indicators: {
    readonly title: string;
    readonly nameless: string;
    readonly rateName: string;
    readonly line: (rate: string, scheduled: string) => string;
    readonly none: string;
  };

  readonly submissions: {
    readonly title: string;
    readonly caption: string;
    readonly month: string;
    readonly monthText: (month: string) => string;
    readonly results: Readonly<Record<SubmissionEntry["result"], string>>;
    readonly submitted: (day: string) => string;
    readonly none: string;
    readonly counts: (onTime: number, late: number, missing: number) => string;
  };
}

export const otherFiguresWordsZh: OtherFiguresWords = {
  notRead: (kinds) => `没有读到${kinds}，所以没有这些数字，不等于是零。`,
  cut: (most) => `这里只列前${most}条，其余请看统计表。`,
  amount: (amount) => `${amount}万元`,
  gap: {
    behind: (points) => `慢于时间进度${points}个百分点`,
    ahead: (points) => `快于时间进度${points}个百分点`,
    level: "与时间进度持平",
  },
  lights: { title: "红灯和黄灯", none: (light) => `没有${light}。` },
  notices: noticeSectionWordsZh,
  projects: {
    title: "重点项目",
    investment: (done, plan) => `本年完成投资${done}，年度计划${plan}`,
    noPlan: "没有填年度计划投资，不算投资完成率",
    notDone: "台账没有“本年完成投资”列，不算投资完成率",
    rate: (rate, scheduled) => `投资完成率${rate}，时间进度${scheduled}`,
    rateName: "投资完成率",
    byStage: "按项目阶段",
    stage: "阶段",
    noStage: "阶段没填或认不出",
    count: "个数",
    total: "总投资（万元）",
    unpriced: (count) => `${count}个项目的总投资没有填或者读不出，不计入总投资`,
    batches: "三个一批",
    batchesBy: { towns: "按镇", specialtyTowns: "按专业镇", byMonth: "按月" },
    name: { towns: "镇", specialtyTowns: "专业镇", byMonth: "月份" },
    signed: "签约",
    started: "开工",
    produced: "投产",
    missed: (count) => `过了计划时间没有开工（${count}）`,
    missedDays: (planned, days) => `计划${planned}开工，已过${days}天`,
  },
  problems: {
    title: "问题办理",
    sentence: (closed, total, rate) => `已销号${closed}/${total} ${rate}`,
    overdue: (count) => `逾期${count}`,
    median: (days) => `销号用时中位数${days}天`,
    by: { byUnit: "按牵头单位", byCategory: "按问题类别" },
    unit: "单位",
    category: "类别",
    closed: "已销号",
    overdueHeading: "逾期",
    medianHeading: "用时中位数（天）",
    barName: "销号率",
  },
  indicators: {
    title: "指标完成",
    nameless: "（没有填指标名称）",
    rateName: "完成率",
    line: (rate, scheduled) => `累计完成目标的${rate}，时间进度${scheduled}`,
    none: "没有目标值或累计值，算不出完成率",
  },
  submissions: {
    title: "月报报送",
    caption: "各专业镇月报报送情况",
    month: "月份",
    monthText: monthWords,
    results: { "on-time": "按时", late: "迟报", missing: "未报" },
    submitted: (day) => `（${day}）`,
    none: "还没有到期应报的月份。",
    counts: (onTime, late, missing) => `按时${onTime}，迟报${late}，未报${missing}`,
  },
};

export const otherFiguresWordsEn: OtherFiguresWords = {
  notRead: (kinds) => `Not read: ${kinds}. Their figures are left out, which does not mean zero.`,
  cut: (most) => `Only the first ${most} are listed here; the rest is on the figure sheets.`,
  amount: (amount) => `${amount} (10,000 yuan)`,
  gap: {
    behind: (points) => `${points} points behind the calendar`,
    ahead: (points) => `${points} points ahead of the calendar`,
    level: "level with the calendar",
  },
  lights: { title: "Red and yellow lights", none: (light) => `None: ${light}.` },
  notices: noticeSectionWordsEn,
  projects: {
    title: "Key projects",
    investment: (done, plan) => `Invested this year ${done}, planned ${plan}`,
    noPlan: "No yearly plan is given, so no rate",
    notDone: "No column says what was invested this year, so no rate",
    rate: (rate, scheduled) => `Investment rate ${rate}, calendar ${scheduled}`,
    rateName: "Investment rate",
    byStage: "By stage",
    stage: "Stage",
    noStage: "no stage, or none that is known",
    count: "Count",
    total: "Investment (10,000 yuan)",
    unpriced: (count) => `${plural(count, "project")} whose investment is blank or not understood, in no sum`,
    batches: "Signed, started, producing",
    batchesBy: { towns: "By town", specialtyTowns: "By specialty town", byMonth: "By month" },
    name: { towns: "Town", specialtyTowns: "Specialty town", byMonth: "Month" },
    signed: "Signed",
    started: "Started",
    produced: "Producing",
    missed: (count) => `Not started though planned (${count})`,
    missedDays: (planned, days) => `planned for ${planned}, ${plural(days, "day")} ago`,
  },
  problems: {
    title: "Problems",
    sentence: (closed, total, rate) => `Closed ${closed}/${total} ${rate}`,
    overdue: (count) => `overdue ${count}`,
    median: (days) => `median ${days} days to close`,
    by: { byUnit: "By lead unit", byCategory: "By kind" },
    unit: "Unit",
    category: "Kind",
    closed: "Closed",
    overdueHeading: "Overdue",
    medianHeading: "Median days",
    barName: "Share closed",
  },
  indicators: {
    title: "Indicators",
    nameless: "(no indicator name)",
    rateName: "rate",
    line: (rate, scheduled) => `${rate} of the target, calendar ${scheduled}`,
    none: "no target or no cumulative value, so no rate",
  },
  submissions: {
    title: "Monthly submissions",
    caption: "Monthly submissions of the specialty towns",
    month: "Month",
    monthText: (month) => month,
    results: { "on-time": "on time", late: "late", missing: "missing" },
    submitted: (day) => ` (${day})`,
    none: "No month is due yet.",
    counts: (onTime, late, missing) => `on time ${onTime}, late ${late}, missing ${missing}`,
  },
};
