import { useEffect, useState } from "react";
import type { Assistant, AssistantState } from "../assistant/assistant";

/**
 * What the assistant tells, as it tells it; null until the first word.
 * @param onFault gets what is wrong where it cannot even be listened to
 */
export function useAssistantState(assistant: Assistant, onFault: (error: unknown) => void): AssistantState | null {
  const [state, setState] = useState<AssistantState | null>(null);

  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | null = null;
    assistant
      .subscribe((next) => {
        if (!isOver) setState(next);
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
