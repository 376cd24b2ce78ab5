import { columnLabel, ledgerDefinitions } from "../../core/terms/ledgerKind";
import { lightCounts } from "../../core/show/sheets/lightCounts";
import { byUnitOrder } from "../../core/terms/registry";
import { registryOf } from "../../core/count/figures/registryOf";
import { missingColumn } from "../../core/judge/rules/missingColumn";
import { doubledFiles } from "../../core/show/report/doubledFiles";
import { checkedAreas } from "../../core/show/report/checkedAreas";
import type { ReportLedger } from "../../core/terms/report";
import type { Finding, Severity } from "../../core/terms/finding";
import type { CheckedMonth } from "../checkedMonth";
import type { CheckView, LedgerView, SinceLastCheck } from "./checkView";
import { sheetReason } from "../../core/show/report/reportSheet";
import { inBoth } from "../../core/base/inBoth";
import { quotedEn } from "../../core/values/quotedEn";

/** The head of a check: what the pane shows without asking for more. */
export function makeCheckView(month: CheckedMonth): CheckView {
  const { report, basis } = month.run;
  const counts = countsOf(report.findings);
  const bySheet = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const key = sheetKey(finding.file, finding.sheet);
    const same = bySheet.get(key);
    if (same === undefined) bySheet.set(key, [finding]);
    else same.push(finding);
  }
  const units = new Set<string>();
  const towns = new Set<string>();
  for (const { file, sheet, row } of report.findings) {
    const at = month.rowAt(file, sheet, row);
    if (at === null) continue;
    for (const unit of at.shown.leadUnits) units.add(unit);
    for (const unit of at.shown.supportUnits) units.add(unit);
    for (const town of at.shown.towns) towns.add(town);
  }
  const registry = registryOf(basis.directory);
  const { passed, notChecked } = checkedAreas(report);
  return {
    check: month.check,
    asOf: report.asOf,
    ledgers: report.ledgers.map((ledger) => ledgerView(ledger, bySheet.get(sheetKey(ledger.file, ledger.sheet)) ?? [])),
    passedOver: passedOver(month),
    doubled: doubledFiles(report.doubled),
    counts,
    accepted: report.accepted.length,
    since: sinceLastCheck(month),
    passed,
    notChecked,
    records: report.records.length,
    lights: lightCounts(report.records).all,
    overdue: report.overdue.length,
    units: [...units].sort(byUnitOrder(registry)),
    towns: registry.towns.filter((town) => towns.has(town)),
    unseen: month.unseen,
  };
}

function sinceLastCheck({ comparison }: CheckedMonth): SinceLastCheck | null {
  const { since, counts } = comparison;
  return since === null || counts === null ? null : { asOf: since, ...counts };
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function ledgerView(ledger: ReportLedger, findings: readonly Finding[]): LedgerView {
  const { kind, file, sheet, records, headerRows, firstRow, lastRow } = ledger;
  const { required } = ledgerDefinitions[kind];
  const missing = required
    .filter((keys) => !keys.some((key) => key in ledger.columns))
    .map((keys) => {
      const labels = keys.map((key) => columnLabel(kind, key));
      return inBoth(labels.join("或"), quotedEn(labels, "or"));
    });
  const isNear = findings.some(({ rule }) => rule === missingColumn.id);
  return {
    kind,
    file,
    sheet,
    hidden: ledger.hidden === true,
    records,
    headerRows,
    firstRow,
    lastRow,
    certainty: missing.length === 0 && !isNear ? "sure" : "probable",
    missing,
    counts: countsOf(findings),
  };
}

/** The sheets that the report says were passed over, and why in either language. */
function passedOver({ run }: CheckedMonth): CheckView["passedOver"] {
  const { report, basis } = run;
  const reasons = new Map(
    basis.recognition.sheets.map((seen) => [sheetKey(seen.file, seen.grid.sheet.name), sheetReason(seen)]),
  );
  return report.skippedSheets.map(({ file, sheet, reason }) => ({
    file,
    sheet,
    reason: reasons.get(sheetKey(file, sheet)) ?? inBoth(reason, reason),
  }));
}

function sheetKey(file: string, sheet: string | null): string {
  return `${file}\n${sheet ?? ""}`;
}
