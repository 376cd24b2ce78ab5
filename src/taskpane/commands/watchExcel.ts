import type { Assistant } from "../../assistant/assistant";
import type { WorkbookChange, WorkbookChanges } from "../../core/ports";

/** Quiet after the last edit before it is looked at: nobody wants findings about a half-typed row. */
const QUIET = 300;

/** Hands edits on, the user's and co-authors', when they have ceased for a moment. */
export async function watchExcel(
  book: Pick<WorkbookChanges, "watch">,
  assistant: Pick<Assistant, "changed">,
): Promise<() => Promise<void>> {
  let waiting: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return book.watch((change) => {
    waiting.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = waiting;
      waiting = [];
      void assistant.changed(changes);
    }, QUIET);
  });
}
