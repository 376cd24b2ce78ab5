import type { Severity } from "../core/terms/finding";
import type { InBoth } from "../core/base/inBoth";

/**
 * Names a finding by the check that first told of it and its place in the report then. It holds as long as edits leave the finding as
 * it is; of no use once it is gone, or when somebody has had everything checked again.
 */
export interface FindingKey {
  readonly check: number;
  readonly place: number;
}

export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Canonical names; null for all. */
  readonly unit: string | null;
  readonly town: string | null;
  readonly file: string | null;
  readonly change: FindingChange | null;
  /** Words that all have to stand in what the finding says or is about; null for any. */
  readonly text: string | null;
  /** In which they are looked for; Chinese unless said otherwise. */
  readonly language?: keyof InBoth;
}

/** Against the last check (SPEC §7). */
export type FindingChange = "new" | "still-open";
