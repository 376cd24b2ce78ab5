import { useEffect, useEffectEvent, useState } from "react";
import type { AssistantState } from "../../assistant/assistant";
import { kept } from "../parts/kept";
import { usePane, usePaneState } from "../parts/pane";

interface Answer<T> {
  /** Null before the first; while a newer question is under way the last answer stays. */
  readonly answer: T | null;
  readonly isLoading: boolean;
}

/** Asks the assistant, and again whenever the words of the question or the check change. */
export function useAnswer<T>(question: string, ask: () => Promise<T>): Answer<T> {
  const pane = usePane();
  const [last, setLast] = useState<{ readonly question: string; readonly answer: T } | null>(null);
  const wanted = `${checkDigest(usePaneState())} ${question}`;
  const onAsk = useEffectEvent((isOutdated: () => boolean) =>
    pane.run(async () => {
      const answer = await ask();
      if (!isOutdated()) setLast((before) => ({ question: wanted, answer: kept(before?.answer, answer) }));
    }),
  );

  useEffect(() => {
    let isOutdated = false;
    onAsk(() => isOutdated);
    return () => {
      isOutdated = true;
    };
  }, [wanted]);

  return { answer: last?.answer ?? null, isLoading: last?.question !== wanted };
}

/** Changes whenever figures may have; progress changes the state much more often. */
function checkDigest({ check, stale }: AssistantState): string {
  return check === null ? "" : JSON.stringify([check.check, check.counts, check.accepted, check.overdue, stale]);
}
