import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import type { LedgerKind } from "../../../../src/core/terms/ledgerKind";
import type { LedgerRecord } from "../../../../src/core/terms/ledgerRecord";
import { readRecords } from "../../../../src/core/read/records/readRecords";
import type { Finding } from "../../../../src/core/terms/finding";
import { findingsOf } from "../../../../src/core/judge/check/findingsOf";
import { defaultSettings } from "../../../../src/core/terms/settings";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "../../judge/rules/drawnLedger";
import { expectPlainEnglish } from "../../../support/plainEnglish";

export interface Reading<K extends LedgerKind = LedgerKind> {
  readonly records: readonly Extract<LedgerRecord, { kind: K }>[];
  readonly findings: readonly Finding[];
  /** `date-unreadable N4 尽快` for each finding: rule, cell and what the cell shows. */
  readonly said: readonly string[];
}

/** Reads the ledgers of drawn sheets as of 2024-06-30: recognition and reading alone, no rules. */
export function readingOf(sheets: SheetSnapshot | readonly SheetSnapshot[]): Reading {
  const asOf = day("2024-06-30");
  const { ledgers } = recogniseLedgers([drawnBook(sheets)], asOf);
  const context = { directory: buildDirectory([]), settings: defaultSettings, asOf };
  const { records, hits } = readRecords(ledgers, context);
  const findings = findingsOf(hits, new Map());
  expectPlainEnglish(findings);
  return {
    records,
    findings,
    said: findings.map(({ rule, cell, value, part }) => `${rule} ${cell ?? "-"} ${part ?? value ?? "-"}`),
  };
}

/** Reads one ledger with all standard columns; records from row 4, faultless except for what is told. */
export function reading<K extends LedgerKind>(
  kind: K,
  records: readonly DrawnRecord[],
  details: DrawnLedgerDetails = {},
): Reading<K> {
  const read = readingOf(drawnLedger(kind, records, details));
  const own = read.records.filter((record): record is Extract<LedgerRecord, { kind: K }> => record.kind === kind);
  return { ...read, records: own };
}
