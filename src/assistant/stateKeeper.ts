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
  /** Runs a command alone, and tells what came of it. */
  readonly command: (job: Job, cancellable: boolean, work: () => Promise<Notice | null>) => Promise<void>;
  cancel(): void;
  /** From here on the job is seen through: cancelling no longer stops it. */
  seeThrough(): void;
  noticeOf(job: Job, error: unknown): Notice;
}

/**
 * @param before called before a command starts; @param after when it has ended
 */
export function stateKeeper(
  { files, writable }: Pick<AssistantState, "files" | "writable">,
  detailsOf: (error: unknown) => string,
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
  const tell = (change: Partial<AssistantState>): void => {
    state = { ...state, ...change, version: state.version + 1 };
    for (const listener of listeners) listener(state);
  };
  const noticeOf = (job: Job, error: unknown): Notice => {
    if (error instanceof Cancelled) return { kind: "cancelled", job };
    if (!(error instanceof HostError)) return { kind: "broken", job, details: detailsOf(error) };
    if (error.kind === "cancelled") return { kind: "cancelled", job };
    return { kind: "failed", job, error: error.kind, sentence: error.message };
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
      if (state.running !== null) {
        tell({ notice: { kind: "busy", running: state.running.job } });
        return;
      }
      around.before();
      const at = { step: "reading", done: null, total: null, unit: "rows" } as const;
      const running = { job, ...at, cancellable, cancelling: false };
      tell({ running, notice: null });
      let notice: Notice | null = null;
      try {
        notice = await work();
      } catch (error) {
        notice = noticeOf(job, error);
      }
      tell({ running: null, notice });
      around.after();
    },
    seeThrough() {
      if (state.running !== null) tell({ running: { ...state.running, cancellable: false } });
    },
    cancel() {
      if (state.running?.cancellable === true) tell({ running: { ...state.running, cancelling: true } });
    },
  };
}
