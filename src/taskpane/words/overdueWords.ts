import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";
import { plural } from "./numberEn";

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
  readonly allUnits: string;
  readonly unitOption: (unit: string, count: number) => string;
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
  allUnits: "全部单位",
  unitOption: (unit, count) => `${unit}（${count}）`,
  noUnit: "没有牵头单位",
  shown: (shown, total) => (shown === total ? `共${total}项` : `筛出${shown}项，共${total}项`),
  listLabel: "逾期事项，逾期最久的在前",
  days: (days) => `逾期${days}天`,
  due: (day) => `应于${day}完成`,
  missed: (what, day) => `应于${day}${what}`,
  order: "逾期最久的在前；几天起催办、督办、发通知书，见“设置”。",
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
  allUnits: "All units",
  unitOption: (unit, count) => `${unit} (${count})`,
  noUnit: "no lead unit",
  shown: (shown, total) => (shown === total ? plural(total, "item") : `${shown} of ${plural(total, "item")}`),
  listLabel: "Overdue items, longest first",
  days: (days) => `${plural(days, "day")} overdue`,
  due: (day) => `due ${day}`,
  missed: (what, day) => `${what === "开工" ? "start" : "production"} planned for ${day}`,
  order: "Longest overdue first. The days at which each step begins stand in Settings.",
};
