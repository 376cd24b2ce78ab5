import type { Step } from "../../terms/step";
import type { CountsAs } from "./countsAs";
import type { Light } from "../../terms/light";
import type { ScheduledShare } from "./scheduledShare";

/** Where one task row stands on the as-of date: everything that a group's figures need of it (SPEC §9, §10). */
export interface TaskStanding {
  readonly countsAs: CountsAs;
  /** Countable and in state done. */
  readonly done: boolean;
  /** Countable with a due date. */
  readonly dated: boolean;
  readonly dueByNow: boolean;
  readonly doneOnTime: boolean;
  readonly doneLate: boolean;
  /** D − due of a countable row not done, else 0. */
  readonly daysOverdue: number;
  /** Null where not overdue. */
  readonly step: Step | null;
  /** Counted progress, 0–1: done is 1, missing is 0, more than 1 is 1. */
  readonly progress: number;
  /**
   * Exact scheduled progress that the row's own is set against: of a dated countable row, but for one whose progress cannot be read; else
   * null.
   */
  readonly share: ScheduledShare | null;
  /** Scheduled progress of every dated countable row, as the nearest double (DECIDED B11). */
  readonly scheduledProgress: number | null;
  /** Overdue, behind by the yellow line or more, or declared so; unlike yellow, not for merely falling due soon. */
  readonly lagging: boolean;
  readonly light: Light;
  /** Why the light shows, in one sentence of office Chinese. */
  readonly lightReason: string;
}
