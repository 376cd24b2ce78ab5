import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

const ITEM = "[data-finding]";
/** What of an item has the focus when it is walked to. */
const TARGET = "button:not([tabindex='-1']), a[href]";

/**
 * Arrow keys walk from finding to finding; and where the one that has the focus goes (it was put right), its neighbour gets
 * the focus, so that nobody begins at the top again.
 */
export function useListKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  /** Place of the item that has the focus, or had it when it went. */
  const focused = useRef<{ readonly element: Element; readonly index: number } | null>(null);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocusIn = (event: FocusEvent) => {
      const item = itemOf(event.target);
      focused.current = item === null ? null : { element: item, index: itemsOf(element).indexOf(item) };
    };
    const onFocusOut = (event: FocusEvent) => {
      // To nowhere: the item is being taken away, or the window is left.
      if (event.relatedTarget !== null) focused.current = null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const item = itemOf(event.target);
      if (step === 0 || item === null || event.defaultPrevented) return;
      const items = itemsOf(element);
      const next = items[items.indexOf(item) + step];
      if (next === undefined) return;
      event.preventDefault();
      focusIn(next);
    };
    element.addEventListener("focusin", onFocusIn);
    element.addEventListener("focusout", onFocusOut);
    element.addEventListener("keydown", onKeyDown);
    return () => {
      element.removeEventListener("focusin", onFocusIn);
      element.removeEventListener("focusout", onFocusOut);
      element.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  useLayoutEffect(() => {
    const last = focused.current;
    if (last === null || list.current === null || last.element.isConnected) return;
    focused.current = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const items = itemsOf(list.current);
    const neighbour = items[Math.min(last.index, items.length - 1)];
    if (neighbour !== undefined) focusIn(neighbour);
  });

  return list;
}

function itemsOf(list: Element): readonly Element[] {
  return [...list.querySelectorAll(ITEM)];
}

function itemOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(ITEM) : null;
}

function focusIn(item: Element): void {
  item.querySelector<HTMLElement>(TARGET)?.focus();
}
