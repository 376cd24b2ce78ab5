import type { TaskRecord } from "../../terms/ledgerRecord";
import { countsAs } from "./countsAs";

/**
 * Whether a task that is compared with its schedule is under way and has no 完成率: it counts as none (SPEC §9), and is said to be blank. Of
 * one that has not been begun there is none to fill in.
 */
export function isRateLeftBlank(task: TaskRecord): boolean {
  const { progress, isProgressUnread, state, due } = task;
  if (progress !== null || isProgressUnread || due === null) return false;
  if (state === "done" || state === "not-started") return false;
  return countsAs(task) === "countable";
}
