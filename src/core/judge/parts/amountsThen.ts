import { isUnitChanged } from "../../count/months/whatChanged";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { IndicatorRecord, ProjectRecord } from "../../terms/ledgerRecord";

/** An amount of a record and what it was in the month before, where both are known. */
export interface AmountThen {
  readonly key: "cumulativeInvestment" | "yearDone" | "cumulative" | "month";
  readonly before: number;
  readonly now: number;
}

/** The amounts of a record that an archive keeps: 累计 and 本年 (DECIDED F2); none where it is counted in something else now. */
export function amountsThen(record: ProjectRecord | IndicatorRecord, previous: ArchivedRecord): readonly AmountThen[] {
  const both = (key: AmountThen["key"], before: number | null, now: number | null): readonly AmountThen[] =>
    before === null || now === null ? [] : [{ key, before, now }];
  if (record.kind === "projects") {
    return [
      ...both("yearDone", previous.year, record.yearDone),
      ...both("cumulativeInvestment", previous.cumulative, record.cumulativeInvestment),
    ];
  }
  if (isUnitChanged(record, previous)) return [];
  return [...both("month", previous.year, record.month), ...both("cumulative", previous.cumulative, record.cumulative)];
}

/** 5 000 to 20 000 times the other, or its inverse (MONTH §3). */
export function isJump({ before, now }: AmountThen): boolean {
  if (before <= 0 || now <= 0) return false;
  const times = before < now ? now / before : before / now;
  return times >= FEWEST && times <= MOST;
}

const FEWEST = 5_000;
const MOST = 20_000;
