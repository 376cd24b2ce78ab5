import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { visited, type Steps } from "../../base/steps";
import type { AnyHit } from "../../terms/hit";
import type { RecordRule, RuleContext } from "./rule";
import { rules } from "./index";

/**
 * Runs every rule that looks at sheets or records; what reading itself found is not repeated (SPEC §7). Tells records that were
 * checked by themselves; the rules that look at many come before.
 */
export function* runRulesSteps(
  recognition: Recognition,
  records: readonly LedgerRecord[],
  context: RuleContext,
): Steps<readonly AnyHit[]> {
  const hits: AnyHit[] = [];
  for (const rule of rules) {
    if (rule.stage === "structure") hits.push(...rule.check(recognition));
    if (rule.stage !== "records") continue;
    const found = rule.check(records, { ...context, recognition });
    for (const hit of "next" in found ? yield* atZero(found) : found) hits.push(hit);
    yield 0;
  }
  const check = recordCheck(context);
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record !== undefined) check(record, hits);
  });
  return hits;
}

function* atZero<T>(steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield 0;
  }
}

/** Checks a record by itself, by every rule that speaks of its kind; what they find is put behind `hits`. */
export function recordCheck(context: RuleContext): (record: LedgerRecord, hits: AnyHit[]) => void {
  const byKind = recordChecks();
  return (record, hits) => {
    for (const check of byKind[record.kind]) {
      const found = check(record, context);
      if (found === null) continue;
      if ("rule" in found) hits.push(found);
      else for (const hit of found) hits.push(hit);
    }
  };
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
