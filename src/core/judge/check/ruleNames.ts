import type { RuleNames } from "../../read/settings/readExceptions";
import { compact } from "../../workbook/cellText";
import { rules } from "../rules/index";
import { unitUnknown } from "../rules/unitUnknown";

const RULES: ReadonlyMap<string, string> = new Map(
  rules.flatMap(({ id, words }) => [[id, id] as const, [compact(words.title).toLowerCase(), id] as const]),
);

/** By which names people may call a rule in 例外 (DECIDED A9). */
export const ruleNames: RuleNames = {
  ruleNamed: (text) => RULES.get(text.toLowerCase()),
  example: unitUnknown.words.title,
};
