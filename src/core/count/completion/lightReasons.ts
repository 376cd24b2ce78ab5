import type { TaskRecord } from "../../terms/ledgerRecord";
import type { Declared } from "../../values/state";
import type { LocalDate } from "../../workbook/localDate";
import type { CountsAs } from "./countsAs";
import { tenthsText } from "../../values/figureText";
import { compareLag, lagTenths, progressText, shareText } from "./lag";
import type { Light } from "../../terms/light";
import type { LightWords } from "./lightWords";
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
export function lightReasons(asOf: LocalDate, words: LightWords): LightReason {
  const dayTexts = new Map<LocalDate, string>();
  const textOf = (date: LocalDate): string => {
    let text = dayTexts.get(date);
    if (text === undefined) dayTexts.set(date, (text = words.day(date, asOf)));
    return text;
  };
  const asOfText = textOf(asOf);

  const scheduleText = (task: TaskRecord, share: ScheduledShare, progress: number): string => {
    const actual = task.progress === null ? null : progressText(Math.max(task.progress, 0));
    const behind = compareLag(share, progress, 0) > 0 ? tenthsText(lagTenths(share, progress)) : null;
    return words.schedule(asOfText, shareText(share), actual, behind);
  };
  const doneText = ({ due, finished }: TaskRecord): string =>
    finished === null ? words.done : words.doneOn(textOf(finished), due === null ? 0 : Math.max(finished - due, 0));

  return (task, light, counts, causes, share, daysOverdue, progress) => {
    if (light === "none") return words.grey[greyCause(task, counts)];
    if (task.state === "done") return doneText(task);
    if (light === "green") return share === null ? "" : scheduleText(task, share, progress);

    const parts: string[] = [];
    if (causes.overdue && task.due !== null) parts.push(words.overdue(daysOverdue, textOf(task.due)));
    if (causes.behind !== null && share !== null) parts.push(scheduleText(task, share, progress));
    if (causes.dueSoon && task.due !== null) parts.push(words.dueSoon(textOf(task.due), task.due - asOf));
    if (causes.declared === "behind") parts.push(words.declaredBehind);
    if (causes.declared === "overdue" && !causes.overdue) parts.push(words.declaredOverdue);
    return parts.join(words.between);
  };
}

function greyCause(task: TaskRecord, counts: CountsAs): keyof LightWords["grey"] {
  if (counts === "cancelled" || counts === "paused") return counts;
  if (counts === "countable") return task.due === null ? "undated" : "unread";
  return task.dueKind === "recurring" ? "recurring" : "long-term";
}
