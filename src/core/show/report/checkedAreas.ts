import { ruleOf } from "../../judge/check/ruleOf";
import { AREAS, type Area, type AreaName } from "../../judge/parts/areas";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { Report, ReportLedger } from "../../terms/report";
import type { InBoth } from "../../base/inBoth";

/** What a check looked at, in people's words. An area that found nothing to look at has not passed. */
export interface CheckedAreas {
  readonly passed: readonly InBoth[];
  readonly notChecked: readonly InBoth[];
}

/**
 * Which areas were checked without a finding, and which could not be checked because no ledger or column for them was
 * read (SPEC §7: what was checked and passed is said too). Areas with findings, accepted ones included, are in neither.
 *
 * @param report ledgers, findings and accepted findings of one run, and what it was compared with
 */
export function checkedAreas(report: Pick<Report, "ledgers" | "findings" | "accepted" | "history">): CheckedAreas {
  const found = new Set<AreaName>();
  for (const { rule } of [...report.findings, ...report.accepted]) found.add(ruleOf(rule).area);
  const passed: InBoth[] = [];
  const notChecked: InBoth[] = [];
  for (const [name, area] of Object.entries(AREAS) as [AreaName, Area][]) {
    // Where no month was closed there is nothing that could be set against this one.
    if (name === "months" && report.history.comparedWith === null) continue;
    if (!report.ledgers.some((ledger) => concerns(area, ledger))) notChecked.push(area.title);
    else if (!found.has(name)) passed.push(area.title);
  }
  return { passed, notChecked };
}

function concerns(area: Area, ledger: ReportLedger): boolean {
  if (ledger.records === 0 && area.kinds !== undefined) return false;
  if (area.kinds?.includes(ledger.kind) === false) return false;
  const columns = typeof area.columns === "function" ? area.columns(ledgerDefinitions[ledger.kind]) : area.columns;
  return columns?.some((key) => key in ledger.columns) ?? true;
}
