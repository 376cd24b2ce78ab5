import { useEffect, useState } from "react";
import type { Assistant, AssistantState } from "../assistant/assistant";
import { kept } from "./parts/kept";

/**
 * What the assistant tells, as it tells it; null until the first word. Where it tells the same again, the state stays the one it was:
 * its number is that of the first such word.
 * @param onFault gets what is wrong where it cannot even be listened to
 */
export function useAssistantState(assistant: Assistant, onFault: (error: unknown) => void): AssistantState | null {
  const [state, setState] = useState<AssistantState | null>(null);

  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | null = null;
    assistant
      .subscribe((next) => {
        // The number alone is nothing to be drawn.
        if (!isOver) setState((last) => kept(last, last === null ? next : { ...next, version: last.version }));
      })
      .then((unsubscribe) => {
        if (isOver) unsubscribe();
        else stop = unsubscribe;
      })
      .catch(onFault);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [assistant, onFault]);

  return state;
}
