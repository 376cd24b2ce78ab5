import { ledgerDefinitions } from "../../terms/ledgerKind";
import { maskIdentityNumbers } from "../../values/identityNumber";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { outlineOf } from "../../terms/outlineOf";
import type { Report } from "../../terms/report";
import type { Finding } from "../../terms/finding";
import { compact } from "../../workbook/cellText";
import { isCellFault } from "../../workbook/snapshot";
import { identityNumber } from "../../judge/rules/identityNumber";
import { fingerprint } from "../../base/fingerprint";

/** What of a check is needed to know its findings again. */
export interface CheckedFindings {
  readonly report: Pick<Report, "asOf" | "sheets" | "findings" | "accepted">;
  readonly records: readonly LedgerRecord[];
}

/** A finding by what stays the same while rows move. No person can be read from it. */
export interface IdentifiedFinding {
  readonly finding: Finding;
  /** Stands for the record, by its 编号 or else by the text that tells it (具体任务, 项目名称 …); empty where neither is known. */
  readonly record: string;
  /** Stands for what the cell shows. */
  readonly said: string;
  /** What the cell shows, for showing again, without numbers that belong to a person. */
  readonly shown: string | null;
}

/** Identifies findings of one check. */
export function identifiedBy(records: readonly LedgerRecord[]): (finding: Finding) => IdentifiedFinding {
  let byRow: Map<string, LedgerRecord> | null = null;
  const recordOf = ({ file, sheet, row }: Finding): LedgerRecord | undefined => {
    if (row === null) return undefined;
    byRow ??= new Map(records.map((record) => [rowKey(record.ledger.file, record.ledger.sheet, record.row), record]));
    return byRow.get(rowKey(file, sheet, row));
  };
  return (finding) => {
    const record = recordOf(finding);
    const name = record === undefined ? "" : nameOf(record);
    const value = withoutPeople(finding);
    const shown = value !== null && value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    // What a rule says beside the value may differ for one cell: two unknown names in it are two findings.
    return { finding, record: name === "" ? "" : fingerprint(name), said: fingerprint(value ?? ""), shown };
  };
}

const LONGEST_SHOWN = 24;

function rowKey(file: string, sheet: string | null, row: number): string {
  return `${file}\n${sheet ?? ""}\n${row}`;
}

function nameOf(record: LedgerRecord): string {
  if (record.id !== null) return compact(record.id);
  const { knownAs } = outlineOf(record);
  if (knownAs !== undefined) return knownAs;
  const column = record.ledger.columns.get(ledgerDefinitions[record.kind].telling[0]);
  const value = column === undefined ? undefined : record.cells[column - 1];
  return value === undefined || value === null || isCellFault(value) ? "" : compact(String(value));
}

/** Identity numbers are masked already; names of people are left out, long numbers lose their middle. */
function withoutPeople({ column, rule, ...finding }: Finding): string | null {
  const value = finding.part ?? finding.value;
  if (value === null || column === "person" || rule === identityNumber.id) return null;
  return maskIdentityNumbers(value).replace(/\d{7,}/g, (digits) => `${digits.slice(0, 3)}***${digits.slice(-2)}`);
}
