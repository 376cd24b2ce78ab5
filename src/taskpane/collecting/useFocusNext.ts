import { useLayoutEffect, type RefObject } from "react";

/** Marks the heading that gets the focus where nothing nearer is left. */
export const COLLECT_HOME = { "data-collect-home": "", tabIndex: -1 } as const;

/** When an item goes while the focus is in it, the focus goes to the one that takes its place, else to the heading of it all. */
export function useFocusNext(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const mounted = element.current;
    const place = mounted?.parentElement;
    const all = mounted?.closest("[data-collecting]");
    return () => {
      if (mounted?.contains(document.activeElement) !== true) return;
      // What takes its place is there by then.
      queueMicrotask(() => {
        const next = place?.isConnected === true ? place.querySelector<HTMLElement>("button") : null;
        (next ?? all?.querySelector<HTMLElement>("[data-collect-home]"))?.focus();
      });
    };
  }, [element]);
}
