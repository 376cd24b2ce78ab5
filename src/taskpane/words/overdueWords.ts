import type { OverdueOrder } from "../../assistant/views/overduePage";
import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";
import { plural } from "../../core/values/numberEn";

/** Words of what is overdue, and of the step that follows. */
export interface OverdueWords {
  readonly title: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly stepLabel: string;
  readonly allSteps: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly step: (step: string, count: number) => string;
  readonly unit: string;
  readonly town: string;
  readonly ledger: string;
  readonly longer: string;
  readonly all: string;
  readonly option: (name: string, count: number) => string;
  readonly atLeast: (days: number) => string;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<OverdueOrder, string>>;
  readonly more: string;
  readonly clear: string;
  readonly noUnit: string;
  readonly shown: (shown: number, total: number) => string;
  readonly listLabel: string;
  readonly days: (days: number) => string;
  readonly due: (day: string) => string;
  readonly missed: (what: Exclude<OverdueEntry["what"], undefined>, day: string) => string;
  readonly order: string;
}

export const overdueWordsZh: OverdueWords = {
  title: "逾期清单",
  none: "截至这一天没有逾期的任务、项目和问题。",
  noneFiltered: "没有符合筛选的逾期事项。",
  stepLabel: "按下一步筛选",
  allSteps: "全部",
  steps: { 催办: "催办", 督办: "督办", 通知书: "通知书" },
  step: (step, count) => `${step} ${count}`,
  unit: "牵头单位",
  town: "镇",
  ledger: "台账",
  longer: "逾期天数",
  all: "全部",
  option: (name, count) => `${name}（${count}）`,
  atLeast: (days) => `${days}天以上`,
  orderLabel: "排序",
  orders: { days: "逾期最久的在前", unit: "按牵头单位", town: "按镇", ledger: "按台账" },
  more: "筛选和排序",
  clear: "清除筛选",
  noUnit: "没有牵头单位",
  shown: (shown, total) => (shown === total ? `共${total}项` : `筛出${shown}项，共${total}项`),
  listLabel: "逾期事项",
  days: (days) => `逾期${days}天`,
  due: (day) => `应于${day}完成`,
  missed: (what, day) => `应于${day}${what}`,
  order: "几天起催办、督办、发通知书，见“设置”。",
};

export const overdueWordsEn: OverdueWords = {
  title: "Overdue",
  none: "No task, project or problem is overdue on this day.",
  noneFiltered: "Nothing overdue matches the filter.",
  stepLabel: "Filter by next step",
  allSteps: "All",
  steps: { 催办: "Reminder", 督办: "Supervision", 通知书: "Notice" },
  step: (step, count) => `${step} ${count}`,
  unit: "Lead unit",
  town: "Town",
  ledger: "Ledger",
  longer: "Days overdue",
  all: "All",
  option: (name, count) => `${name} (${count})`,
  atLeast: (days) => `${days} or more`,
  orderLabel: "Order",
  orders: { days: "Longest overdue first", unit: "By lead unit", town: "By town", ledger: "By ledger" },
  more: "Filter and order",
  clear: "Clear filter",
  noUnit: "no lead unit",
  shown: (shown, total) => (shown === total ? plural(total, "item") : `${shown} of ${plural(total, "item")}`),
  listLabel: "Overdue items",
  days: (days) => `${plural(days, "day")} overdue`,
  due: (day) => `due ${day}`,
  missed: (what, day) => `${what === "开工" ? "start" : "production"} planned for ${day}`,
  order: "The days at which each step begins stand in Settings.",
};
