import type { Assistant } from "../../assistant/assistant";
import { HostError } from "../../core/base/hostError";
import type { SelectedCells, WorkbookChange, WorkbookChanges } from "../../core/ports";

/** Quiet after the last edit before it is looked at: nobody wants findings about a half-typed row. */
const QUIET = 300;
/** Milliseconds until Excel is asked again, where it refused to tell of edits; twice as long each time. */
const AGAIN = 2_000;
const SELDOM = 60_000;

/** The pane's window: it gets the focus when somebody comes to it from the sheet. */
type Window = Pick<EventTarget, "addEventListener">;

/**
 * Hands edits on, the user's and co-authors', when they have ceased for a moment. Excel does not tell of every edit (a choice from
 * a list on the web, text to columns): cells that the user has gone from are handed on to be looked at again.
 */
export async function watchExcel(
  book: Pick<WorkbookChanges, "watch">,
  assistant: Pick<Assistant, "changed">,
  pane: Window,
): Promise<() => Promise<void>> {
  let waiting: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let selected: SelectedCells | null = null;
  const take = (change: WorkbookChange): void => {
    waiting.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = waiting;
      waiting = [];
      void assistant.changed(changes);
    }, QUIET);
  };
  const lookBack = (): void => {
    if (selected !== null) take({ kind: "left", ...selected });
  };
  pane.addEventListener("focus", lookBack);

  const watched = (): Promise<() => Promise<void>> =>
    book.watch(take, (cells) => {
      lookBack();
      selected = cells;
    });
  for (let wait = AGAIN; ; wait = Math.min(2 * wait, SELDOM)) {
    try {
      return await watched();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await new Promise((goOn) => setTimeout(goOn, wait));
    }
  }
}
