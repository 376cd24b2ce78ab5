import type { Ledger } from "../../terms/ledger";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { NoticeEntry } from "../../terms/report";
import type { Finding, RuleName } from "../../terms/finding";

type Block = NoticeEntry["blockedBy"][number];

/** The blocking findings of one ledger: about all of it (row null), and by row. */
type LedgerFindings = ReadonlyMap<number | null, readonly Finding[]>;

/**
 * Data before blame (SPEC §15): which open findings stand in the way of a notice, for the rows behind its figures. Errors
 * (an unknown name is one), undecided extensions and negative numbers block. An error about a whole ledger holds its row findings back, so
 * it blocks too, at the first of the addressee's rows there. In the order of the rows, then of the findings.
 *
 * @param kinds of the ledgers that the figures are made of
 */
export function noticeBlocks(
  findings: readonly Finding[],
  kinds: readonly LedgerKind[] = ["tasks"],
): (rows: readonly Pick<LedgerRecord, "ledger" | "row">[]) => readonly Block[] {
  const byPlace = new Map<string, Map<number | null, Finding[]>>();
  for (const finding of findings) {
    if (finding.ledger === null || !kinds.includes(finding.ledger) || finding.sheet === null) continue;
    if (finding.severity !== "error" && !BLOCKING_WARNINGS.has(finding.rule)) continue;
    const key = placeKey(finding.file, finding.sheet);
    let ofLedger = byPlace.get(key);
    if (ofLedger === undefined) byPlace.set(key, (ofLedger = new Map<number | null, Finding[]>()));
    const ofRow = ofLedger.get(finding.row);
    if (ofRow === undefined) ofLedger.set(finding.row, [finding]);
    else ofRow.push(finding);
  }
  if (byPlace.size === 0) return () => [];

  return (rows) => {
    const blocks: Block[] = [];
    const seen = new Map<Ledger, LedgerFindings>();
    for (const { ledger, row } of rows) {
      let ofLedger = seen.get(ledger);
      const isFirst = ofLedger === undefined;
      ofLedger ??= byPlace.get(placeKey(ledger.file, ledger.sheet)) ?? NONE;
      if (isFirst) seen.set(ledger, ofLedger);
      const ofAll = isFirst ? ofLedger.get(null) : undefined;
      const ofRow = ofLedger.get(row);
      if (ofAll === undefined && ofRow === undefined) continue;
      const rules = new Set([...(ofAll ?? []), ...(ofRow ?? [])].map(({ rule }) => rule));
      for (const rule of rules) blocks.push({ file: ledger.file, sheet: ledger.sheet, row, rule });
    }
    return blocks;
  };
}

/** An extension that nobody decided, and a number that cannot be: with it right, the figures may be others. */
const BLOCKING_WARNINGS: ReadonlySet<RuleName> = new Set<RuleName>(["extension-without-reason", "number-negative"]);

const NONE: LedgerFindings = new Map();

/** File and sheet names hold no line breaks. */
function placeKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}
