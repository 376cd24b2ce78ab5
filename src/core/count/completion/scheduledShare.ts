import { theDay, yearMonthDay, type LocalDate } from "../../workbook/localDate";

/** Scheduled progress as the exact fraction elapsed ÷ days, with 0 ≤ elapsed ≤ days and days ≥ 1. */
export interface ScheduledShare {
  readonly elapsed: number;
  readonly days: number;
}

/**
 * 序时进度 of one row (SPEC §9): (D − start + 1) ÷ (due − start + 1), within 0 and 1. A missing start is 1 January of
 * the due year; where due is before start it is 1 once due is past, else 0.
 */
export function scheduledShare(start: LocalDate | null, due: LocalDate, asOf: LocalDate): ScheduledShare {
  const from = start ?? theDay(yearMonthDay(due).year, 1, 1);
  if (due < from) return due < asOf ? ALL : NOTHING;
  if (asOf >= due) return ALL;
  if (asOf < from) return NOTHING;
  return { elapsed: asOf - from + 1, days: due - from + 1 };
}

const NOTHING: ScheduledShare = { elapsed: 0, days: 1 };
const ALL: ScheduledShare = { elapsed: 1, days: 1 };
