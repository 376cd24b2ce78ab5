import type { AnyRule } from "../../core/judge/parts/rule";
import { rules } from "../../core/judge/rules/index";

/** Rules in which every word that is looked for stands, in their usual order; all of them for a blank search. */
export function rulesFor(wanted: string): readonly AnyRule[] {
  const words = wanted.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(({ id, words: { title, what, why, example, remedy, cure = "" } }) => {
    const text = [id, title, what, why, example, remedy, cure].join("\n").normalize("NFKC").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
