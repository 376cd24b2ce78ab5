import { HostError } from "../core/base/hostError";
import { liveSteps, type LiveCheck } from "../core/live/liveCheck";
import type { WorkbookChange } from "../core/ports";
import { certainChanges } from "./certainChanges";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled, checkWorkspace, recheckedMonth } from "./checkWorkspace";
import type { StateKeeper } from "./stateKeeper";
import { takeLiveChanges } from "./takeLiveChanges";
import type { Workspace } from "./workspace";

/** Keeps the check up while people edit (live checking). */
export interface LiveKeeper {
  /** Takes changes, at once or when the running job has ended. */
  changed(changes: readonly WorkbookChange[]): Promise<void>;
  /** Whether changes wait to be looked at. */
  isBehind(): boolean;
  /** Looks at what waited. */
  catchUp(): void;
  /** Figures wait no longer to be computed anew. */
  hold(): void;
  /** There is another check: begin anew from it. */
  restart(): void;
}

interface LiveWorld {
  readonly workspace: Workspace;
  readonly pause: () => Promise<void>;
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly keeper: StateKeeper;
  readonly month: () => CheckedMonth | null;
  /** Shows another month; `isStale` where its figures are still those of before. */
  readonly show: (month: CheckedMonth, isStale: boolean) => void;
  readonly nextCheck: () => number;
}

/** Figures follow an edit after this pause in typing. */
const FIGURES_AFTER = 1500;

export function liveKeeper({ workspace, pause, later, keeper, month, show, nextCheck }: LiveWorld): LiveKeeper {
  let live: LiveCheck | null = null;
  let waiting: WorkbookChange[] = [];
  let hold: () => void = () => undefined;
  /** Findings are newer than the figures. */
  let isFiguresDue = false;

  const started = async (from: CheckedMonth): Promise<LiveCheck> => {
    if (live !== null) return live;
    const steps = liveSteps(from.run);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await pause();
    live = step.value;
    return live;
  };

  /** The figures are computed anew when nobody has typed for a while. */
  const figuresLater = (): void => {
    hold();
    hold = later(FIGURES_AFTER, () => void figuresAnew());
  };

  /** A command, or figures that were computed meanwhile, came in between. */
  const isOvertaken = (from: CheckedMonth): boolean => month() !== from || keeper.state().running !== null;

  /** Against what stands there now; while a command runs, when it has ended, unless it reads everything again itself. */
  const takeAgain = async (changes: readonly WorkbookChange[]): Promise<void> => {
    waiting = [...changes, ...waiting];
    if (keeper.state().running === null) await take();
  };

  const take = async (): Promise<void> => {
    const suspected = waiting;
    waiting = [];
    const from = month();
    if (from === null || suspected.length === 0) return;
    try {
      const changes = await certainChanges(from, workspace.books(), suspected);
      if (changes.length === 0) return;
      if (isOvertaken(from)) {
        await takeAgain(changes);
        return;
      }
      hold();
      const taken = await takeLiveChanges(from, await started(from), workspace.books(), changes);
      if (isOvertaken(from)) {
        await takeAgain(changes);
        return;
      }
      if (taken === "same") {
        if (isFiguresDue) figuresLater();
        return;
      }
      if (taken === null) {
        live = null;
        keeper.tell({ stale: true });
        return;
      }
      show(recheckedMonth(from, nextCheck(), taken), true);
      isFiguresDue = true;
      figuresLater();
    } catch (error) {
      live = null;
      keeper.tell({ stale: true, ...(error instanceof HostError ? {} : { notice: keeper.noticeOf("check", error) }) });
    }
  };

  /** From what was read already: nobody waits for it, and whatever is asked for meanwhile goes first. */
  const figuresAnew = async (): Promise<void> => {
    const from = month();
    if (from === null || keeper.state().running !== null) return;
    const isOver = (): boolean => month() !== from || keeper.state().running !== null;
    try {
      const checked = await checkWorkspace(workspace.books(), {
        asOf: from.run.basis.asOf,
        check: nextCheck(),
        pause,
        progress: () => !isOver(),
        read: { workbooks: from.workbooks, unseen: from.unseen },
        isFollowing: true,
        after: from,
      });
      if (isOver()) return;
      live = null;
      isFiguresDue = false;
      show(checked, false);
    } catch (error) {
      if (!(error instanceof Cancelled)) keeper.tell({ notice: keeper.noticeOf("check", error) });
    }
  };

  return {
    changed(changes) {
      waiting.push(...changes);
      if (changes.some(({ kind }) => kind !== "left")) hold();
      return keeper.state().running === null ? take() : Promise.resolve();
    },
    isBehind: () => waiting.length > 0,
    catchUp: () => {
      if (waiting.length > 0) void take();
    },
    hold: () => {
      hold();
    },
    restart() {
      live = null;
      isFiguresDue = false;
      waiting = [];
      hold();
    },
  };
}
