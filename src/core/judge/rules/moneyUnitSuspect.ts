import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord, ProjectRecord } from "../../terms/ledgerRecord";
import { groupsCheckedAgain } from "../parts/checkedAgain";
import type { Fault } from "../../terms/hit";
import { columnUnit } from "../../read/columns/moneyColumn";
import { placeInHeader, placeOf } from "../../terms/place";
import { amountFormat } from "../../values/amountFormat";
import { moneyUnitIn, tenThousandPlaces, type MoneyUnit } from "../../values/moneyUnit";
import type { RecordsRule } from "../parts/rule";
import { plainNumber } from "../../values/percentWords";
import { amountEn, numberEn } from "../../values/numberEn";

/** An amount out of its column, or a column whose number format or unit row says another unit than its heading. */
type Evidence =
  | { readonly amount: number; readonly median: number }
  | { readonly heading: MoneyUnit; readonly below: MoneyUnit; readonly read: MoneyUnit }
  | { readonly heading: MoneyUnit; readonly shown: MoneyUnit | null; readonly scale: number };

const MONEY = ["totalInvestment", "yearPlan", "yearDone", "cumulativeInvestment"] as const;
const TIMES = 10_000;
const FEWEST = 5;

/**
 * An amount ten thousand times above or below its column's median, in columns of five amounts or more (DECIDED D1); a column whose
 * heading and number format contradict each other ten-thousandfold, once (DECIDED G3).
 */
export const moneyUnitSuspect: RecordsRule<"money-unit-suspect", Evidence> = {
  stage: "records",
  id: "money-unit-suspect",
  severity: "warning",
  area: "numbers",
  words: {
    title: "金额单位可疑",
    what: "金额与同列的中间值相差一万倍以上（列中至少有五个数），或列名写的单位与单元格格式显示的单位对不上。",
    why: "多半是元、万元、亿元弄混了。",
    example: "同列都是几千万元，这一格是12000元。",
    remedy: "核对单位。",
    message: (evidence) => {
      if ("below" in evidence)
        return `列名写的是${evidence.heading}，下面一行写的却是${evidence.below}，现在按${evidence.read}读；请核对单位，改正其中一处`;
      if ("scale" in evidence) return contradiction(evidence);
      const { amount, median } = evidence;
      return `${plainNumber(amount)}万元与这一列的中间值${plainNumber(median)}万元相差一万倍以上；请核对单位`;
    },
  },
  english: {
    title: "Unit of an amount doubtful",
    what: "An amount is ten thousand times above or below its column's median (columns of five or more), or the heading and the cells' format name different units.",
    why: "Probably yuan, 10,000 yuan and 100 million yuan were mixed up.",
    example: "All others are some thousands of 10,000 yuan, and this one is 12,000 yuan.",
    remedy: "Check the unit.",
    message: (evidence) => {
      if ("below" in evidence)
        return `The heading says “${evidence.heading}” and the row below it “${evidence.below}”; amounts are read as “${evidence.read}”. Check the unit and correct one of them`;
      if ("scale" in evidence) return contradictionEn(evidence);
      const { amount, median } = evidence;
      return `${amountEn(amount)} is ten thousand times or more from the column's median of ${amountEn(median)} (both in 10,000 yuan). Check the unit`;
    },
  },
  check: (records) =>
    [...byLedger(records).values()].flatMap((projects) => MONEY.flatMap((key) => ofColumn(projects, key))),
  // Each column of each ledger has its own median.
  keepUp: groupsCheckedAgain<Evidence>({
    groups: (records, { recognition }) =>
      new Map(
        [...recognition.ledgers.entries()].flatMap(([index, ledger]) => {
          if (ledger.kind !== "projects") return [];
          const isOwn = (record: LedgerRecord): record is ProjectRecord =>
            record.kind === "projects" && record.ledger === ledger;
          return MONEY.map((key) => [`${index} ${key}`, () => ofColumn(records.filter(isOwn), key)] as const);
        }),
      ),
    touched: (before, after, { recognition }) => {
      if (before.kind !== "projects" || after.kind !== "projects") return [];
      const index = recognition.ledgers.indexOf(after.ledger);
      const isChanged = (key: (typeof MONEY)[number]): boolean =>
        before[key] !== after[key] ||
        before.cells[(after.ledger.columns.get(key) ?? 0) - 1] !==
          after.cells[(after.ledger.columns.get(key) ?? 0) - 1];
      return MONEY.filter(isChanged).map((key) => `${index} ${key}`);
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

function ofColumn(projects: readonly ProjectRecord[], key: (typeof MONEY)[number]): readonly Fault<Evidence>[] {
  return [...contradictions(projects, key), ...suspects(projects, key)];
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

/** What is said of a column whose cells show another unit than its heading names; the first such cell is enough. */
function contradictions(projects: readonly ProjectRecord[], key: (typeof MONEY)[number]): readonly Fault<Evidence>[] {
  const [first] = projects;
  const column = first?.ledger.columns.get(key);
  if (first === undefined || column === undefined) return [];
  const { ledger } = first;
  const heading = columnUnit(ledger, column);
  if (heading === null) return [];
  const text = ledger.headings.get(column)?.at(-1) ?? null;
  const place = placeInHeader(ledger, column, key, text);
  const below = moneyUnitIn(ledger.unitsBelow.get(column) ?? "");
  const named = moneyUnitIn((ledger.headings.get(column) ?? []).join("")) ?? heading;
  if (below !== null && below !== named) return [{ place, evidence: { heading: named, below, read: heading } }];
  for (const { row, cells } of projects) {
    const value = cells[column - 1];
    if (typeof value !== "number" || value === 0) continue;
    const { scale, unit: shown } = amountFormat(ledger.formatOf(row, column), value);
    if (!contradicts(heading, shown, scale)) continue;
    return [{ place, evidence: { heading, shown, scale } }];
  }
  return [];
}

/**
 * True where the cells cannot be in one unit that both agree on: the unit shown is ten thousand times the heading's or a
 * ten-thousandth of it, and the number is not the heading's either; or what is shown as the heading's unit would be kept in less than 元.
 */
function contradicts(heading: MoneyUnit, shown: MoneyUnit | null, scale: number): boolean {
  const [said, seen] = [tenThousandPlaces[heading], tenThousandPlaces[shown ?? heading]];
  const kept = seen - scale;
  return kept < tenThousandPlaces.元 || (Math.abs(seen - said) >= 4 && kept !== said);
}

function contradiction(evidence: { heading: MoneyUnit; shown: MoneyUnit | null; scale: number }): string {
  const { heading, shown, scale } = evidence;
  const format = shown === null ? `单元格格式把数缩小到${10 ** scale}分之一显示` : `单元格格式显示的却是${shown}`;
  return `列名写的是${heading}，${format}，按看到的数读；请核对单位，改正列名或单元格格式`;
}

function medianOf(amounts: readonly number[]): number {
  const sorted = Float64Array.from(amounts).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function contradictionEn(evidence: { heading: MoneyUnit; shown: MoneyUnit | null; scale: number }): string {
  const { heading, shown, scale } = evidence;
  const format =
    shown === null
      ? `the cells' format shows one part in ${numberEn(10 ** scale)} of the number`
      : `the cells' format shows “${shown}”`;
  return `The heading says “${heading}” but ${format}; the number is read as it is seen. Check the unit, and correct the heading or the format`;
}
