import { ruleWords } from "../../core/judge/rules/words/ruleWords";
import { SEVERITY_OF_RULE, type RuleId } from "../../core/terms/ruleId";

const RULES = Object.keys(SEVERITY_OF_RULE).filter(isRuleId);

/** Rules in which every word that is looked for stands, in their usual order; all of them for a blank search. */
export function rulesFor(wanted: string): readonly RuleId[] {
  const words = wanted.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return RULES.filter((rule) => {
    const { title, what, why, example, remedy, cure = "" } = ruleWords[rule];
    const text = [rule, title, what, why, example, remedy, cure].join("\n").normalize("NFKC").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(SEVERITY_OF_RULE, id);
}
