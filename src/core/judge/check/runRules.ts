import { LEDGER_KINDS, type LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { mapSteps, visited, type Steps } from "../../base/steps";
import type { Fault, Hit } from "../../terms/hit";
import type { RuleContext } from "../parts/ruleContext";
import { rules } from "../rules/index";

/**
 * Runs every rule that looks at sheets or records; what reading itself found is not repeated (SPEC §7). Tells records that were
 * checked by themselves; the rules that look at many come before.
 */
export function* runRulesSteps(records: readonly LedgerRecord[], context: RuleContext): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  for (const rule of rules) {
    if (rule.stage === "structure")
      for (const fault of rule.check(context.recognition)) hits.push({ rule: rule.id, ...fault });
    if (rule.stage !== "records") continue;
    const found = rule.check(records, context);
    for (const fault of "next" in found ? yield* mapSteps(found, () => 0) : found)
      hits.push({ rule: rule.id, ...fault });
    yield 0;
  }
  const check = recordCheck(context);
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record !== undefined) check(record, hits);
  });
  return hits;
}

/** Checks a record by itself, by every rule that speaks of its kind; what they find is put behind `hits`. */
export function recordCheck(context: RuleContext): (record: LedgerRecord, hits: Hit[]) => void {
  const byKind = recordChecks();
  return (record, hits) => {
    for (const { rule, check } of byKind[record.kind]) {
      const found = check(record, context);
      if (found === null) continue;
      if ("place" in found) hits.push({ rule, ...found });
      else for (const fault of found) hits.push({ rule, ...fault });
    }
  };
}

interface RecordCheck {
  readonly rule: string;
  readonly check: (record: LedgerRecord, context: RuleContext) => Fault | readonly Fault[] | null;
}

/** The checks of each kind of ledger, looked up once instead of for every record. */
function recordChecks(): Readonly<Record<LedgerKind, readonly RecordCheck[]>> {
  const ofKind = (kind: LedgerKind): readonly RecordCheck[] =>
    rules.flatMap((rule) => {
      // A check gets records of its own kind only: the caller looks it up by the record's kind.
      const check = rule.stage === "record" ? (rule.checks[kind] as RecordCheck["check"] | undefined) : undefined;
      return check === undefined ? [] : [{ rule: rule.id, check }];
    });
  return Object.fromEntries(LEDGER_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
    LedgerKind,
    readonly RecordCheck[]
  >;
}
