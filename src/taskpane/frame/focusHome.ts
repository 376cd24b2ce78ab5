import { useLayoutEffect, type RefObject } from "react";

/** Puts the focus on the pane's main button: for when what had it is gone. */
export function focusHome(scroller: RefObject<HTMLElement | null>): void {
  scroller.current?.querySelector<HTMLElement>("[data-home]")?.focus();
}

/** When the element goes while the focus is in it, the focus goes home instead of getting lost. */
export function useFocusHome(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const mounted = element.current;
    return () => {
      if (mounted?.contains(document.activeElement) === true) focusHome(scroller);
    };
  }, [element, scroller]);
}
