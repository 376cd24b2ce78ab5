import { behind, visited, type Steps } from "../../base/steps";
import { LEDGER_KINDS } from "../../terms/ledgerKind";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Settings } from "../../terms/settings";
import type { OtherMonth } from "../../terms/otherMonth";
import type { Twice } from "../../terms/twice";
import { isoMonth, type LocalDate } from "../../workbook/localDate";
import type { Directory } from "../directory/directory";
import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import type { ComparedLedger } from "./comparedLedger";
import { filesOfOtherMonths } from "./filesOfOtherMonths";
import { isSameContent } from "./isSameContent";
import { ledgerLabels } from "./ledgerLabels";
import { relationsAmong } from "./relationsAmong";
import { comparedRow, type ComparedRow } from "./sameRecords";
import { twicesAmong } from "./twicesAmong";

/** Ledgers of which each counts once. */
export interface LedgersOnce {
  /** As recognised, but a sheet that is another one's ledger once more is no ledger. */
  readonly recognition: Recognition;
  readonly leftOut: ReadonlySet<Ledger>;
  /** The names of so many records may change without making a ledger the same as another. */
  readonly slack: number;
}

/**
 * Finds sheets that are the same ledger, of one file or of several, and lets one of them count (DECIDED G2): two of one kind of which
 * most records are the same, or one that is mostly contained in another. Each town's own ledger of the same tasks is another one.
 * Where 考核设置 wants each to count, nothing is looked for. Tells records looked at.
 */
export function* ledgersOnceSteps(
  recognition: Recognition,
  records: readonly LedgerRecord[],
  { directory, asOf, settings }: OnceContext,
): Steps<LedgersOnce> {
  if (settings.sameLedger === "each") return { recognition, leftOut: new Set(), slack: Infinity };
  const kinds = recognition.ledgers.map(({ kind }) => kind);
  if (new Set(kinds).size === kinds.length) return { recognition, leftOut: new Set(), slack: Infinity };
  const left = new Map<Ledger, Twice>();
  const otherMonths = new Map<Ledger, OtherMonth>();
  let slack = Infinity;
  let done = 0;
  const byLedger = recordsByLedger(records);
  const sameFiles = new Map<string, boolean>();
  const isSameFile = (one: string, other: string): boolean => {
    if (one === other) return false;
    const key = [one, other].sort().join("\n");
    const of = (name: string) => recognition.sheets.filter(({ file }) => file === name);
    const same = sameFiles.get(key) ?? isSameContent(of(one), of(other));
    sameFiles.set(key, same);
    return same;
  };
  for (const kind of LEDGER_KINDS) {
    const ofKind = recognition.sheets.filter(
      (seen): seen is SeenLedger => seen.ledger?.kind === kind && byLedger.has(seen.ledger),
    );
    if (ofKind.length < 2) continue;
    const ledgers: ComparedLedger[] = [];
    for (const seen of ofKind) {
      const own = byLedger.get(seen.ledger) ?? [];
      const rows: ComparedRow[] = [];
      yield* behind(
        done,
        visited(own.length, (index) => own[index] && rows.push(comparedRow(own[index]))),
      );
      done += own.length;
      const labels = ledgerLabels(seen, seen.ledger, directory);
      ledgers.push({ place: ledgers.length, seen, ledger: seen.ledger, rows, labels });
    }
    const relations = relationsAmong(ledgers, isSameFile);
    slack = Math.min(slack, relations.slack);
    yield done;
    for (const [ledger, twice] of twicesAmong(ledgers, relations, isSameFile, isoMonth(asOf))) left.set(ledger, twice);
    // A row of reports sent says its month itself.
    const counting = kind === "submissions" ? [] : ledgers.filter(({ ledger }) => !left.has(ledger));
    for (const [ledger, other] of filesOfOtherMonths(counting, isoMonth(asOf))) otherMonths.set(ledger, other);
  }
  if (left.size + otherMonths.size === 0) return { recognition, leftOut: new Set(), slack };
  const sheets = recognition.sheets.map((seen): SeenSheet => {
    if (seen.ledger === null) return seen;
    const [twice, otherMonth] = [left.get(seen.ledger), otherMonths.get(seen.ledger)];
    if (twice !== undefined) return { ...seen, ledger: null, twice };
    return otherMonth === undefined ? seen : { ...seen, otherMonth };
  });
  const ledgers = recognition.ledgers.filter((ledger) => !left.has(ledger));
  return {
    recognition: { ...recognition, sheets, ledgers },
    leftOut: new Set(left.keys()),
    slack: left.size === 0 ? slack : 0,
  };
}

interface OnceContext {
  readonly directory: Directory;
  readonly asOf: LocalDate;
  readonly settings: Settings;
}

type SeenLedger = SeenSheet & { readonly ledger: Ledger };

function recordsByLedger(records: readonly LedgerRecord[]): ReadonlyMap<Ledger, readonly LedgerRecord[]> {
  const byLedger = new Map<Ledger, LedgerRecord[]>();
  for (const record of records) {
    const own = byLedger.get(record.ledger);
    if (own === undefined) byLedger.set(record.ledger, [record]);
    else own.push(record);
  }
  return byLedger;
}
