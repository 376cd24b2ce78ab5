import type { TaskStanding } from "../completion/taskStanding";
import type { TaskRecord } from "../../terms/ledgerRecord";
import { visited, type Steps } from "../../base/steps";
import type { LocalDate } from "../../workbook/localDate";
import { finishingKind, type FinishingScore } from "./finishingScore";
import type { Placement, ScoreChange } from "./placement";

/** The row that would lift a member most if it were finished on the as-of day, and the rank it would then have. */
export interface LiftingRow {
  readonly task: TaskRecord;
  readonly rank: number;
  readonly tied: boolean;
}

/** A ranked member as it stands. */
export interface Contender {
  readonly hundredths: number;
  readonly rank: number;
  readonly ifFinished: FinishingScore;
}

/**
 * For every ranked member the one countable row not done whose finishing on the as-of day would give it the best rank,
 * all members that the row maps to moving with it; the earliest row among equals. A member that no single row lifts has
 * none (SPEC §11). Tells task rows tried.
 */
export function* liftingRows(
  tasks: readonly TaskRecord[],
  standings: readonly TaskStanding[],
  membersOf: (task: TaskRecord) => readonly string[],
  contenders: ReadonlyMap<string, Contender>,
  placement: Placement,
  asOf: LocalDate,
): Steps<ReadonlyMap<string, LiftingRow>> {
  const best = new Map<string, LiftingRow>();
  yield* visited(tasks.length, (index) => {
    const task = tasks[index];
    const standing = standings[index];
    if (task === undefined || standing === undefined || standing.countsAs !== "countable" || standing.done) return;
    // How far a row is that cannot be read nobody knows, nor what finishing it would change.
    if (standing.dated && standing.share === null) return;
    const kind = finishingKind(standing, task.due, asOf);
    const names: string[] = [];
    const changes: ScoreChange[] = [];
    for (const name of membersOf(task)) {
      const contender = contenders.get(name);
      if (contender === undefined || names.includes(name)) continue;
      names.push(name);
      changes.push({ before: contender.hundredths, after: contender.ifFinished(kind, standing.progress) });
    }
    names.forEach((name, of) => {
      const current = best.get(name)?.rank ?? contenders.get(name)?.rank ?? 1;
      if (current === 1) return;
      const { rank, tied } = placement.rankAfter(changes, of);
      if (rank < current) best.set(name, { task, rank, tied });
    });
  });
  return best;
}
