import { yearMonthDay } from "../core/workbook/localDate";
import type { Assistant } from "./assistant";
import { cellText, enterCell } from "./enterCell";
import type { CheckedMonth } from "./checkedMonth";
import { lastCheckMemory } from "./lastCheckMemory";
import type { LiveKeeper } from "./liveKeeper";
import type { StateKeeper } from "./stateKeeper";
import type { UndoKeeper } from "./undoKeeper";
import type { OpenBook, Workspace } from "./workspace";

interface EntryWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly live: LiveKeeper;
  readonly undos: UndoKeeper;
  readonly month: () => CheckedMonth | null;
  readonly bookOf: (file: string) => OpenBook;
}

/** Typing into cells, where people type through us. */
export function entryCommands({
  workspace,
  keeper,
  live,
  undos,
  month,
  bookOf,
}: EntryWorld): Pick<Assistant, "cellText" | "enter"> {
  const { tell, progress, command } = keeper;
  /** One entry after the other: whoever types quickly loses none. */
  let entries: Promise<unknown> = Promise.resolve();

  const enter: Assistant["enter"] = (place, typed) =>
    command("entry", false, async () => {
      progress("writing", null, null);
      const checked = month();
      const lastCheck = checked === null ? null : await lastCheckMemory(checked, workspace.books()).recall();
      const year = checked === null ? null : yearMonthDay(checked.run.basis.asOf).year;
      const { done, change } = await enterCell(bookOf(place.file), place, typed, year);
      if (change === null) return null;
      undos.add({ what: "entry", done, lastCheck });
      tell({ undo: undos.next(), ...(checked === null ? {} : { stale: true }) });
      // Looked at as soon as this command has ended.
      await live.changed([change]);
      return null;
    });

  return {
    cellText: (place) =>
      cellText(
        workspace.books().find(({ file }) => file === place.file),
        place,
      ),
    enter(place, typed) {
      const mine = entries.then(() => enter(place, typed));
      entries = mine.catch(() => undefined);
      return mine;
    },
  };
}
