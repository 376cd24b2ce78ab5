import { useEffect, useEffectEvent, useRef } from "react";
import { usePane } from "./pane";
import type { Shown } from "./shown";

/**
 * Takes up what is to be shown in a tab, each time it is asked for once: coming back to the tab later leaves it as it was left.
 */
export function useShown<T extends Shown["tab"]>(tab: T, take: (shown: Extract<Shown, { tab: T }>) => void): void {
  const { shown } = usePane();
  const taken = useRef<Shown | null>(null);
  const onShown = useEffectEvent(take);
  useEffect(() => {
    if (shown === null || shown === taken.current || shown.tab !== tab) return;
    taken.current = shown;
    // The tab was compared: it is the one that `take` is about.
    onShown(shown as Extract<Shown, { tab: T }>);
  }, [shown, tab]);
}
