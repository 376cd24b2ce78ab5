import { useEffect, useEffectEvent, useState } from "react";
import type { findRule } from "../../core/judge/check/ruleOf";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";

/** Titles of rules as in the catalogue. Their words are fetched when they are first asked for; until then the id stands. */
export function useRuleTitles(): (rule: string) => string {
  const pane = usePane();
  const { language } = useWords();
  const [rules, setRules] = useState<{ readonly find: typeof findRule } | null>(null);

  const load = useEffectEvent((isOver: () => boolean) =>
    pane.run(async () => {
      const loaded = await import("../../core/judge/check/ruleOf");
      if (!isOver()) setRules({ find: loaded.findRule });
    }),
  );

  useEffect(() => {
    let isOver = false;
    load(() => isOver);
    return () => {
      isOver = true;
    };
  }, []);

  return (rule) => {
    const found = rules?.find(rule);
    if (found === undefined) return rule;
    return language === "en" ? found.english.title : found.words.title;
  };
}
