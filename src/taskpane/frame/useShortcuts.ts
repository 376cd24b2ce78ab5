import { useEffect, type RefObject } from "react";
import type { AssistantState } from "../../assistant/assistant";
import type { Pane } from "../parts/pane";

/**
 * Ctrl+F finds, Ctrl+Enter checks, Esc stops what can be stopped, arrows walk into the list: from wherever the focus is. A dialog
 * keeps its keys, and so does whatever has taken one already (an open menu, the search box, the grid).
 */
export function useShortcuts(
  { assistant, busy, check, run }: Pane,
  running: AssistantState["running"],
  area: RefObject<HTMLElement | null>,
  onFind: () => void,
): void {
  const cancellable = running?.cancellable === true && !running.cancelling;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isInDialog = event.target instanceof Element && event.target.closest("[role=dialog]") !== null;
      if (event.defaultPrevented || isInDialog) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (isControl && event.key.toLowerCase() === "f" && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        onFind();
      } else if (isControl && event.key === "Enter" && !busy) {
        event.preventDefault();
        check();
      } else if (event.key === "Escape" && cancellable) {
        run(() => assistant.cancel());
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target === document.body) {
        const first = firstItem(area.current);
        if (first === null) return;
        event.preventDefault();
        first.focus();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [area, assistant, busy, cancellable, check, run, onFind]);
}

/** What takes the focus in the first item of the list that is shown. */
function firstItem(area: HTMLElement | null): HTMLElement | null {
  const items = [...(area?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  return items.find((item) => item.closest("[hidden]") === null)?.querySelector<HTMLElement>("button, a[href]") ?? null;
}
