import type { Ledger } from "../../terms/ledger";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { OpenFault } from "../../terms/report";
import type { Finding, RuleName } from "../../terms/finding";

/** The blocking findings of one ledger: about all of it (row null), and by row. */
type LedgerFindings = ReadonlyMap<number | null, readonly Finding[]>;

/**
 * Data before blame (SPEC §15): which open findings stand in the way of a notice, for the rows behind its figures. Errors
 * (an unknown name is one), undecided extensions, negative numbers, matters that may be called off and months that count together block. An error about a whole ledger holds its row findings back, so
 * it blocks too, at the first of the addressee's rows there. In the order of the rows, then of the findings.
 *
 * @param kinds of the ledgers that the figures are made of
 * @param touches whether a finding may change what is told of whoever the row belongs to
 * @param warnings that block beside the errors
 */
export function noticeBlocks<R extends Pick<LedgerRecord, "ledger" | "row">>(
  findings: readonly Finding[],
  kinds: readonly LedgerKind[] = ["tasks"],
  touches: (finding: Finding, row: R) => boolean = () => true,
  warnings: ReadonlySet<RuleName> = BLOCKING_WARNINGS,
): (rows: readonly R[]) => readonly OpenFault[] {
  const byPlace = new Map<string, Map<number | null, Finding[]>>();
  for (const finding of findings) {
    if (finding.ledger === null || !kinds.includes(finding.ledger) || finding.sheet === null) continue;
    if (finding.severity !== "error" && !warnings.has(finding.rule)) continue;
    const key = placeKey(finding.file, finding.sheet);
    let ofLedger = byPlace.get(key);
    if (ofLedger === undefined) byPlace.set(key, (ofLedger = new Map<number | null, Finding[]>()));
    const ofRow = ofLedger.get(finding.row);
    if (ofRow === undefined) ofLedger.set(finding.row, [finding]);
    else ofRow.push(finding);
  }
  if (byPlace.size === 0) return () => [];

  return (rows) => {
    const blocks: OpenFault[] = [];
    const seen = new Map<Ledger, LedgerFindings>();
    /** What is said of a whole ledger is said once. */
    const told = new Set<Finding>();
    for (const record of rows) {
      const { ledger, row } = record;
      let ofLedger = seen.get(ledger);
      if (ofLedger === undefined)
        seen.set(ledger, (ofLedger = byPlace.get(placeKey(ledger.file, ledger.sheet)) ?? NONE));
      if (ofLedger === NONE) continue;
      const ofAll = (ofLedger.get(null) ?? []).filter((finding) => !told.has(finding));
      const standing = [...ofAll, ...(ofLedger.get(row) ?? [])].filter((finding) => touches(finding, record));
      for (const finding of standing) told.add(finding);
      for (const rule of new Set(standing.map((finding) => finding.rule)))
        blocks.push({ file: ledger.file, sheet: ledger.sheet, row, rule });
    }
    return blocks;
  };
}

/**
 * An extension that nobody decided, said as one or made in silence, a number that cannot be, a matter that may be called off, another month counted beside this one, a sample: with it right, the figures may be
 * others.
 */
const BLOCKING_WARNINGS: ReadonlySet<RuleName> = new Set<RuleName>([
  "extension-without-reason",
  "due-moved",
  "number-negative",
  "name-says-cancelled",
  "struck-out",
  "months-together",
  "sample-sheet",
]);

const NONE: LedgerFindings = new Map();

/** File and sheet names hold no line breaks. */
function placeKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}
