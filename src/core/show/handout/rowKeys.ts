import { grouped } from "../../base/grouped";
import { fingerprint } from "../../base/fingerprint";
import { FILLABLE } from "../../count/months/burden";
import { comparableName } from "../../matching/comparableName";
import { matchableRow } from "../../matching/matchableRow";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { cellDisplay } from "../../values/cellDisplay";
import { compact } from "../../workbook/cellText";

/** Heading of the column in which each row of a template has its key (DECIDED F18). */
export const KEY_HEADING = "行号标识";

/**
 * The key of every row: a digest of ledger, specialty town, key task, name, and id where there is one (DECIDED F4), with a check
 * character. Rows that these do not tell apart are told apart by all that no unit fills in, and else by their order.
 */
export function rowKeys(records: readonly LedgerRecord[]): ReadonlyMap<LedgerRecord, string> {
  const keys = new Map<LedgerRecord, string>();
  for (const [name, alike] of grouped(records, nameText)) {
    const told =
      alike.length === 1 ? [[name, alike] as const] : grouped(alike, (record) => `${name}\n${fixedText(record)}`);
    for (const [text, twins] of told)
      for (const [turn, record] of twins.entries()) keys.set(record, keyOf(turn === 0 ? text : `${text}\n${turn}`));
  }
  return keys;
}

/** Whether a text is a whole key: one sign mistyped or lost shows. */
export function isRowKey(text: string): boolean {
  return /^K[\w-]{7}$/.test(text) && text === withCheck(text.slice(0, -1));
}

function keyOf(text: string): string {
  return withCheck(`K${fingerprint(text)}`);
}

function withCheck(body: string): string {
  return body + fingerprint(body).charAt(0);
}

function nameText(record: LedgerRecord): string {
  const { ledger, specialtyTown, keyTask, name, id } = matchableRow(record);
  return [ledger, specialtyTown ?? "", keyTask ?? "", comparableName(name ?? ""), compact(id ?? "")].join("\n");
}

/** All cells of a row that no unit fills in, but for its number. */
function fixedText({ kind, ledger, row, cells }: LedgerRecord): string {
  const filled = new Set([...FILLABLE[kind], "seq" as const].flatMap((key) => ledger.columns.get(key) ?? []));
  const width = Math.max(0, ...ledger.headings.keys());
  const texts: string[] = [];
  for (let column = 1; column <= width; column++)
    if (!filled.has(column)) texts.push(compact(cellDisplay(cells[column - 1], ledger.formatOf(row, column)) ?? ""));
  return texts.join("\n");
}
