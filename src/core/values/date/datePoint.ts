/**
 * A day or period as written, before missing years are filled in. `from`–`to` count in `unit`: months, quarters,
 * halves, days; for `third` the third of `month`; for `plan` the plan's last year; for `bare` a number whose unit comes
 * later (`7、8月`).
 */
export interface DatePoint {
  readonly unit: DateUnit;
  readonly from: number;
  readonly to: number;
  readonly year: number | undefined;
  readonly month: number | undefined;
}

export type DateUnit = "bare" | "year" | "half" | "quarter" | "month" | "third" | "day" | "plan";

/** A point that covers one `count` of its unit. */
export function point(unit: DateUnit, count: number, year?: number, month?: number): DatePoint {
  return { unit, from: count, to: count, year, month };
}
