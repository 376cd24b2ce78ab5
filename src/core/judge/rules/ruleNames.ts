import type { RuleNames } from "../../read/settings/readExceptions";
import { SEVERITY_OF_RULE, type RuleId } from "../../terms/ruleId";
import { compact } from "../../workbook/cellText";
import { ruleWords } from "./words/ruleWords";

const RULES: ReadonlyMap<string, RuleId> = new Map(
  (Object.keys(SEVERITY_OF_RULE) as RuleId[]).flatMap((id) => [
    [id, id] as const,
    [compact(ruleWords[id].title).toLowerCase(), id] as const,
  ]),
);

/** By which names people may call a rule in 例外 (DECIDED A9). */
export const ruleNames: RuleNames = {
  ruleNamed: (text) => RULES.get(text.toLowerCase()),
  example: ruleWords["unit-unknown"].title,
};
