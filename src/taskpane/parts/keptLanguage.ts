import type { PanePreferences } from "./pane";

/** What the language that was chosen is remembered under. */
export const LANGUAGE_PREFERENCE = "language";

/** The language that somebody chose, or null. */
export function keptLanguage(preferences: PanePreferences | undefined): "zh-CN" | "en" | null {
  const kept = preferences?.get(LANGUAGE_PREFERENCE);
  return kept === "en" || kept === "zh-CN" ? kept : null;
}
