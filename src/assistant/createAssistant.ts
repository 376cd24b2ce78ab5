import type { EditJournal, RefusedEdit } from "../core/edits/edit";
import { HostError } from "../core/hostError";
import type { LiveCheck } from "../core/live/liveCheck";
import { liveSteps } from "../core/live/liveCheck";
import type { WorkbookChange } from "../core/ports";
import { planAcceptance, planAlias, planDefaultSheets, planScoring, scoringFault } from "../core/settings/planSettings";
import { defaultSettings } from "../core/settings/settings";
import { markModels } from "../core/writes/markModels";
import { planWrites } from "../core/writes/planWrites";
import { parseIsoDate, type LocalDate } from "../core/workbook/localDate";
import type { Assistant, AssistantState, CureTarget, FindingKey, Job, Notice, Place, RunningJob } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { checkWorkspace, Cancelled, recheckedMonth, type ProgressOf } from "./checkWorkspace";
import { cureEdits, editsByFile, type FileEdit } from "./editsByFile";
import { resultOfFile } from "./resultOfFile";
import { takeLiveChanges } from "./takeLiveChanges";
import { askFindings, placesOf } from "./views/askFindings";
import { askOverdue } from "./views/askOverdue";
import { askRows } from "./views/askRows";
import { makeCheckView } from "./views/makeCheckView";
import { makeFiguresView } from "./views/makeFiguresView";
import { makeSettingsView } from "./views/makeSettingsView";
import type { SettingChange } from "./views/settingsView";
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

/** Figures follow an edit after this pause in typing. */
const FIGURES_AFTER = 1500;

export function createAssistant(world: AssistantWorld): AssistantControl {
  const { workspace } = world;
  const listeners = new Set<(state: AssistantState) => void>();
  let state: AssistantState = {
    version: 0,
    files: filesOf(workspace),
    running: null,
    check: null,
    stale: false,
    undo: null,
    marked: false,
    notice: null,
  };
  let month: CheckedMonth | null = null;
  let live: LiveCheck | null = null;
  let checks = 0;
  let asOf: LocalDate | null = null;
  let journals: readonly { readonly book: OpenBook; readonly journal: EditJournal }[] = [];
  let waiting: WorkbookChange[] = [];
  let noLongerWait: () => void = () => undefined;

  const tell = (change: Partial<AssistantState>): void => {
    state = { ...state, ...change, version: state.version + 1 };
    for (const listener of listeners) listener(state);
  };
  const isCancelling = (): boolean => state.running?.cancelling ?? false;
  const running = (step: RunningJob["step"], done: number | null, total: number | null): void => {
    if (state.running !== null) tell({ running: { ...state.running, step, done, total } });
  };
  const progress: ProgressOf = (step, done, total) => {
    running(step, done, total);
    return !isCancelling();
  };

  /** Runs a command alone, and tells what came of it. */
  const command = async (job: Job, cancellable: boolean, work: () => Promise<Notice | null>): Promise<void> => {
    if (state.running !== null) {
      tell({ notice: { kind: "busy", running: state.running.job } });
      return;
    }
    noLongerWait();
    tell({
      running: { job, step: "reading", done: null, total: null, cancellable, cancelling: false },
      notice: null,
    });
    let notice: Notice | null = null;
    try {
      notice = await work();
    } catch (error) {
      notice = noticeOf(job, error);
    }
    tell({ running: null, notice });
    if (waiting.length > 0) void takeChanges();
  };

  const noticeOf = (job: Job, error: unknown): Notice => {
    if (error instanceof Cancelled || (isHostError(error) && error.kind === "cancelled"))
      return { kind: "cancelled", job };
    if (isHostError(error)) return { kind: "failed", job, error: error.kind, sentence: error.message };
    return { kind: "broken", job, details: world.detailsOf(error) };
  };

  const show = (checked: CheckedMonth): void => {
    month = checked;
    tell({ check: makeCheckView(checked), stale: false });
  };

  const checkAll = async (day: LocalDate): Promise<void> => {
    waiting = [];
    checks += 1;
    const checked = await checkWorkspace(workspace.books(), { asOf: day, check: checks, pause: world.pause, progress });
    asOf = day;
    live = null;
    show(checked);
  };

  /** A check that speaks of the workbooks as they are now. */
  const freshMonth = async (): Promise<CheckedMonth> => {
    if (month === null || asOf === null || state.stale || waiting.length > 0) await checkAll(dayOrThrow());
    if (month === null) throw new RangeError("No check");
    return month;
  };
  const dayOrThrow = (): LocalDate => {
    if (asOf === null) throw new HostError("bad-arguments", "还没有检查过台账，请先检查台账。");
    return asOf;
  };

  const bookOf = (file: string): OpenBook => {
    const book = workspace.books().find((candidate) => candidate.file === file);
    if (book === undefined) throw new HostError("not-found", `《${file}》已经关闭，请重新打开后再试。`);
    return book;
  };

  /** Puts edits in, file by file, and remembers how to take them back. Of several files all or none. */
  const applyEdits = async (
    what: NonNullable<AssistantState["undo"]>["what"],
    edits: readonly FileEdit[],
  ): Promise<{ readonly written: number; readonly refused: readonly RefusedEdit[] }> => {
    running("writing", null, null);
    const done: { book: OpenBook; journal: EditJournal }[] = [];
    const refused: RefusedEdit[] = [];
    let written = 0;
    try {
      for (const { file, edit } of edits) {
        const book = bookOf(file);
        const result = await book.port.edit(edit);
        written += result.written;
        refused.push(...result.refused);
        if (result.journal !== null) done.push({ book, journal: result.journal });
      }
    } catch (error) {
      for (const { book, journal } of done.reverse()) await book.port.undo(journal);
      throw error;
    }
    if (done.length > 0) {
      journals = done;
      tell({ undo: { what, cells: done.reduce((sum, { journal }) => sum + journal.cells, 0) }, stale: true });
    }
    return { written, refused };
  };

  const thenCheck = async (notice: Notice): Promise<Notice> => {
    // What was written stands, even where reading again fails: the state says that figures are old.
    try {
      if (asOf !== null) await checkAll(asOf);
    } catch (error) {
      if (!isHostError(error) && !(error instanceof Cancelled)) throw error;
      tell({ stale: true });
    }
    return notice;
  };

  const takeChanges = async (): Promise<void> => {
    const changes = waiting;
    waiting = [];
    if (month === null || changes.length === 0) return;
    try {
      if (live === null) {
        const steps = liveSteps(month.run);
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) await world.pause();
        live = step.value;
      }
      const taken = await takeLiveChanges(month, live, workspace.books(), changes);
      if (state.running !== null) return;
      if (taken === null) {
        live = null;
        tell({ stale: true });
        return;
      }
      if (taken === "same") return;
      checks += 1;
      month = recheckedMonth(month, checks, taken);
      tell({ check: makeCheckView(month), stale: true });
      noLongerWait = world.later(FIGURES_AFTER, () => void refreshFigures());
    } catch (error) {
      if (!isHostError(error)) tell({ notice: noticeOf("check", error) });
      live = null;
      tell({ stale: true });
    }
  };

  /** Figures after edits, from what was read already: nobody waits for it, and whatever is asked for meanwhile goes first. */
  const refreshFigures = async (): Promise<void> => {
    const from = month;
    if (from === null || asOf === null || state.running !== null) return;
    const isOver = (): boolean => month !== from || state.running !== null;
    const quiet: ProgressOf = () => !isOver();
    try {
      const checked = await checkWorkspace(workspace.books(), {
        asOf,
        check: checks + 1,
        pause: world.pause,
        progress: quiet,
        read: { workbooks: from.workbooks, mergesUnknown: from.mergesUnknown },
      });
      if (isOver()) return;
      checks += 1;
      live = null;
      show(checked);
    } catch (error) {
      if (!(error instanceof Cancelled)) tell({ notice: noticeOf("check", error) });
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    check: (day) =>
      command("check", true, async () => {
        const date = parseIsoDate(day);
        if (date === undefined)
          throw new HostError("bad-arguments", `截至日期“${day}”不是日期，请写成2024-06-30这样。`);
        if (workspace.books().length === 0) return { kind: "nothing-to-do", job: "check" };
        await checkAll(date);
        return null;
      }),
    cancel() {
      if (state.running?.cancellable === true) tell({ running: { ...state.running, cancelling: true } });
      return Promise.resolve();
    },
    writeSheets: () =>
      command("sheets", true, async () => {
        const { run } = await freshMonth();
        running("writing", 0, null);
        const [book, ...others] = workspace.books();
        if (book === undefined) return { kind: "nothing-to-do", job: "sheets" };
        if (others.length > 0 || !book.writable) {
          const write = planWrites(run, [], { mark: false, sameWorkbook: false });
          const newFile = await workspace.writeNew(write);
          return { kind: "sheets-written", names: namesIn(write), newFile };
        }
        const write = planWrites(run, await book.port.usersSheetNames(), { mark: false, sameWorkbook: true });
        await book.port.write(write, (rows) => Promise.resolve(progress("writing", rows, null)));
        return { kind: "sheets-written", names: namesIn(write), newFile: null };
      }),
    mark: () =>
      command("mark", true, async () => {
        const { run } = await freshMonth();
        let cells = 0;
        let rows = 0;
        for (const book of workspace.books()) {
          if (isCancelling()) throw new Cancelled();
          const marks = markModels(resultOfFile(run, book.file));
          for (const { kind, areas } of marks) {
            for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
              const height = lastRow - firstRow + 1;
              if (kind.startsWith("light-")) rows += height;
              else cells += height * (lastColumn - firstColumn + 1);
            }
          }
          running("writing", null, null);
          await book.port.write({ sheets: null, marks });
        }
        tell({ marked: true });
        return { kind: "marked", cells, rows };
      }),
    unmark: () =>
      command("unmark", false, async () => {
        running("writing", null, null);
        for (const { port, writable } of workspace.books()) if (writable) await port.write({ sheets: null, marks: [] });
        tell({ marked: false });
        return { kind: "unmarked" };
      }),
    cure: (target) =>
      command("cure", false, async () => {
        const checked = monthOf(target);
        const places = "findings" in target ? target.findings.map(({ place }) => place) : curesOfRule(checked, target);
        const edits = cureEdits(checked, places);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "cure" };
        const { written, refused } = await applyEdits("cures", edits);
        return thenCheck({ kind: "cured", written, refused: refused.length });
      }),
    undo: () =>
      command("undo", false, async () => {
        if (state.undo === null) return { kind: "nothing-to-do", job: "undo" };
        running("writing", null, null);
        let restored = 0;
        let left = 0;
        for (const { book, journal } of [...journals].reverse()) {
          const result = await book.port.undo(journal);
          restored += result.restored;
          left += result.left.length;
        }
        journals = [];
        tell({ undo: null, stale: true });
        return thenCheck({ kind: "undone", restored, left });
      }),
    accept: (findings, reason, until) =>
      command("accept", false, async () => {
        const checked = monthOf({ findings });
        const day = parseIsoDate(until);
        if (day === undefined) throw new HostError("bad-arguments", `“${until}”不是日期，请写成2024-12-31这样。`);
        if (reason.trim() === "") throw new HostError("bad-arguments", "请写明为什么接受这条提示。");
        if (day < checked.run.basis.asOf) {
          throw new HostError("bad-arguments", "最后一天早于截至日期，写了也不起作用，请改晚一些。");
        }
        const accepted = findings.flatMap(({ place }) => {
          const finding = checked.run.report.findings[place];
          if (finding === undefined) return [];
          return [{ finding, id: checked.rowAt(finding.file, finding.sheet, finding.row)?.shown.id ?? null }];
        });
        if (accepted.length === 0) return { kind: "nothing-to-do", job: "accept" };
        const edits = editsByFile(
          accepted.map((one) => ({ file: one.finding.file, item: one })),
          (file, items) => planAcceptance(snapshotOf(checked, file), items, reason.trim(), day),
        );
        await applyEdits("acceptance", edits);
        return thenCheck({ kind: "accepted", count: accepted.length, until });
      }),
    async goTo({ file, sheet, cell }: Place) {
      const view = workspace.books().find((book) => book.file === file)?.view ?? null;
      if (view === null) return;
      try {
        const result = await view.goTo(sheet, cell);
        if (result !== "shown") tell({ notice: { kind: "went-to", result, sheet, cell } });
      } catch (error) {
        tell({ notice: noticeOf("check", error) });
      }
    },
    dismiss() {
      if (state.notice !== null) tell({ notice: null });
      return Promise.resolve();
    },
    findings: (query) =>
      Promise.resolve(
        month === null ? { count: 0, causes: [], putRight: [], accepted: [] } : askFindings(month, query),
      ),
    rows: (query) => Promise.resolve(month === null ? { count: 0, rows: [] } : askRows(month, query)),
    overdue: (query) =>
      Promise.resolve(
        month === null
          ? { count: 0, steps: { 催办: 0, 督办: 0, 通知书: 0 }, units: [], entries: [] }
          : askOverdue(month, query),
      ),
    figures: () => Promise.resolve(month === null ? null : makeFiguresView(month)),
    settings: () => Promise.resolve(makeSettingsView(month, settingsBook() !== null)),
    changeSettings: (changes) =>
      command("settings", false, async () => {
        const book = settingsBook();
        if (book === null) throw new HostError("not-writable", "设置写在工作簿里：请只打开一个.xlsx工作簿，再改设置。");
        const checked = month;
        if (checked === null) throw new HostError("bad-arguments", "请先检查台账，再改设置。");
        const edits = settingEdits(checked, book.file, changes);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "settings" };
        const { refused } = await applyEdits("settings", edits);
        const sheets = edits.flatMap(({ edit }) => [
          ...edit.newSheets.map(({ name }) => name),
          ...edit.cells.map(({ sheet }) => sheet),
        ]);
        return thenCheck({ kind: "settings-written", sheets: [...new Set(sheets)], refused: refused.length });
      }),
    changed(changes) {
      waiting.push(...changes);
      noLongerWait();
      return state.running === null ? takeChanges() : Promise.resolve();
    },
    filesChanged() {
      month = null;
      live = null;
      journals = [];
      waiting = [];
      noLongerWait();
      tell({ files: filesOf(workspace), check: null, stale: false, undo: null, marked: false, notice: null });
    },
  };

  /** The check that keys or a rule's target speak of: another one's places mean nothing now. */
  function monthOf(target: CureTarget): CheckedMonth {
    const wanted = "findings" in target ? target.findings.map((key: FindingKey) => key.check) : [target.check];
    if (month === null || wanted.some((check) => check !== month?.check)) {
      throw new HostError("conflict", "台账已经重新检查过，列表已更新，请在新的列表里再点一次。");
    }
    return month;
  }

  function curesOfRule(
    checked: CheckedMonth,
    target: Exclude<CureTarget, { readonly findings: unknown }>,
  ): readonly number[] {
    return placesOf(checked, target.filter).filter((place) => checked.run.report.findings[place]?.rule === target.rule);
  }

  function settingsBook(): OpenBook | null {
    const [book, ...others] = workspace.books();
    return book !== undefined && others.length === 0 && book.writable ? book : null;
  }

  /** One edit: values first, so that a sheet made for them is made once. */
  function settingEdits(checked: CheckedMonth, file: string, changes: readonly SettingChange[]): readonly FileEdit[] {
    const workbook = snapshotOf(checked, file);
    const settings = month?.run.settings ?? defaultSettings;
    const scoring = changes.flatMap((change) => (change.kind === "scoring" ? [change] : []));
    for (const { name, value } of scoring) {
      const fault = scoringFault(name, value);
      if (fault !== null) throw new HostError("bad-arguments", `${fault}，没有写入。`);
    }
    const edits = [
      ...(scoring.length === 0 ? [] : [planScoring(workbook, settings, scoring)]),
      ...changes.flatMap((change) => {
        if (change.kind === "alias") return [planAlias(workbook, change.of, change.canonical, change.written)];
        return change.kind === "default-sheets" ? [planDefaultSheets(workbook, settings)] : [];
      }),
    ];
    return edits.filter(({ newSheets, cells }) => newSheets.length + cells.length > 0).map((edit) => ({ file, edit }));
  }
}

function snapshotOf({ workbooks, run }: CheckedMonth, file: string): CheckedMonth["workbooks"][number] {
  const workbook = workbooks[run.basis.recognition.files.indexOf(file)];
  if (workbook === undefined) throw new RangeError(`No such file in the check: ${file}`);
  return workbook;
}

function namesIn({ sheets }: { readonly sheets: readonly { readonly name: string }[] | null }): readonly string[] {
  return sheets?.map(({ name }) => name) ?? [];
}

function filesOf(workspace: Workspace): readonly string[] {
  return workspace.books().map(({ file }) => file);
}

/** By its name: across a worker's border an error keeps its name and loses its class. */
function isHostError(error: unknown): error is HostError {
  return error instanceof Error && error.name === "HostError" && "kind" in error;
}
