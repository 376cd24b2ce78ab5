import { rules } from "../judge/rules/index";
import type { KeptUp, Spots } from "../judge/parts/keepUp";
import type { RuleContext } from "../judge/parts/ruleContext";
import type { Steps } from "../base/steps";
import type { Hit } from "../terms/hit";
import type { LedgerRecord } from "../terms/ledgerRecord";

/** What the rules say that look at many records at once, kept up while records change. Records are told by their number. */
export interface AcrossRecords {
  /** Takes another content of a record; answers the spots, beside its own, of which something else may have to be said now. */
  replace(number: number, before: LedgerRecord, after: LedgerRecord): readonly number[];
  hitsAt(spot: number): readonly Hit[];
}

/** @param records what the records are now: the caller puts a new one in before it tells of it */
export function* acrossRecords(
  records: readonly LedgerRecord[],
  context: RuleContext,
  spots: Spots,
): Steps<AcrossRecords> {
  const kept: { readonly rule: string; readonly keptUp: KeptUp<unknown> }[] = [];
  for (const rule of rules) {
    if (rule.stage === "records") kept.push({ rule: rule.id, keptUp: yield* rule.keepUp(records, context, spots) });
  }
  return {
    replace: (number, before, after) => kept.flatMap(({ keptUp }) => keptUp.replace(number, before, after)),
    hitsAt: (spot) =>
      kept.flatMap(({ rule, keptUp }) => keptUp.faultsAt(spot).map((fault): Hit => ({ rule, ...fault }))),
  };
}
