import type { ProjectRecord } from "../../terms/ledgerRecord";
import type { ProjectsReport, ThreeBatches } from "../../terms/report";
import { isoMonth, type LocalDate } from "../../workbook/localDate";
import { addExactly, exactSum, totalOf, type ExactSum } from "../../base/exactSum";
import { toNumber } from "../../base/rational";
import { byCodeUnits } from "../../terms/registry";
import { hasHappened } from "../overdue/missedStart";

/** Projects of one group: all of them, and those signed, started and produced. */
export type BatchGroup = ThreeBatches & Tally;

interface Tally {
  readonly count: number;
  /** 万元. */
  readonly totalInvestment: number;
}

/** 三个一批 of one group of projects: count and total investment (万元) of those with the date (SPEC §12), unless it is still ahead. */
export function projectBatches(projects: readonly ProjectRecord[], asOf: LocalDate): BatchGroup {
  const all = tally();
  const batches = newBatches();
  for (const project of projects) {
    add(all, project);
    for (const { batch, dateOf } of BATCHES) if (hasHappened(dateOf(project), asOf)) add(batches[batch], project);
  }
  return { ...finished(all), ...finishedBatches(batches) };
}

/** 三个一批 by month, ascending: the months in which something was signed, started or produced. */
export function projectMonths(projects: readonly ProjectRecord[], asOf: LocalDate): ProjectsReport["byMonth"] {
  const months = new Map<string, Batches>();
  for (const project of projects) {
    for (const { batch, dateOf } of BATCHES) {
      const date = dateOf(project);
      if (!hasHappened(date, asOf)) continue;
      const month = isoMonth(date);
      let batches = months.get(month);
      if (batches === undefined) months.set(month, (batches = newBatches()));
      add(batches[batch], project);
    }
  }
  return [...months]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([month, batches]) => ({ month, ...finishedBatches(batches) }));
}

const BATCHES: readonly {
  readonly batch: keyof ThreeBatches;
  readonly dateOf: (project: ProjectRecord) => LocalDate | null;
}[] = [
  { batch: "signed", dateOf: ({ signed }) => signed },
  { batch: "started", dateOf: ({ actualStart }) => actualStart },
  { batch: "produced", dateOf: ({ actualProduction }) => actualProduction },
];

interface OpenTally {
  count: number;
  readonly amount: ExactSum;
}

type Batches = Readonly<Record<keyof ThreeBatches, OpenTally>>;

function tally(): OpenTally {
  return { count: 0, amount: exactSum() };
}

function newBatches(): Batches {
  return { signed: tally(), started: tally(), produced: tally() };
}

function add(open: OpenTally, { totalInvestment }: ProjectRecord): void {
  open.count += 1;
  if (totalInvestment !== null) addExactly(open.amount, totalInvestment);
}

function finished({ count, amount }: OpenTally): Tally {
  return { count, totalInvestment: toNumber(totalOf(amount)) };
}

function finishedBatches({ signed, started, produced }: Batches): ThreeBatches {
  return { signed: finished(signed), started: finished(started), produced: finished(produced) };
}
