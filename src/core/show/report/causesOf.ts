import type { Finding, RuleName, Severity } from "../../terms/finding";
import { rules } from "../../judge/rules/index";
import { comesFirst, ruleOf } from "../../judge/check/ruleOf";

/** Findings of one rule and weight: what people read instead of a list (SPEC §7). */
export interface Cause {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly count: number;
  /** The first different sentences, each with all places it was said of, in the order of the findings. */
  readonly examples: readonly CauseExample[];
}

export interface CauseExample {
  /** The message without the place that it begins with. */
  readonly sentence: string;
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
    const sentence = sentenceOf(finding);
    const same = group.bySentence.get(sentence);
    if (same !== undefined) same.push(finding);
    else if (group.bySentence.size < shown) group.bySentence.set(sentence, [finding]);
  }
  return [...groups.values()]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ bySentence, ...group }) => ({
      ...group,
      examples: [...bySentence].map(([sentence, same]) => ({ sentence, findings: same })),
    }));
}

interface Group {
  readonly rule: RuleName;
  readonly severity: Severity;
  count: number;
  readonly bySentence: Map<string, Finding[]>;
}

/** A finding's message without its place: `“万安钻石”表H12“牵头单位”：…` and `《六月.xlsx》：…` without what stands before the colon. */
export function sentenceOf({ file, sheet, message }: Finding): string {
  const start = sheet === null ? `《${file}》` : `“${sheet}”表`;
  if (!message.startsWith(start)) return message;
  const place = PLACE.exec(message.slice(start.length))?.[0];
  return place === undefined ? message : message.slice(start.length + place.length);
}

const PLACE = /^(?:第\d+行|[A-Z]+\d+(?:“[^”]*”)?)?：/;

const RULE_PLACE: ReadonlyMap<string, number> = new Map(rules.map(({ id }, place) => [id, place]));
const SEVERITY_PLACE: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3 };

function rankOf({ rule, severity }: Group): number {
  const weight = comesFirst(ruleOf(rule)) && severity !== "info" ? 0 : SEVERITY_PLACE[severity];
  return weight * RULE_PLACE.size + (RULE_PLACE.get(rule) ?? 0);
}
