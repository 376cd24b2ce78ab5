import type { AnyRule } from "../parts/rule";
import { rules } from "../rules/index";

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined where there is none. */
export function findRule(id: string): AnyRule | undefined {
  return BY_ID.get(id);
}

/** The rule of a finding. Throws RangeError where there is no rule of that id: findings of a check always have one. */
export function ruleOf(id: string): AnyRule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new RangeError(`No rule ${id}`);
  return rule;
}

/** Whether its findings stand before all others: sheets, columns or settings may be unread. */
export function comesFirst(rule: AnyRule): boolean {
  return rule.stage === "structure" || (rule.stage === "reading" && rule.saidOf === "settings");
}
