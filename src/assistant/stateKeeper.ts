import { HostError } from "../core/base/hostError";
import type { AssistantState, Job, Notice } from "./assistant";
import { Cancelled, type ProgressOf } from "./checkWorkspace";

/** The one state, its listeners, and the one job that may run at a time. */
export interface StateKeeper {
  state(): AssistantState;
  readonly tell: (change: Partial<AssistantState>) => void;
  subscribe(listener: (state: AssistantState) => void): () => void;
  /** Says how far the job is; false where the user wants it stopped. */
  readonly progress: ProgressOf;
  /**
   * Runs a command alone, and tells what came of it. What is typed waits for the job that runs, as does every command for what is
   * typed: neither is refused.
   */
  readonly command: (job: Job, cancellable: boolean, work: () => Promise<Notice | null>) => Promise<void>;
  cancel(): void;
  /** From here on the job is seen through: cancelling no longer stops it. */
  seeThrough(): void;
  noticeOf(job: Job, error: unknown): Notice;
}

/** Typing is told of while it is written only where that takes longer than this, in ms: a bar that comes and goes at once says nothing. */
const SHORT = 1000;

/**
 * @param later does something after so many milliseconds; the answer takes it back
 * @param before called before a command starts; @param after when it has ended
 */
export function stateKeeper(
  { files, writable }: Pick<AssistantState, "files" | "writable">,
  detailsOf: (error: unknown) => string,
  later: (milliseconds: number, work: () => void) => () => void,
  around: { readonly before: () => void; readonly after: () => void },
): StateKeeper {
  const listeners = new Set<(state: AssistantState) => void>();
  let state: AssistantState = {
    version: 0,
    files,
    writable,
    running: null,
    check: null,
    stale: false,
    undo: null,
    marked: false,
    collecting: 0,
    notice: null,
  };
  /** Listeners hear of the state when this is over. */
  let isQuiet = false;
  /** Commands that wait for the job that runs. */
  let waiting: (() => void)[] = [];
  const tell = (change: Partial<AssistantState>): void => {
    state = { ...state, ...change, version: state.version + 1 };
    if (!isQuiet) speak();
  };
  const speak = (): void => {
    isQuiet = false;
    for (const listener of listeners) listener(state);
  };
  const idle = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const noticeOf = (job: Job, error: unknown): Notice => {
    if (error instanceof Cancelled) return { kind: "cancelled", job };
    if (!(error instanceof HostError)) return { kind: "broken", job, details: detailsOf(error) };
    if (error.kind === "cancelled") return { kind: "cancelled", job };
    return { kind: "failed", job, error: error.kind, sentence: error.said };
  };
  return {
    state: () => state,
    tell,
    noticeOf,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    progress(step, done, total, unit = "rows") {
      if (state.running !== null) tell({ running: { ...state.running, step, done, total, unit } });
      return state.running?.cancelling !== true;
    },
    async command(job, cancellable, work) {
      const isEntry = job === "entry";
      while (state.running !== null && (isEntry || state.running.job === "entry")) await idle();
      if (state.running !== null) {
        tell({ notice: { kind: "busy", running: state.running.job } });
        return;
      }
      around.before();
      isQuiet = isEntry;
      const hush = isEntry ? later(SHORT, speak) : () => undefined;
      const at = { step: "reading", done: null, total: null, unit: "rows" } as const;
      const running = { job, ...at, cancellable, cancelling: false };
      tell({ running, notice: null });
      let notice: Notice | null = null;
      try {
        notice = await work();
      } catch (error) {
        notice = noticeOf(job, error);
      }
      hush();
      isQuiet = false;
      tell({ running: null, notice });
      around.after();
      const next = waiting;
      waiting = [];
      for (const go of next) go();
    },
    seeThrough() {
      if (state.running !== null) tell({ running: { ...state.running, cancellable: false } });
    },
    cancel() {
      if (state.running?.cancellable === true) tell({ running: { ...state.running, cancelling: true } });
    },
  };
}
