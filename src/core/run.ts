import { figures, type Figures } from "./figures/figures";
import { registryOf } from "./figures/registryOf";
import { recogniseLedgers, type Recognition } from "./ledgers/recogniseLedgers";
import type { LedgerRecord } from "./records/ledgerRecord";
import { readRecords } from "./records/readRecords";
import { buildReport } from "./report/buildReport";
import type { Report } from "./report/report";
import { elsewhereIdentities } from "./rules/elsewhereIdentities";
import type { Finding } from "./rules/finding";
import { findingsOf } from "./rules/findingsOf";
import { runRules } from "./rules/runRules";
import { acceptFindings } from "./settings/acceptFindings";
import { readSettings } from "./settings/readSettings";
import type { Adjustment, RunSettings, Settings } from "./settings/settings";
import type { WorkbookSnapshot } from "./workbook/snapshot";

export interface RunResult {
  readonly report: Report;
  /** The records behind `report.records`, in the same order: with their cells and ledger. */
  readonly records: readonly LedgerRecord[];
  readonly settings: Settings;
  readonly adjustments: readonly Adjustment[];
}

/** The whole program between reading workbooks and saying what is in them. Read this first. */
export function run(workbooks: readonly WorkbookSnapshot[], { asOf }: RunSettings): RunResult {
  const recognition = recogniseLedgers(workbooks, asOf);
  const { settings, directory, adjustments, exceptions, hits: settingHits } = readSettings(recognition.sheets, asOf);
  const context = { settings, directory, asOf };

  const { records, hits: readingHits } = readRecords(recognition.ledgers, context);
  const ruleHits = runRules(recognition, records, context);
  const hits = [...settingHits, ...readingHits, ...ruleHits, ...elsewhereIdentities(recognition)];
  const findings = findingsOf(hits, sheetOrderOf(recognition));
  const { open, accepted } = acceptFindings(findings, exceptions, asOf, idLookUp(records));

  const computed: Figures = figures({
    records,
    registry: registryOf(directory),
    settings,
    adjustments,
    asOf,
    findings: open,
  });
  const report = buildReport({ asOf, recognition, records, findings: open, accepted, figures: computed });
  return { report, records, settings, adjustments };
}

function sheetOrderOf({ files, sheets }: Recognition): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  // A finding about a whole file stands before those of its sheets.
  for (const file of files) {
    order.set(`${file}\n`, order.size);
    for (const sheet of sheets) if (sheet.file === file) order.set(`${file}\n${sheet.grid.sheet.name}`, order.size);
  }
  return order;
}

/** The 编号 of the record that a finding is about. */
function idLookUp(records: readonly LedgerRecord[]): (finding: Finding) => string | null {
  let ids: Map<string, string> | null = null;
  return ({ file, sheet, row }) => {
    ids ??= new Map(
      records.flatMap(({ ledger, row: recordRow, id }) =>
        id === null ? [] : [[`${ledger.file}\n${ledger.sheet}\n${recordRow}`, id] as const],
      ),
    );
    return ids.get(`${file}\n${sheet ?? ""}\n${row ?? 0}`) ?? null;
  };
}
