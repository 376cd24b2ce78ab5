import { stepOf } from "../../terms/stepOf";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { Settings } from "../../terms/settings";
import { drained, visited, type Steps } from "../../base/steps";
import type { LocalDate } from "../../workbook/localDate";
import { countsAs } from "./countsAs";
import { compareLag } from "./lag";
import type { Light } from "../../terms/light";
import { lightReasons, type LightCauses } from "./lightReasons";
import { lightWordsEn, lightWordsZh, type LightWords } from "./lightWords";
import { scheduledShare } from "./scheduledShare";
import type { TaskStanding } from "./taskStanding";

/** The standing of every task row on the as-of date, in the order of `tasks` (SPEC §9, §10; DECIDED B9–B11). */
export function taskStandings(
  tasks: readonly TaskRecord[],
  asOf: LocalDate,
  settings: Pick<Settings, "lights" | "steps">,
): readonly TaskStanding[] {
  return drained(taskStandingsSteps(tasks, asOf, settings));
}

/** Tells task rows done. */
export function* taskStandingsSteps(
  tasks: readonly TaskRecord[],
  asOf: LocalDate,
  settings: Pick<Settings, "lights" | "steps">,
): Steps<readonly TaskStanding[]> {
  const standingOf = standingBy(asOf, settings, lightWordsZh);
  const standings: TaskStanding[] = [];
  yield* visited(tasks.length, (index) => {
    const task = tasks[index];
    if (task !== undefined) standings.push(standingOf(task));
  });
  return standings;
}

/** Why the light of a row shows, in English: asked for the rows that are shown; the report is Chinese. */
export function lightReasonsEn(
  asOf: LocalDate,
  settings: Pick<Settings, "lights" | "steps">,
): (task: TaskRecord) => string {
  const standingOf = standingBy(asOf, settings, lightWordsEn);
  return (task) => standingOf(task).lightReason;
}

function standingBy(
  asOf: LocalDate,
  settings: Pick<Settings, "lights" | "steps">,
  words: LightWords,
): (task: TaskRecord) => TaskStanding {
  const reasons = lightReasons(asOf, words);

  return (task) => {
    const counts = countsAs(task);
    const countable = counts === "countable";
    const { due, finished, declared } = task;
    const isDone = task.state === "done";
    const dated = countable && due !== null;
    const dueByNow = dated && due <= asOf;
    const finishedLate = due !== null && finished !== null && finished > due;
    const progress = countedProgress(task.progress, isDone);
    const scheduled = dated ? scheduledShare(task.start, due, asOf) : null;
    // What cannot be read is neither nothing nor blank: the row is in no mean, and not called behind.
    const share = task.isProgressUnread && !isDone ? null : scheduled;
    const daysOverdue = dated && !isDone && due < asOf ? asOf - due : 0;
    const causes =
      countable && !isDone ? lightCauses(task, progress, daysOverdue, share, asOf, settings.lights) : NO_CAUSES;
    const light = lightOf(task, countable, causes, share);
    return {
      countsAs: counts,
      done: countable && isDone,
      dated,
      dueByNow,
      doneOnTime: dueByNow && isDone && !finishedLate,
      doneLate: dated && isDone && finishedLate,
      daysOverdue,
      step: stepOf(daysOverdue, settings.steps),
      progress,
      share,
      scheduledProgress: scheduled === null ? null : scheduled.elapsed / scheduled.days,
      lagging: daysOverdue > 0 || causes.behind !== null || (causes !== NO_CAUSES && declared !== null),
      light,
      lightReason: reasons(task, light, counts, causes, share, daysOverdue, progress),
    };
  };
}

/** 0–1. A negative progress is refused where it is read; should one come, it counts as none. */
function countedProgress(progress: number | null, done: boolean): number {
  if (done) return 1;
  return progress !== null && progress > 0 ? Math.min(progress, 1) : 0;
}

const NO_CAUSES: LightCauses = { overdue: false, behind: null, dueSoon: false, declared: null };

function lightCauses(
  task: TaskRecord,
  progress: number,
  daysOverdue: number,
  share: TaskStanding["share"],
  asOf: LocalDate,
  limits: Settings["lights"],
): LightCauses {
  const isRed = share !== null && compareLag(share, progress, limits.redBehind) > 0;
  const isYellow = share !== null && compareLag(share, progress, limits.yellowBehind) >= 0;
  return {
    overdue: daysOverdue > 0,
    behind: isRed ? "red" : isYellow ? "yellow" : null,
    dueSoon: task.due !== null && task.due >= asOf && task.due <= asOf + limits.yellowDays,
    declared: task.declared,
  };
}

function lightOf(task: TaskRecord, countable: boolean, causes: LightCauses, share: TaskStanding["share"]): Light {
  if (task.state === "cancelled") return "none";
  if (task.state === "done") return "green";
  if (!countable) return "none";
  if (causes.overdue || causes.behind === "red") return "red";
  if (causes.behind === "yellow" || causes.dueSoon || causes.declared !== null) return "yellow";
  return share === null ? "none" : "green";
}
