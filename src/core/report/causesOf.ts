import type { Finding, Severity } from "../rules/finding";
import { SEVERITY_OF_RULE, type RuleId } from "../rules/ruleId";

/** Findings of one rule and weight: what people read instead of a list (SPEC §7). */
export interface Cause {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
  /** The first different sentences, each with all places it was said of, in the order of the findings. */
  readonly examples: readonly CauseExample[];
}

export interface CauseExample {
  readonly message: string;
  /** Never empty. */
  readonly findings: readonly Finding[];
}

/**
 * Groups findings by cause: faults of structure first, then errors, warnings and tidy-up, each in the order of the
 * rules. The same sentence about several cells stands once, so that one misspelt name is one thing to put right.
 *
 * @param findings in ledger order
 * @param shown how many different sentences a cause keeps
 * @returns causes, each with at least one example
 */
export function causesOf(findings: readonly Finding[], shown = 3): readonly Cause[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { rule: finding.rule, severity: finding.severity, count: 0, bySentence: new Map() };
      groups.set(key, group);
    }
    group.count += 1;
    const same = group.bySentence.get(finding.message);
    if (same !== undefined) same.push(finding);
    else if (group.bySentence.size < shown) group.bySentence.set(finding.message, [finding]);
  }
  return [...groups.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ bySentence, ...group }) => ({
      ...group,
      examples: [...bySentence].map(([message, same]) => ({ message, findings: same })),
    }));
}

/** True where a fault of this rule can make whole columns or sheets unread. */
export function isStructural(rule: RuleId): boolean {
  return STRUCTURAL.has(rule);
}

interface Group {
  readonly rule: RuleId;
  readonly severity: Severity;
  count: number;
  readonly bySentence: Map<string, Finding[]>;
}

const STRUCTURAL: ReadonlySet<RuleId> = new Set<RuleId>([
  "ledger-not-found",
  "missing-column",
  "duplicate-column",
  "formula-error",
  "empty-ledger",
  "second-table",
  "setting-invalid",
]);

const RULE_PLACE: ReadonlyMap<string, number> = new Map(
  Object.keys(SEVERITY_OF_RULE).map((rule, place) => [rule, place]),
);
const SEVERITY_PLACE: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3 };

function placeOf({ rule, severity }: Group): number {
  const weight = isStructural(rule) ? 0 : SEVERITY_PLACE[severity];
  return weight * RULE_PLACE.size + (RULE_PLACE.get(rule) ?? 0);
}
