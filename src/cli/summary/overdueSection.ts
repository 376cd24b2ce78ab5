import { ledgerDefinitions } from "../../core/terms/ledgerKind";
import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";
import type { PlaceText } from "./placeText";
import { kept, plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/** What is late and what follows from it (SPEC §10): counts by step, then the longest overdue. */
export function overdueSection(entries: readonly OverdueEntry[], placeText: PlaceText): Section {
  if (entries.length === 0) return { title: W.overdue, lines: [plain(`  ${W.overdueNone}`)] };
  const steps: Record<Step, number> = { 催办: 0, 督办: 0, 通知书: 0 };
  for (const { step } of entries) steps[step] += 1;

  const columns = W.overdueColumns.map(
    (heading, index) => ({ heading, align: index === 0 ? "right" : "left" }) as const,
  );
  const rows = entries
    .slice(0, SHOWN)
    .map((entry) => [
      String(entry.days),
      entry.step,
      entry.due,
      ledgerDefinitions[entry.ledger].shortName + (entry.what ?? ""),
      placeText(entry),
      entry.units.length === 0 ? W.noUnit : entry.units.join(W.and),
    ]);
  const rest = entries.length - rows.length;
  return {
    title: W.overdue,
    lines: [
      plain(`  ${W.overdueCounts(entries.length, steps.催办, steps.督办, steps.通知书)}`),
      ...kept(textTable(columns, rows, "  ")),
      ...(rest > 0 ? [plain(`  ${W.rest(rest)}`)] : []),
    ],
  };
}

/** A screen's worth; the whole list stands in the JSON. */
const SHOWN = 20;
