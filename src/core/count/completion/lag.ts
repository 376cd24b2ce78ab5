import { tenthsText } from "../../values/figureText";
import {
  compareRationals,
  exactly,
  millionthsOf,
  plus,
  ratio,
  roundedHalfUp,
  type Rational,
} from "../../base/rational";
import type { ScheduledShare } from "./scheduledShare";

/**
 * Sign of (scheduled − progress) − limit, exactly: 0.8 scheduled and 0.5 done is 0.30 behind, not a hair more (SPEC §10).
 * All are fractions.
 */
export function compareLag(share: ScheduledShare, progress: number, limit: number): number {
  const about = share.elapsed / share.days - progress - limit;
  if (Math.abs(about) > DOUBT) return Math.sign(about);
  const done = millionthsOf(progress);
  const allowed = millionthsOf(limit);
  // Whole millionths of a row's days stay far below 2^53: exact without big numbers.
  if (done !== undefined && allowed !== undefined) {
    return Math.sign(share.elapsed * 1e6 - (done + allowed) * share.days);
  }
  return compareRationals(ratio(share.elapsed, share.days), plus(exactly(progress), exactly(limit)));
}

/** Scheduled − progress, in tenths of a percentage point, as both are shown; only for lags of 0 or more. */
export function lagTenths(share: ScheduledShare, progress: number): number {
  return shareTenths(share) - progressTenths(progress);
}

/** Scheduled progress as shown: `50.0%`. */
export function shareText(share: ScheduledShare): string {
  return `${tenthsText(shareTenths(share))}%`;
}

/** Progress (a fraction of 0 or more) as shown: `12.0%`, `122.6%`. */
export function progressText(progress: number): string {
  return `${tenthsText(progressTenths(progress))}%`;
}

function shareTenths({ elapsed, days }: ScheduledShare): number {
  return tenthsOf(elapsed / days, () => ratio(elapsed, days));
}

function progressTenths(progress: number): number {
  return tenthsOf(progress, () => exactly(progress));
}

/** Doubles this far from a border are on the right side of it: the figures here are of the order of 1. */
const DOUBT = 1e-9;

/** Tenths of a percent, rounded half up: by the double where that leaves no doubt, else by the exact value. */
function tenthsOf(about: number, exact: () => Rational): number {
  const tenths = about * 1000;
  const fraction = tenths - Math.floor(tenths);
  return Math.abs(fraction - 0.5) > 1000 * DOUBT ? Math.round(tenths) : Number(roundedHalfUp(exact(), 3));
}
