import type { AnyRule } from "../../core/judge/parts/rule";
import { rules } from "../../core/judge/rules/index";
import type { Words } from "../words/words";

/** Rules in whose words of a language every word that is looked for stands, in their usual order; all of them for a blank search. */
export function rulesFor(wanted: string, language: Words["language"]): readonly AnyRule[] {
  const sought = wanted.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const { title, what, why, example, remedy, cure = "" } = wordsOf(rule, language);
    const text = [rule.id, title, what, why, example, remedy, cure].join("\n").normalize("NFKC").toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

export function wordsOf({ words, english }: AnyRule, language: Words["language"]): AnyRule["words"] {
  return language === "en" ? english : words;
}
