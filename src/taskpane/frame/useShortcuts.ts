import { useEffect, type RefObject } from "react";
import type { Pane } from "../parts/pane";

/** Ctrl+Enter checks; Esc stops what can be stopped (an open menu or dialog takes Esc first). */
export function useShortcuts({ assistant, state, busy, check, run }: Pane, area: RefObject<HTMLElement | null>): void {
  const cancellable = state.running?.cancellable === true && !state.running.cancelling;
  useEffect(() => {
    const element = area.current;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !busy) {
        event.preventDefault();
        check();
      } else if (event.key === "Escape" && cancellable) {
        run(() => assistant.cancel());
      }
    }
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [area, assistant, busy, cancellable, check, run]);
}
