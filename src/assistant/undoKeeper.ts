import type { AssistantState } from "./assistant";
import { takeBack, type DoneEdit } from "./putEdits";
import type { OpenBook } from "./workspace";

/** What was put in, the newest last: each is taken back exactly, one after the other. */
export interface UndoKeeper {
  readonly add: (entry: DoneEntry) => void;
  /** Takes the newest back; null where there is none. */
  readonly undo: () => Promise<UndoneEntry | null>;
  /** Of workbooks that are closed by now nothing can be taken back. */
  readonly keepOnly: (books: readonly OpenBook[]) => void;
  /** What would be taken back next. */
  readonly next: () => AssistantState["undo"];
}

export interface DoneEntry {
  readonly what: NonNullable<AssistantState["undo"]>["what"];
  readonly done: readonly DoneEdit[];
  /** What the last check had found when the edit was put in, as it is kept; null where nothing was. */
  readonly lastCheck: string | null;
}

interface UndoneEntry extends DoneEntry {
  readonly restored: number;
  readonly left: number;
}

/** Older ones than these are kept no longer: each may hold much of a workbook. */
const MOST_KEPT = 20;

export function undoKeeper(): UndoKeeper {
  let entries: readonly DoneEntry[] = [];
  return {
    add(entry) {
      entries = [...entries, entry].slice(-MOST_KEPT);
    },
    async undo() {
      const last = entries.at(-1);
      if (last === undefined) return null;
      const taken = await takeBack(last.done);
      entries = entries.slice(0, -1);
      return { ...last, ...taken };
    },
    keepOnly(books) {
      const open = new Set(books.map(({ file }) => file));
      entries = entries.filter(({ done }) => done.every(({ book }) => open.has(book.file)));
    },
    next() {
      const last = entries.at(-1);
      if (last === undefined) return null;
      return { what: last.what, cells: last.done.reduce((sum, { journal }) => sum + journal.cells, 0) };
    },
  };
}
