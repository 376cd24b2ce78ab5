import { HostError } from "../core/base/hostError";
import type { LeftOut } from "../core/ports";
import { markModels } from "../core/show/writes/markModels";
import { planWrites } from "../core/show/writes/planWrites";
import { isoText, type LocalDate } from "../core/workbook/localDate";
import type { Assistant, AssistantState, CureTarget, Notice, Place } from "./assistant";
import { assistantQueries } from "./assistantQueries";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled, checkWorkspace, readWorkspace, type WorkspaceReading } from "./checkWorkspace";
import { dayOf } from "./dayOf";
import { cureEdits, type FileEdit } from "./editsByFile";
import { liveKeeper } from "./liveKeeper";
import { openOf } from "./openOf";
import { markedPlaces } from "./markedPlaces";
import { putEdits, takeBack, type DoneEdit } from "./putEdits";
import { resultOfFile } from "./resultOfFile";
import { isSameMonth } from "./isSameMonth";
import { acceptanceEdits, settingEdits } from "./settingEdits";
import { stateKeeper } from "./stateKeeper";
import { placesOf } from "./views/askFindings";
import { makeCheckView } from "./views/makeCheckView";
import type { OpenBook, Workspace } from "./workspace";

/** What the assistant has of the world, beside the workbooks. */
export interface AssistantWorld {
  readonly workspace: Workspace;
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

export function createAssistant({ workspace, pause, later, detailsOf }: AssistantWorld): AssistantControl {
  let month: CheckedMonth | null = null;
  let checks = 0;
  let done: readonly DoneEdit[] = [];

  const keeper = stateKeeper(openOf(workspace), detailsOf, {
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

  const checkAll = async (asOf: LocalDate, read?: WorkspaceReading): Promise<CheckedMonth> => {
    live.restart();
    const options = { asOf, check: ++checks, pause, progress, ...(read === undefined ? {} : { read }) };
    const books = workspace.books();
    const checked = await checkWorkspace(books, options);
    const now = workspace.books();
    if (now.length !== books.length || now.some(({ file }, place) => file !== books[place]?.file)) {
      throw new HostError("conflict", "检查的时候打开的文件变了，请重新检查。");
    }
    show(checked, false);
    return checked;
  };
  /**
   * A check that speaks of the workbooks as they are now. Where others than we change them, they are read again first: no host
   * tells of every edit.
   */
  const freshMonth = async (day?: string): Promise<CheckedMonth> => {
    if (month === null) throw new HostError("bad-arguments", "还没有检查过台账，请先检查台账。");
    const last = month.run.basis.asOf;
    const asOf = day === undefined ? last : dayOf(day);
    const isOtherDay = isoText(asOf) !== isoText(last);
    if (isOtherDay || keeper.state().stale || live.isBehind()) return checkAll(asOf);
    const books = workspace.books();
    if (books.every(({ changes }) => changes === null)) return month;
    const read = await readWorkspace(books, { pause, progress });
    return isSameMonth(read.workbooks, month.workbooks) ? month : checkAll(asOf, read);
  };
  /** What was written stands, even where reading again fails: the state then says that figures are old. */
  const thenCheck = async (notice: Notice): Promise<Notice> => {
    try {
      if (month !== null) await checkAll(month.run.basis.asOf);
    } catch (error) {
      if (!(error instanceof HostError) && !(error instanceof Cancelled)) throw error;
      tell({ stale: true });
    }
    return notice;
  };
  /** Puts edits in and remembers how to take them back. */
  const apply = async (
    what: NonNullable<AssistantState["undo"]>["what"],
    edits: readonly FileEdit[],
  ): Promise<{ readonly written: number; readonly refused: number }> => {
    progress("writing", null, null);
    const put = await putEdits(edits, bookOf);
    if (put.done.length > 0) {
      done = put.done;
      tell({ undo: { what, cells: done.reduce((sum, { journal }) => sum + journal.cells, 0) }, stale: true });
    }
    return { written: put.written, refused: put.refused.length };
  };

  function bookOf(file: string): OpenBook {
    const book = workspace.books().find((candidate) => candidate.file === file);
    if (book === undefined) throw new HostError("not-found", `《${file}》已经关闭，请重新打开后再试。`);
    return book;
  }
  /** The check that keys or a rule's target speak of: places in another one mean nothing now. */
  function monthOf(target: CureTarget): CheckedMonth {
    const wanted = "findings" in target ? target.findings.map(({ check }) => check) : [target.check];
    if (month === null || wanted.some((check) => check !== month?.check)) {
      throw new HostError("conflict", "台账已经重新检查过，列表已更新，请在新的列表里再点一次。");
    }
    return month;
  }
  function settingsBook(): OpenBook | null {
    const [book, ...others] = workspace.books();
    return book !== undefined && others.length === 0 && book.writable ? book : null;
  }

  return {
    ...assistantQueries(
      () => month,
      () => settingsBook() !== null,
    ),
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
    writeSheets: (day) =>
      command("sheets", true, async () => {
        const { run } = await freshMonth(day);
        if (run.report.ledgers.length === 0) return { kind: "nothing-to-do", job: "sheets" };
        const [book, ...others] = workspace.books();
        if (book === undefined) return { kind: "nothing-to-do", job: "sheets" };
        progress("writing", 0, null);
        const isInto = others.length === 0 && book.writable;
        const users = isInto ? await book.port.usersSheetNames() : [];
        const write = planWrites(run, users, { mark: false, sameWorkbook: isInto });
        const names = write.sheets?.map(({ name }) => name) ?? [];
        if (!isInto) return { kind: "sheets-written", names, newFile: await workspace.writeNew(write), leftOut: [] };
        const leftOut = await book.port.write(write, (rows) => Promise.resolve(progress("writing", rows, null)));
        return { kind: "sheets-written", names, newFile: null, leftOut };
      }),
    mark: (day) =>
      command("mark", true, async () => {
        const { run } = await freshMonth(day);
        let cells = 0;
        let rows = 0;
        const leftOut = new Set<LeftOut>();
        const books = workspace.books().filter(({ writable }) => writable);
        if (books.length === 0) {
          throw new HostError("not-writable", "旧格式（.xls）的工作簿不能标记，请在Excel里另存为.xlsx后再试。");
        }
        if (!progress("writing", null, null)) throw new Cancelled();
        // Marks of before cannot be put back: of several workbooks all are marked, or none is touched.
        keeper.seeThrough();
        for (const book of books) {
          const marks = markModels(resultOfFile(run, book.file));
          for (const what of await book.port.write({ sheets: null, marks })) leftOut.add(what);
          tell({ marked: true });
          const touched = markedPlaces(marks);
          cells += touched.cells;
          rows += touched.rows;
        }
        return { kind: "marked", cells, rows, leftOut: [...leftOut] };
      }),
    unmark: () =>
      command("unmark", false, async () => {
        progress("writing", null, null);
        const leftOut = new Set<LeftOut>();
        for (const { port, writable } of workspace.books()) {
          if (!writable) continue;
          for (const what of await port.write({ sheets: null, marks: [] })) leftOut.add(what);
        }
        tell({ marked: leftOut.has("old-marks") });
        return { kind: "unmarked", leftOut: [...leftOut] };
      }),
    cure: (target) =>
      command("cure", false, async () => {
        const checked = monthOf(target);
        const places =
          "findings" in target
            ? target.findings.map(({ place }) => place)
            : placesOf(checked, target.filter).filter(
                (place) => checked.run.report.findings[place]?.rule === target.rule,
              );
        const edits = cureEdits(checked, places);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "cure" };
        return thenCheck({ kind: "cured", ...(await apply("cures", edits)) });
      }),
    undo: () =>
      command("undo", false, async () => {
        if (keeper.state().undo === null) return { kind: "nothing-to-do", job: "undo" };
        progress("writing", null, null);
        const taken = await takeBack(done);
        done = [];
        tell({ undo: null, stale: true });
        return thenCheck({ kind: "undone", ...taken });
      }),
    accept: (findings, reason, until) =>
      command("accept", false, async () => {
        const edits = acceptanceEdits(monthOf({ findings }), findings, reason.trim(), until);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "accept" };
        await apply("acceptance", edits);
        return thenCheck({ kind: "accepted", count: findings.length, until });
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
    changeSettings: (changes) =>
      command("settings", false, async () => {
        const book = settingsBook();
        if (book === null) {
          throw new HostError("not-writable", "设置写在工作簿里：请只打开一个.xlsx工作簿，再改设置。");
        }
        const edits = settingEdits(await freshMonth(), book.file, changes);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "settings" };
        const { refused } = await apply("settings", edits);
        const sheets = edits.flatMap(({ edit }) => [
          ...edit.newSheets.map(({ name }) => name),
          ...edit.cells.map(({ sheet }) => sheet),
        ]);
        return thenCheck({ kind: "settings-written", sheets: [...new Set(sheets)], refused });
      }),
    changed: (changes) => live.changed(changes),
    filesChanged() {
      const notice: Notice | null = month === null ? null : { kind: "check-dropped" };
      month = null;
      done = [];
      live.restart();
      tell({ ...openOf(workspace), check: null, stale: false, undo: null, marked: false, notice });
    },
  };
}
