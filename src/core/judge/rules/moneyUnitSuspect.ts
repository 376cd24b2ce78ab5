import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord, ProjectRecord } from "../../terms/ledgerRecord";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordsRule } from "./rule";

export const MONEY = ["totalInvestment", "yearPlan", "yearDone", "cumulativeInvestment"] as const;
const TIMES = 10_000;
const FEWEST = 5;

/** An amount ten thousand times above or below its column's median, in columns of five amounts or more (DECIDED D1). */
export const moneyUnitSuspect: RecordsRule = {
  stage: "records",
  id: "money-unit-suspect",
  check: (records) =>
    [...byLedger(records).values()].flatMap((projects) => MONEY.flatMap((key) => suspects(projects, key))),
};

function byLedger(records: readonly LedgerRecord[]): ReadonlyMap<Ledger, readonly ProjectRecord[]> {
  const groups = new Map<Ledger, ProjectRecord[]>();
  for (const record of records) {
    if (record.kind !== "projects") continue;
    const group = groups.get(record.ledger);
    if (group) group.push(record);
    else groups.set(record.ledger, [record]);
  }
  return groups;
}

/** The suspects in one column of one ledger. */
export function suspects(projects: readonly ProjectRecord[], key: (typeof MONEY)[number]): readonly AnyHit[] {
  // Nothing invested yet is no wrong unit.
  const amounts: number[] = [];
  for (const project of projects) if (project[key] !== null && project[key] > 0) amounts.push(project[key]);
  if (amounts.length < FEWEST) return [];
  const median = medianOf(amounts);
  const hits: AnyHit[] = [];
  for (const project of projects) {
    const amount = project[key];
    if (amount === null || amount <= 0 || (amount < median * TIMES && amount * TIMES > median)) continue;
    hits.push({ rule: "money-unit-suspect", place: placeOf(project, key), evidence: { amount, median } });
  }
  return hits;
}

function medianOf(amounts: readonly number[]): number {
  const sorted = Float64Array.from(amounts).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
