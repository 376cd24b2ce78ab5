import type { Recognition } from "../ledgers/recogniseLedgers";
import type { LedgerRecord } from "../records/ledgerRecord";
import type { AnyHit } from "./hit";
import { rules } from "./index";
import type { RecordRule, RuleContext } from "./rule";

/** Runs every rule that looks at sheets or records; what reading itself found is not repeated (SPEC §7). */
export function runRules(
  recognition: Recognition,
  records: readonly LedgerRecord[],
  context: RuleContext,
): readonly AnyHit[] {
  const hits: AnyHit[] = [];
  for (const rule of rules) {
    if (rule.stage === "structure") hits.push(...rule.check(recognition));
    if (rule.stage === "records") for (const hit of rule.check(records, { ...context, recognition })) hits.push(hit);
  }
  const byKind = recordChecks();
  for (const record of records) {
    for (const check of byKind[record.kind]) {
      const found = check(record, context);
      if (found === null) continue;
      if ("rule" in found) hits.push(found);
      else for (const hit of found) hits.push(hit);
    }
  }
  return hits;
}

type Check = (record: LedgerRecord, context: RuleContext) => AnyHit | readonly AnyHit[] | null;

/** The checks of each kind of ledger, looked up once instead of for every record. */
function recordChecks(): Readonly<Record<LedgerRecord["kind"], readonly Check[]>> {
  const ofKind = (kind: LedgerRecord["kind"]): readonly Check[] =>
    rules
      .filter((rule): rule is RecordRule => rule.stage === "record")
      // A check gets records of its own kind only: the caller looks it up by the record's kind.
      .flatMap((rule) => (rule.checks[kind] as Check | undefined) ?? []);
  return {
    tasks: ofKind("tasks"),
    projects: ofKind("projects"),
    problems: ofKind("problems"),
    indicators: ofKind("indicators"),
    submissions: ofKind("submissions"),
  };
}
