import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord, ProjectRecord } from "../../terms/ledgerRecord";
import { groupsCheckedAgain } from "../parts/checkedAgain";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordsRule } from "../parts/rule";
import { plainNumber } from "../../values/percentWords";

interface Evidence {
  readonly amount: number;
  readonly median: number;
}

const MONEY = ["totalInvestment", "yearPlan", "yearDone", "cumulativeInvestment"] as const;
const TIMES = 10_000;
const FEWEST = 5;

/** An amount ten thousand times above or below its column's median, in columns of five amounts or more (DECIDED D1). */
export const moneyUnitSuspect: RecordsRule<"money-unit-suspect", Evidence> = {
  stage: "records",
  id: "money-unit-suspect",
  severity: "warning",
  area: "numbers",
  words: {
    title: "金额单位可疑",
    what: "金额与同列的中间值相差一万倍以上（列中至少有五个数）。",
    why: "多半是元、万元、亿元弄混了。",
    example: "同列都是几千万元，这一格是12000元。",
    remedy: "核对单位。",
    message: ({ amount, median }) =>
      `${plainNumber(amount)}万元与这一列的中间值${plainNumber(median)}万元相差一万倍以上；请核对单位`,
  },
  check: (records) =>
    [...byLedger(records).values()].flatMap((projects) => MONEY.flatMap((key) => suspects(projects, key))),
  // Each column of each ledger has its own median.
  keepUp: groupsCheckedAgain<Evidence>({
    groups: (records, { recognition }) =>
      new Map(
        [...recognition.ledgers.entries()].flatMap(([index, ledger]) => {
          if (ledger.kind !== "projects") return [];
          const isOwn = (record: LedgerRecord): record is ProjectRecord =>
            record.kind === "projects" && record.ledger === ledger;
          return MONEY.map((key) => [`${index} ${key}`, () => suspects(records.filter(isOwn), key)] as const);
        }),
      ),
    touched: (before, after, { recognition }) => {
      if (before.kind !== "projects" || after.kind !== "projects") return [];
      const index = recognition.ledgers.indexOf(after.ledger);
      return MONEY.filter((key) => before[key] !== after[key]).map((key) => `${index} ${key}`);
    },
  }),
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
function suspects(projects: readonly ProjectRecord[], key: (typeof MONEY)[number]): readonly Fault<Evidence>[] {
  // Nothing invested yet is no wrong unit.
  const amounts: number[] = [];
  for (const project of projects) if (project[key] !== null && project[key] > 0) amounts.push(project[key]);
  if (amounts.length < FEWEST) return [];
  const median = medianOf(amounts);
  const faults: Fault<Evidence>[] = [];
  for (const project of projects) {
    const amount = project[key];
    if (amount === null || amount <= 0 || (amount < median * TIMES && amount * TIMES > median)) continue;
    faults.push({ place: placeOf(project, key), evidence: { amount, median } });
  }
  return faults;
}

function medianOf(amounts: readonly number[]): number {
  const sorted = Float64Array.from(amounts).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
