import { minus, ratio, times, toNumber, type Rational } from "../../base/rational";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Bridge, CountBridge, CountStep, RateBridge, RateStep } from "../../terms/report";
import type { TaskStanding } from "../completion/taskStanding";
import type { LastMonth } from "./lastMonth";
import { isRolledOver, standingThen } from "./whatChanged";

/** A task row in one month, as far as rates and overdue counts need it. */
interface Standing {
  readonly counted: boolean;
  readonly done: boolean;
  readonly overdue: boolean;
  readonly dated: boolean;
}

/** The same row in both months; null in the month that has it not. */
interface Passage {
  readonly before: Standing | null;
  readonly now: Standing | null;
  /** A task of last year that is another year's now. */
  readonly isAnew: boolean;
}

/**
 * What lies between last month's 完成率 and 逾期 and this month's, step by step (MONTH §3, DECIDED F8). Both ends are counted from the
 * rows themselves, so that the steps add up exactly whatever has been done to the archive.
 *
 * @param standings of the task rows among the records, in their order
 */
export function bridge(
  records: readonly LedgerRecord[],
  standings: readonly TaskStanding[],
  lastMonth: LastMonth,
): Bridge {
  const passages = passagesOf(records, standings, lastMonth);
  return { completionRate: rateBridge(passages), overdue: countBridge(passages) };
}

function passagesOf(
  records: readonly LedgerRecord[],
  standings: readonly TaskStanding[],
  lastMonth: LastMonth,
): readonly Passage[] {
  const { closed, records: before, previousOf, added, vanished, twins } = lastMonth;
  const nowAt = new Map<number, Standing>();
  let task = 0;
  records.forEach(({ kind }, place) => {
    const standing = kind === "tasks" ? standings[task++] : undefined;
    if (standing !== undefined) nowAt.set(place, standingNow(standing));
  });
  const then = (record: ArchivedRecord | undefined): Standing | null =>
    record?.ledger === "tasks" ? standingThen(record, closed.asOf) : null;
  const now = (place: number | undefined): Standing | null => nowAt.get(place ?? -1) ?? null;

  const passages: Passage[] = vanished.map((record) => ({ before: then(record), now: null, isAnew: false }));
  for (const place of added) passages.push({ before: null, now: now(place), isAnew: false });
  for (const [place, standing] of nowAt) {
    const record = records[place];
    const previous = record === undefined ? null : previousOf(record);
    if (record === undefined || previous === null) continue;
    passages.push({ before: then(previous), now: standing, isAnew: isRolledOver(record, previous, lastMonth) });
  }
  // Which twin is which nobody can tell: those that stand alike are taken for the same.
  for (const group of twins) {
    const old = group.before.flatMap((place) => then(before[place]) ?? []);
    const fresh = group.now.flatMap((place) => now(place) ?? []);
    const isAnew = group.now.every((place, index) => {
      const [record, previous] = [records[place], before[group.before[index] ?? -1]];
      return record !== undefined && previous !== undefined && isRolledOver(record, previous, lastMonth);
    });
    old.forEach((standing, index) => passages.push({ before: standing, now: fresh[index] ?? null, isAnew }));
  }
  return passages;
}

function standingNow({ countsAs, done, dated, daysOverdue }: TaskStanding): Standing {
  return { counted: countsAs === "countable", done, dated, overdue: daysOverdue > 0 };
}

function rateBridge(passages: readonly Passage[]): RateBridge | null {
  let [counted, done] = [0, 0];
  for (const { before } of passages) {
    if (before?.counted !== true) continue;
    counted += 1;
    if (before.done) done += 1;
  }
  if (counted === 0) return null;
  const from = ratio(done, counted);
  let rate: Rational = from;
  const steps: RateStep[] = [];
  const step = (kind: RateStep["kind"], changes: readonly (readonly [counted: number, done: number])[]): void => {
    for (const [more, moreDone] of changes) {
      counted += more;
      done += moreDone;
    }
    // Where for the moment nothing is left to be completed, the rate stays what it was.
    const next = counted === 0 ? rate : ratio(done, counted);
    steps.push({ kind, rows: changes.length, points: toNumber(times(ratio(100, 1), minus(next, rate))) });
    rate = next;
  };
  const one = ({ done: isDone }: Standing): number => (isDone ? 1 : 0);
  step(
    "vanished",
    passages.flatMap(({ before, now }) => (before?.counted === true && now === null ? [[-1, -one(before)]] : [])),
  );
  step(
    "uncounted",
    passages.flatMap(({ before, now }) => {
      if (before === null || now === null || before.counted === now.counted) return [];
      return before.counted ? [[-1, -one(before)]] : [[1, one(now)]];
    }),
  );
  step(
    "added",
    passages.flatMap(({ before, now }) => (before === null && now?.counted === true ? [[1, one(now)]] : [])),
  );
  const staying = passages.flatMap(({ before, now, isAnew }) =>
    before?.counted === true && now?.counted === true && before.done !== now.done
      ? [now.done ? "finished" : isAnew ? "restarted" : "reopened"]
      : [],
  );
  const turned = (kind: RateStep["kind"]): void => {
    step(
      kind,
      staying.filter((one) => one === kind).map(() => [0, kind === "finished" ? 1 : -1]),
    );
  };
  // Only where there is such a row: the other steps are those of DECIDED F8.
  if (staying.includes("restarted")) turned("restarted");
  turned("reopened");
  turned("finished");
  return counted === 0 ? null : { from: toNumber(from), to: toNumber(rate), steps };
}

function countBridge(passages: readonly Passage[]): CountBridge {
  const count = (holds: (passage: Passage) => boolean): number => passages.filter(holds).length;
  const leaving = passages.filter(({ before, now }) => before?.overdue === true && now?.overdue !== true);
  const left = (holds: (now: Standing) => boolean): number =>
    leaving.filter(({ now, isAnew }) => !isBegunAnew(now, isAnew) && now !== null && holds(now)).length;
  const restarted = leaving.filter(({ now, isAnew }) => isBegunAnew(now, isAnew)).length;
  const steps: readonly CountStep[] = [
    { kind: "newlyOverdue", rows: count(({ before, now }) => now?.overdue === true && before?.overdue !== true) },
    { kind: "finished", rows: left(({ counted, done }) => counted && done) },
    // Only where there is such a row, as in the bridge of 完成率.
    ...(restarted > 0 ? [{ kind: "restarted", rows: restarted } as const] : []),
    { kind: "extended", rows: left(({ counted, done, dated }) => counted && !done && dated) },
    { kind: "vanished", rows: leaving.filter(({ now }) => now === null).length },
    { kind: "uncounted", rows: left(({ counted, done, dated }) => !counted || (!done && !dated)) },
  ];
  return {
    from: count(({ before }) => before?.overdue === true),
    to: count(({ now }) => now?.overdue === true),
    steps,
  };
}

/** Another year's task, that counts and is not done: its new deadline is no extension of the old one. */
function isBegunAnew(now: Standing | null, isAnew: boolean): boolean {
  return isAnew && now !== null && now.counted && !now.done;
}
