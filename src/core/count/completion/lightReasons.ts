import { dayText } from "../../workbook/dayText";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { Declared } from "../../values/state";
import type { LocalDate } from "../../workbook/localDate";
import type { CountsAs } from "./countsAs";
import { compareLag, lagText, progressText, shareText } from "./lag";
import type { Light } from "../../terms/light";
import type { ScheduledShare } from "./scheduledShare";

/** What turns the light of a countable row that is not done away from green (SPEC §10). */
export interface LightCauses {
  readonly overdue: boolean;
  /** Behind the scheduled progress by more than the red line, by the yellow line or more, or by less. */
  readonly behind: "red" | "yellow" | null;
  readonly dueSoon: boolean;
  readonly declared: Declared | null;
}

type LightReason = (
  task: TaskRecord,
  light: Light,
  counts: CountsAs,
  causes: LightCauses,
  share: ScheduledShare | null,
  daysOverdue: number,
  progress: number,
) => string;

/**
 * Writes why a light shows, all causes of it, worst first (SPEC §10): `已逾期12天（应于6月18日完成）`,
 * `截至6月30日应达50.0%，实际12.0%，落后38.0个百分点`, `7月10日到期，还剩10天`, `填报单位自报欠进度`.
 * Days carry their year only where it differs from the as-of year.
 */
export function lightReasons(asOf: LocalDate): LightReason {
  const dayTexts = new Map<LocalDate, string>();
  const textOf = (date: LocalDate): string => {
    let text = dayTexts.get(date);
    if (text === undefined) dayTexts.set(date, (text = dayText(date, asOf)));
    return text;
  };
  const asOfText = textOf(asOf);

  const scheduleText = (task: TaskRecord, share: ScheduledShare, progress: number): string => {
    const actual =
      task.progress === null ? "实际0.0%（未填完成率）" : `实际${progressText(Math.max(task.progress, 0))}`;
    const side = compareLag(share, progress, 0);
    const distance = side > 0 ? `落后${lagText(share, progress)}个百分点` : "达到序时进度";
    return `截至${asOfText}应达${shareText(share)}，${actual}，${distance}`;
  };

  return (task, light, counts, causes, share, daysOverdue, progress) => {
    if (light === "none") return greyText(task, counts);
    if (task.state === "done") return doneText(task, textOf);
    if (light === "green") return share === null ? "" : scheduleText(task, share, progress);

    const parts: string[] = [];
    if (causes.overdue && task.due !== null) parts.push(`已逾期${daysOverdue}天（应于${textOf(task.due)}完成）`);
    if (causes.behind !== null && share !== null) parts.push(scheduleText(task, share, progress));
    if (causes.dueSoon && task.due !== null) parts.push(dueSoonText(textOf(task.due), task.due - asOf));
    if (causes.declared === "behind") parts.push("填报单位自报欠进度");
    if (causes.declared === "overdue" && !causes.overdue) parts.push("填报单位自报逾期");
    return parts.join("；");
  };
}

function greyText(task: TaskRecord, counts: CountsAs): string {
  if (counts === "cancelled") return "已取消，不计入统计";
  if (counts === "paused") return "暂缓实施，不计入应完成";
  if (counts === "countable") return "没有可识别的完成时限，不亮灯";
  return task.dueKind === "recurring" ? "周期性任务，没有单一的完成时限" : "长期任务，没有完成时限";
}

function doneText({ due, finished }: TaskRecord, textOf: (date: LocalDate) => string): string {
  if (finished === null) return "已完成";
  const late = due === null ? 0 : finished - due;
  return late > 0 ? `已于${textOf(finished)}完成，超期${late}天` : `已于${textOf(finished)}完成`;
}

function dueSoonText(due: string, daysLeft: number): string {
  return daysLeft === 0 ? `${due}到期，截至日即最后一天` : `${due}到期，还剩${daysLeft}天`;
}
