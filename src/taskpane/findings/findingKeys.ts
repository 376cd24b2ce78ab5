import type { Place } from "../../assistant/assistant";
import type { FindingView } from "../../assistant/views/findingsPage";

/**
 * One key each, that stays the same from check to check as long as the finding does: so its row on the screen stays too,
 * and with it the focus. (`FindingKey` names places in one report.)
 */
export function findingKeys(findings: readonly FindingView[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, file, sheet, cell, row }) => {
    const base = JSON.stringify([rule, severity, file, sheet, cell, row]);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return `${base} ${before}`;
  });
}

/** Where a click leads: the cell, or the top of the sheet; null where the finding is about no sheet. */
export function leadsTo({ file, sheet, cell }: Pick<FindingView, "file" | "sheet" | "cell">): Place | null {
  return sheet === null ? null : { file, sheet, cell: cell ?? "A1" };
}
