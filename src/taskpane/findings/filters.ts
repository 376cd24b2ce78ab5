import type { FindingFilter } from "../../assistant/findingKey";
import type { Severity } from "../../core/terms/finding";

export const NO_FILTER: FindingFilter = {
  severities: ["error", "warning", "info"],
  unit: null,
  town: null,
  file: null,
  change: null,
  text: null,
};

export function isFiltering(filter: FindingFilter): boolean {
  return filter.severities.length < NO_FILTER.severities.length || isNarrowed(filter);
}

/** By anything but severity. */
export function isNarrowed({ unit, town, file, change, text }: FindingFilter): boolean {
  return unit !== null || town !== null || file !== null || change !== null || text !== null;
}

/** Whether a severity was chosen: with none chosen all are shown, and none is marked. */
export function isChosen({ severities }: FindingFilter, severity: Severity): boolean {
  return severities.length < NO_FILTER.severities.length && severities.includes(severity);
}

/** Chooses a severity, or leaves it out again. */
export function toggleSeverity(filter: FindingFilter, severity: Severity): FindingFilter {
  const severities = NO_FILTER.severities.filter((each) => (each === severity) !== isChosen(filter, each));
  return { ...filter, severities: severities.length === 0 ? NO_FILTER.severities : severities };
}
