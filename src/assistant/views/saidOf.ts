import { englishOf } from "../../core/judge/check/englishOf";
import { ruleOf } from "../../core/judge/check/ruleOf";
import { sentenceOf } from "../../core/show/report/causesOf";
import type { Finding, RuleName } from "../../core/terms/finding";
import { inBoth, type InBoth } from "../../core/base/inBoth";

/** The sentence of a finding without its place. Findings that were not made by this run keep their Chinese in either language. */
export function saidOfFinding(finding: Finding): InBoth {
  const zh = sentenceOf(finding);
  return inBoth(zh, englishOf(finding) ?? zh);
}

/** A text of a rule's page in the catalogue. */
export function saidOfRule(rule: RuleName, text: "title" | "why" | "remedy"): InBoth {
  const { words, english } = ruleOf(rule);
  return inBoth(words[text], english[text]);
}
