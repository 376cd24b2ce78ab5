import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import { plural } from "../../core/values/numberEn";

export type GroupBy = Exclude<RowGroup["by"], "total">;
export type GroupSort = "order" | "rate" | "overdue" | "gap";

/** Words of completion: groups, figures and what they mean. */
export interface CompletionWords {
  readonly loading: string;
  readonly title: string;
  readonly totalTitle: string;
  readonly total: string;
  readonly by: string;
  readonly groups: Readonly<Record<GroupBy, string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<GroupSort, string>>;
  readonly caption: (group: string, count: number) => string;
  readonly noTasks: string;
  readonly noMembers: string;
  readonly headings: {
    readonly name: string;
    readonly rate: string;
    readonly overdue: string;
    readonly lights: string;
  };
  /** Beside a number: what it counts. `meaning` ends with a stop. */
  readonly figures: Readonly<Record<RowFigure, { readonly name: string; readonly meaning: string }>>;
  readonly count: (figure: string, count: number) => string;
  readonly means: Readonly<
    Record<"completionRate" | "onTimeRate" | "averageProgress" | "scheduledProgress" | "gap" | "scheduleRate", string>
  >;
  readonly behind: (points: string) => string;
  readonly ahead: (points: string) => string;
  readonly onSchedule: string;
  /** Below the name: rows that the rate leaves out. */
  readonly longTerm: (count: number) => string;
  readonly paused: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly details: (name: string) => string;
  /** Accessible name of a number that opens its rows. */
  readonly opens: (group: string, figure: string, count: number) => string;
  readonly bar: (rate: string, scheduled: string | null) => string;
  readonly barLegend: string;
  readonly lightsBar: (parts: string) => string;
  readonly overlap: string;
  readonly noRate: string;
}

export const completionWordsZh: CompletionWords = {
  loading: "正在取数……",
  title: "完成情况",
  totalTitle: "全部任务",
  total: "合计",
  by: "分组",
  groups: {
    town: "镇",
    "unit-as-lead": "牵头单位",
    "unit-as-support": "责任单位（配合）",
    "specialty-town": "专业镇",
    "key-task": "重点任务",
    dimension: "维度",
  },
  sort: "排序",
  sorts: { order: "原有顺序", rate: "完成率从低到高", overdue: "逾期从多到少", gap: "进度落后从多到少" },
  caption: (group, count) => `按${group}统计的完成情况，共${count}行`,
  noTasks: "没有读到重点任务台账，没有完成情况。",
  noMembers: "台账里没有读到这一类的名称。",
  headings: { name: "名称", rate: "完成率", overdue: "逾期", lights: "红黄灯" },
  figures: {
    total: { name: "任务数", meaning: "没有取消的任务。" },
    countable: { name: "应完成", meaning: "任务数减去长期和暂缓的。" },
    "long-term": { name: "长期", meaning: "时限写长期坚持、持续推进、每月等，没有具体日期的任务；不进入完成率。" },
    paused: { name: "暂缓", meaning: "状态为暂缓或暂停、又不是长期的任务；不进入完成率。" },
    cancelled: { name: "取消", meaning: "已经取消的任务；不进入其他任何数字。" },
    undated: { name: "无时限", meaning: "应完成任务中时限没有填或者读不出的；不进入要用日期的数字。" },
    done: { name: "已完成", meaning: "应完成任务中状态为已完成的；进度100%但没有办结的不算。" },
    "not-done": { name: "未完成", meaning: "应完成任务中还没有完成的。" },
    "due-by-now": { name: "到期", meaning: "应完成任务中完成时限不晚于截至日期的。" },
    "done-on-time": {
      name: "按期完成",
      meaning: "到期任务中已完成、且实际完成时间不晚于时限的；没有填实际完成时间的也算按期。",
    },
    overdue: { name: "逾期", meaning: "应完成任务中没有完成、且完成时限早于截至日期的。" },
    "done-late": { name: "超期完成", meaning: "应完成任务中已完成、但实际完成时间晚于时限的。" },
    dated: { name: "有时限", meaning: "应完成任务中有具体时限的；平均进度和序时进度按这些任务计算。" },
    "light-red": { name: "红灯", meaning: "已经逾期，或者落后序时进度太多的。" },
    "light-yellow": { name: "黄灯", meaning: "快到期、落后序时进度，或者自报欠进度的。" },
    "light-green": { name: "绿灯", meaning: "已完成的，和按进度推进的。" },
    "light-none": { name: "不亮灯", meaning: "长期、暂缓、取消的，和没有时限的。" },
  },
  count: (figure, count) => `${figure}${count}项`,
  means: {
    completionRate: "完成率",
    onTimeRate: "按期完成率",
    averageProgress: "平均进度",
    scheduledProgress: "序时进度",
    gap: "进度偏差",
    scheduleRate: "序时达成率",
  },
  behind: (points) => `落后${points}个百分点`,
  ahead: (points) => `超前${points}个百分点`,
  onSchedule: "与序时进度持平",
  longTerm: (count) => `长期${count}`,
  paused: (count) => `暂缓${count}`,
  undated: (count) => `无时限${count}`,
  details: (name) => `${name}，全部数字`,
  opens: (group, figure, count) => `${group}${figure}${count}项，查看这些行`,
  bar: (rate, scheduled) => (scheduled === null ? `完成率${rate}` : `完成率${rate}，序时进度${scheduled}`),
  barLegend: "横条是完成率，竖线是序时进度。点数字看是哪些行，点名称看全部数字。",
  lightsBar: (parts) => `亮灯：${parts}`,
  overlap: "一项任务涉及几个镇、几个单位的，各处都计入，各行相加可能大于合计。",
  noRate: "没有应完成的任务，不算完成率",
};

export const completionWordsEn: CompletionWords = {
  loading: "Fetching the figures…",
  title: "Completion",
  totalTitle: "All tasks",
  total: "Total",
  by: "By",
  groups: {
    town: "Town",
    "unit-as-lead": "Lead unit",
    "unit-as-support": "Supporting unit",
    "specialty-town": "Specialty town",
    "key-task": "Key task",
    dimension: "Dimension",
  },
  sort: "Sort",
  sorts: {
    order: "Usual order",
    rate: "Lowest rate first",
    overdue: "Most overdue first",
    gap: "Furthest behind first",
  },
  caption: (group, count) => `Completion by ${group.toLowerCase()}, ${plural(count, "line")}`,
  noTasks: "No key tasks ledger was read, so there is no completion.",
  noMembers: "The ledgers name none of this kind.",
  headings: { name: "Name", rate: "Completion rate", overdue: "Overdue", lights: "Lights" },
  figures: {
    total: { name: "tasks", meaning: "Tasks that are not cancelled." },
    countable: { name: "countable", meaning: "Tasks less long-term and paused ones." },
    "long-term": { name: "long-term", meaning: "Tasks without a day by nature; not in the rate." },
    paused: { name: "paused", meaning: "Tasks put on hold that are not long-term; not in the rate." },
    cancelled: { name: "cancelled", meaning: "Cancelled tasks; in no other figure." },
    undated: { name: "undated", meaning: "Countable tasks whose due date is missing or cannot be read." },
    done: { name: "done", meaning: "Countable tasks whose status is done; 100 % without completion does not count." },
    "not-done": { name: "not done", meaning: "Countable tasks that are not done yet." },
    "due-by-now": { name: "due", meaning: "Countable tasks due on or before the as-of date." },
    "done-on-time": {
      name: "done on time",
      meaning: "Due tasks finished no later than due, or finished without a day given.",
    },
    overdue: { name: "overdue", meaning: "Countable tasks not done and due before the as-of date." },
    "done-late": { name: "done late", meaning: "Countable tasks finished after they were due." },
    dated: { name: "dated", meaning: "Countable tasks with a due date: the means are theirs." },
    "light-red": { name: "red", meaning: "Overdue, or far behind schedule." },
    "light-yellow": { name: "yellow", meaning: "Due soon, behind schedule, or declared behind." },
    "light-green": { name: "green", meaning: "Done, or on schedule." },
    "light-none": { name: "no light", meaning: "Long-term, paused, cancelled or undated." },
  },
  count: (figure, count) => `${count} ${figure}`,
  means: {
    completionRate: "completion rate",
    onTimeRate: "on-time rate",
    averageProgress: "average progress",
    scheduledProgress: "scheduled progress",
    gap: "gap",
    scheduleRate: "schedule rate",
  },
  behind: (points) => `${points} points behind`,
  ahead: (points) => `${points} points ahead`,
  onSchedule: "on schedule",
  longTerm: (count) => `long-term ${count}`,
  paused: (count) => `paused ${count}`,
  undated: (count) => `undated ${count}`,
  details: (name) => `${name}, all figures`,
  opens: (group, figure, count) => `${group}: ${count} ${figure}, show these rows`,
  bar: (rate, scheduled) =>
    scheduled === null ? `Completion rate ${rate}` : `Completion rate ${rate}, scheduled progress ${scheduled}`,
  barLegend:
    "The bar is the completion rate, the line across it the scheduled progress. A number opens its rows, a name all its figures.",
  lightsBar: (parts) => `Lights: ${parts}`,
  overlap: "A task of several towns or units counts in each, so lines may add up to more than the total.",
  noRate: "No countable task, so no rate",
};
