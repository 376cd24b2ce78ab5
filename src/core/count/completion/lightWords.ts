import { dayText } from "../../workbook/dayText";
import { isoText, type LocalDate } from "../../workbook/localDate";
import { dayEn, plural } from "../../values/numberEn";

/** Why a light shows is said in these; percentages and points come as they are shown, without their sign (SPEC §10). */
export interface LightWords {
  /** A day, its year only where it differs from that of the as-of date. */
  readonly day: (day: LocalDate, asOf: LocalDate) => string;
  readonly between: string;
  readonly overdue: (days: number, due: string) => string;
  /** `actual` null where no progress is filled in. */
  readonly schedule: (asOf: string, expected: string, actual: string | null, behind: string | null) => string;
  readonly dueSoon: (due: string, daysLeft: number) => string;
  readonly declaredBehind: string;
  readonly declaredOverdue: string;
  readonly grey: Readonly<Record<"cancelled" | "paused" | "undated" | "unread" | "recurring" | "long-term", string>>;
  readonly done: string;
  /** `late` in days, 0 where it was in time. */
  readonly doneOn: (day: string, late: number) => string;
}

/** Behind by less than is shown. */
const LEVEL = "0.0";

export const lightWordsZh: LightWords = {
  day: dayText,
  between: "；",
  overdue: (days, due) => `已逾期${days}天（应于${due}完成）`,
  schedule: (asOf, expected, actual, behind) =>
    `截至${asOf}应达${expected}，${actual === null ? "未填完成率（按零计）" : `实际${actual}`}，${
      behind === null ? "达到序时进度" : behind === LEVEL ? "与序时进度基本持平" : `落后${behind}个百分点`
    }`,
  dueSoon: (due, daysLeft) => (daysLeft === 0 ? `${due}到期，截至日即最后一天` : `${due}到期，还剩${daysLeft}天`),
  declaredBehind: "填报单位自报欠进度",
  declaredOverdue: "填报单位自报逾期",
  grey: {
    cancelled: "已取消，不计入统计",
    paused: "暂缓实施，不计入应完成",
    undated: "没有可识别的完成时限，不亮灯",
    unread: "完成率读不出，没有与序时进度比较，不亮灯",
    recurring: "周期性任务，没有单一的完成时限",
    "long-term": "长期任务，没有完成时限",
  },
  done: "已完成",
  doneOn: (day, late) => (late > 0 ? `已于${day}完成，超期${late}天` : `已于${day}完成`),
};

export const lightWordsEn: LightWords = {
  day: (day, asOf) => dayEn(isoText(day), isoText(asOf)),
  between: "; ",
  overdue: (days, due) => `${plural(days, "day")} overdue (due ${due})`,
  schedule: (asOf, expected, actual, behind) =>
    `${expected} expected by ${asOf}, ${actual === null ? "no progress filled in (counted as none)" : `${actual} reached`}, ${
      behind === null ? "on schedule" : behind === LEVEL ? "all but on schedule" : `${behind} points behind`
    }`,
  dueSoon: (due, daysLeft) =>
    daysLeft === 0 ? `due ${due}, the as-of date is its last day` : `due ${due}, ${plural(daysLeft, "day")} left`,
  declaredBehind: "the unit itself reports it behind schedule",
  declaredOverdue: "the unit itself reports it overdue",
  grey: {
    cancelled: "cancelled, not counted",
    paused: "paused, not counted among what is to be finished",
    undated: "no due date that can be read, no light",
    unread: "no progress that can be read, no light",
    recurring: "a recurring task without one due date",
    "long-term": "a long-term task without a due date",
  },
  done: "finished",
  doneOn: (day, late) => (late > 0 ? `finished ${day}, ${plural(late, "day")} late` : `finished ${day}`),
};
