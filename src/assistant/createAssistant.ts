import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { isoText, type LocalDate } from "../core/workbook/localDate";
import type { Assistant, CureTarget, Notice, Place } from "./assistant";
import { assistantQueries } from "./assistantQueries";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled, checkWorkspace, readWorkspace, type WorkspaceReading } from "./checkWorkspace";
import { collectCommands, type ReadReturned } from "./collectCommands";
import { dayOf } from "./dayOf";
import { cureEdits } from "./editsByFile";
import { editsApplier } from "./editsApplier";
import type { FindingKey } from "./findingKey";
import { entryCommands } from "./entryCommands";
import { ledgerCommands } from "./ledgerCommands";
import { letterCommands } from "./letterCommands";
import { monthBookCommands } from "./monthBookCommands";
import { liveKeeper } from "./liveKeeper";
import { openOf } from "./openOf";
import { lastCheckMemory } from "./lastCheckMemory";
import { openMonthBook } from "./monthBook";
import { ownSheetCommands } from "./ownSheetCommands";
import { templateCommands } from "./templateCommands";
import { undoKeeper } from "./undoKeeper";
import { isSameMonth } from "./isSameMonth";
import { stateKeeper } from "./stateKeeper";
import { placesOf } from "./views/askFindings";
import { makeCheckView } from "./views/makeCheckView";
import type { OpenBook, Workspace } from "./workspace";

/** What the assistant has of the world, beside the workbooks. */
export interface AssistantWorld {
  readonly workspace: Workspace;
  /** Reads a file that a unit returned. */
  readonly readReturned: ReadReturned;
  /** Lets everything else that waits go first; between the steps of long work. */
  readonly pause: () => Promise<void>;
  /** Does something after so many milliseconds; the answer takes it back. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** Puts an exception of ours into words for whoever mends it. */
  readonly detailsOf: (error: unknown) => string;
}

/** The assistant, and what its surroundings tell it. */
export interface AssistantControl extends Assistant {
  /** Other workbooks are open now: what was checked speaks of the old ones and goes. */
  filesChanged(): void;
}

interface HowToCheck {
  readonly read?: WorkspaceReading;
  readonly isFollowing?: boolean;
}

export function createAssistant({
  workspace,
  readReturned,
  pause,
  later,
  detailsOf,
}: AssistantWorld): AssistantControl {
  let month: CheckedMonth | null = null;
  let checks = 0;
  const undos = undoKeeper();

  const keeper = stateKeeper(openOf(workspace), detailsOf, later, {
    before: () => {
      live.hold();
    },
    after: () => {
      live.catchUp();
    },
  });
  const { tell, progress, command } = keeper;
  const show = (checked: CheckedMonth, stale: boolean): void => {
    month = checked;
    tell({ check: makeCheckView(checked), stale });
  };
  const live = liveKeeper({
    workspace,
    pause,
    later,
    keeper,
    month: () => month,
    show,
    nextCheck: () => ++checks,
  });

  const checkAll = async (asOf: LocalDate, how: HowToCheck = {}): Promise<CheckedMonth> => {
    live.restart();
    const options = { asOf, check: ++checks, pause, progress, ...how };
    const books = workspace.books();
    const checked = await checkWorkspace(books, options);
    const now = workspace.books();
    if (now.length !== books.length || now.some(({ file }, place) => file !== books[place]?.file)) {
      throw new HostError(
        "conflict",
        inBoth(
          "检查的时候打开的文件变了，请重新检查。",
          "Other files were opened or closed during the check. Please check again.",
        ),
      );
    }
    show(checked, false);
    return checked;
  };
  /**
   * A check that speaks of the workbooks as they are now. Where others than we change them, they are read again first: no host
   * tells of every edit.
   */
  const freshMonth = async (day?: string): Promise<CheckedMonth> => {
    if (month === null)
      throw new HostError(
        "bad-arguments",
        inBoth("还没有检查过台账，请先检查台账。", "The ledgers have not been checked yet. Check them first."),
      );
    const last = month.run.basis.asOf;
    const asOf = day === undefined ? last : dayOf(day);
    const isOtherDay = isoText(asOf) !== isoText(last);
    if (isOtherDay || keeper.state().stale || live.isBehind()) return checkAll(asOf);
    const books = workspace.books();
    if (books.every(({ changes }) => changes === null)) return month;
    const read = await readWorkspace(books, { pause, progress });
    return isSameMonth(read.workbooks, month.workbooks) ? month : checkAll(asOf, { read });
  };
  /**
   * What was written stands, even where reading again fails: the state then says that figures are old.
   * @param lastCheck what that check is set against, where an edit has been taken back
   */
  const thenCheck = async (notice: Notice, lastCheck: string | null = null): Promise<Notice> => {
    try {
      if (month !== null) {
        if (lastCheck !== null) await lastCheckMemory(month, workspace.books()).keep(lastCheck);
        await checkAll(month.run.basis.asOf, { isFollowing: true });
      }
    } catch (error) {
      if (!(error instanceof HostError) && !(error instanceof Cancelled)) throw error;
      tell({ stale: true });
    }
    return notice;
  };
  const apply = editsApplier({ workspace, keeper, undos, bookOf });

  function bookOf(file: string): OpenBook {
    const book = workspace.books().find((candidate) => candidate.file === file);
    if (book === undefined)
      throw new HostError(
        "not-found",
        inBoth(
          `《${file}》已经关闭，请重新打开后再试。`,
          `“${file}” has been closed. Open it again, then try once more.`,
        ),
      );
    return book;
  }
  /** The check that keys or a rule's target speak of: places in another one mean nothing now. */
  function monthOf(target: CureTarget): CheckedMonth {
    const now = month;
    const isThere = (key: FindingKey): boolean => now !== null && now.placeOf(key) !== null;
    if (now === null || !("findings" in target ? target.findings.every(isThere) : target.check === now.check)) {
      throw new HostError(
        "conflict",
        inBoth(
          "台账已经重新检查过，列表已更新，请在新的列表里再点一次。",
          "The ledgers have been checked again and the list is new. Please click once more in the new list.",
        ),
      );
    }
    return now;
  }

  return {
    ...assistantQueries(
      () => month,
      () => month !== null && openMonthBook(month, workspace.books())?.writable === true,
      pause,
    ),
    ...ownSheetCommands({ workspace, keeper, freshMonth }),
    ...entryCommands({ workspace, keeper, live, undos, month: () => month, bookOf }),
    ...monthBookCommands({ workspace, keeper, freshMonth, monthOf, apply, thenCheck }),
    ...letterCommands({
      workspace,
      keeper,
      freshMonth,
      register: async (checked, edits) => {
        await apply(checked, "register", edits, "whole");
      },
      thenCheck,
    }),
    ...ledgerCommands({ workspace, keeper, month: () => month, bookOf, apply, thenCheck }),
    ...templateCommands({ workspace, keeper, freshMonth, pause }),
    ...collectCommands({
      workspace,
      keeper,
      readReturned,
      pause,
      month: () => month,
      freshMonth,
      put: async (checked, what, edits, again) => (await apply(checked, what, edits, "whole", again)).isStale,
      thenCheck,
    }),
    subscribe: (listener) => Promise.resolve(keeper.subscribe(listener)),
    check: (day) =>
      command("check", true, async () => {
        const date = dayOf(day);
        if (workspace.books().length === 0) return { kind: "nothing-to-do", job: "check" };
        await checkAll(date);
        return null;
      }),
    cancel() {
      keeper.cancel();
      return Promise.resolve();
    },
    cure: (target) =>
      command("cure", false, async () => {
        const checked = monthOf(target);
        const places =
          "findings" in target
            ? target.findings.flatMap((key) => checked.placeOf(key) ?? [])
            : placesOf(checked, target.filter).filter(
                (place) => checked.run.report.findings[place]?.rule === target.rule,
              );
        const edits = cureEdits(checked, places);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "cure" };
        const { written, refused } = await apply(checked, "cures", edits);
        return thenCheck({ kind: "cured", written, refused });
      }),
    undo: () =>
      command("undo", false, async () => {
        progress("writing", null, null);
        const taken = await undos.undo();
        if (taken === null) return { kind: "nothing-to-do", job: "undo" };
        const { restored, left, lastCheck } = taken;
        tell({ undo: undos.next(), stale: month !== null });
        return thenCheck({ kind: "undone", restored, left }, lastCheck);
      }),
    async goTo({ file, sheet, cell }: Place) {
      const view = workspace.books().find((book) => book.file === file)?.view ?? null;
      if (view === null) return;
      try {
        const result = await view.goTo(sheet, cell);
        if (result !== "shown") tell({ notice: { kind: "went-to", result, sheet, cell } });
      } catch (error) {
        tell({ notice: keeper.noticeOf("check", error) });
      }
    },
    dismiss() {
      if (keeper.state().notice !== null) tell({ notice: null });
      return Promise.resolve();
    },
    changed: (changes) => live.changed(changes),
    filesChanged() {
      // Until it is checked again or dismissed: files may come and go one after the other.
      const isDropped = month !== null || keeper.state().notice?.kind === "check-dropped";
      const notice: Notice | null = isDropped ? { kind: "check-dropped" } : null;
      month = null;
      undos.keepOnly(workspace.books());
      live.restart();
      tell({ ...openOf(workspace), check: null, stale: false, undo: undos.next(), marked: false, notice });
    },
  };
}
