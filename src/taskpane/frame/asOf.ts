import { useCallback, useMemo, useState } from "react";
import type { PanePreferences } from "../parts/pane";
import { readDay } from "../parts/readDay";

/** What the day used last is remembered under. */
export const AS_OF_PREFERENCE = "asOf";

/** The as-of date that is set, ISO; empty while it is being typed. */
export interface AsOf {
  readonly day: string;
  /** True where it is the one used last time, and not today. */
  readonly remembered: boolean;
  readonly set: (day: string) => void;
  /** Remembers it for the next time. */
  readonly keep: () => void;
}

/**
 * Begins with the day used last time, or today.
 *
 * @param given a day to begin with instead, ISO: nobody has used it before
 */
export function useAsOf(today: string, preferences: PanePreferences | undefined, given?: string): AsOf {
  const [last] = useState(() => (given === undefined ? lastDay(preferences) : null));
  const [day, set] = useState(given ?? last ?? today);
  const keep = useCallback(() => preferences?.set(AS_OF_PREFERENCE, day), [preferences, day]);
  const remembered = last !== null && day === last && day !== today;
  return useMemo(() => ({ day, remembered, set, keep }), [day, remembered, keep]);
}

/** The day used last time, ISO; null where there is none, or what was kept of it is damaged. */
export function lastDay(preferences: PanePreferences | undefined): string | null {
  const kept = preferences?.get(AS_OF_PREFERENCE) ?? null;
  return kept !== null && readDay(kept) === kept ? kept : null;
}
