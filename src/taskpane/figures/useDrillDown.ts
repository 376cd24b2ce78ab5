import { useLayoutEffect, useRef, useState } from "react";
import { usePane } from "../parts/pane";

interface DrillDown<T> {
  /** What is opened in place of the rest, or null. */
  readonly opened: T | null;
  readonly open: (target: T) => void;
  readonly back: () => void;
}

/** Opens something in place of what is shown; going back returns to the same spot, and the focus to where it was. */
export function useDrillDown<T>(): DrillDown<T> {
  const { scroller } = usePane();
  const [opened, setOpened] = useState<T | null>(null);
  const origin = useRef<{ readonly focus: Element | null; readonly scrollTop: number } | null>(null);

  useLayoutEffect(() => {
    const from = origin.current;
    if (opened !== null || from === null) return;
    origin.current = null;
    if (scroller.current !== null) scroller.current.scrollTop = from.scrollTop;
    if (from.focus instanceof HTMLElement) from.focus.focus({ preventScroll: true });
  }, [opened, scroller]);

  return {
    opened,
    open: (target) => {
      origin.current = { focus: document.activeElement, scrollTop: scroller.current?.scrollTop ?? 0 };
      setOpened(target);
    },
    back: () => setOpened(null),
  };
}
