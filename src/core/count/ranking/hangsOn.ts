import type { LiftingRow } from "./liftingRows";
import type { TaskRecord } from "../../terms/ledgerRecord";

/** A member's place among those ranked; scores in hundredths of a point. */
export interface Place {
  readonly rank: number;
  readonly hundredths: number;
  readonly tied: boolean;
  /** The nearest better rank, or null for the first. */
  readonly better: { readonly rank: number; readonly hundredths: number } | null;
  /** The nearest worse rank, or null for the last. */
  readonly worse: { readonly rank: number; readonly hundredths: number } | null;
}

/**
 * What a rank hangs on, in words (SPEC §11): `第9名；与第8名差1.25分；若台账第37行办结则为第6名`. Ties are said (`并列第2名`),
 * the first says how far ahead it is, and a member that no single row would lift says nothing of rows.
 */
export function hangsOn(place: Place, lifting: LiftingRow | undefined, nameOf: (task: TaskRecord) => string): string {
  const parts = [rankText(place.rank, place.tied)];
  if (place.better !== null) {
    parts.push(`与第${place.better.rank}名差${hundredthsText(place.better.hundredths - place.hundredths)}分`);
  } else if (place.worse !== null) {
    parts.push(`领先第${place.worse.rank}名${hundredthsText(place.hundredths - place.worse.hundredths)}分`);
  }
  if (lifting !== undefined) parts.push(`若${nameOf(lifting.task)}办结则为${rankText(lifting.rank, lifting.tied)}`);
  return parts.join("；");
}

/** `1.25` of 125 hundredths. */
export function hundredthsText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

function rankText(rank: number, tied: boolean): string {
  return tied ? `并列第${rank}名` : `第${rank}名`;
}
