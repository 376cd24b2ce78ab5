import { useEffect, useEffectEvent, useState } from "react";
import type { ruleWords } from "../../core/judge/rules/words/ruleWords";
import { usePane } from "../parts/pane";

/** Titles of rules as in the catalogue. Their words are fetched when they are first asked for; until then the id stands. */
export function useRuleTitles(): (rule: string) => string {
  const pane = usePane();
  const [words, setWords] = useState<typeof ruleWords | null>(null);

  const load = useEffectEvent((isOver: () => boolean) =>
    pane.run(async () => {
      const loaded = await import("../../core/judge/rules/words/ruleWords");
      if (!isOver()) setWords(loaded.ruleWords);
    }),
  );

  useEffect(() => {
    let isOver = false;
    load(() => isOver);
    return () => {
      isOver = true;
    };
  }, []);

  return (rule) => (words !== null && isRule(words, rule) ? words[rule].title : rule);
}

function isRule(words: typeof ruleWords, rule: string): rule is keyof typeof ruleWords {
  return Object.hasOwn(words, rule);
}
