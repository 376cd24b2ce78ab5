import type { TaskStanding } from "./taskStanding";

/**
 * The denominators of all rows' scheduled progress. Sums are kept as whole numbers per denominator and brought to the
 * common one only once per group, so that a hundred thousand rows add up exactly without a big number each.
 */
export interface ScheduleScale {
  /** How many denominators there are. */
  readonly count: number;
  /** Which of them each row has, in the order of the rows. */
  readonly slots: Int32Array;
  /** Least common multiple of all denominators. */
  readonly denominator: bigint;
  /** What a whole number over each denominator is multiplied with to stand over the common one. */
  readonly factors: readonly bigint[];
}

/** The scale of these rows; rows without scheduled progress have slot 0, which nothing is added to. */
export function scheduleScale(standings: readonly TaskStanding[]): ScheduleScale {
  const slotOf = new Map<number, number>([[1, 0]]);
  const slots = new Int32Array(standings.length);
  standings.forEach(({ share }, index) => {
    const days = share?.days ?? 1;
    let slot = slotOf.get(days);
    if (slot === undefined) slotOf.set(days, (slot = slotOf.size));
    slots[index] = slot;
  });

  let denominator = 1n;
  for (const days of slotOf.keys())
    denominator *= BigInt(days / greatestCommonDivisor(days, Number(denominator % BigInt(days))));
  return {
    count: slotOf.size,
    slots,
    denominator,
    factors: [...slotOf.keys()].map((days) => denominator / BigInt(days)),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
