import type { GridPlace } from "../grid/GridRow";

/** What happens outside React: the worker says so. */
export interface PageEvents {
  /** Calls the listener whenever something about the files has changed; the answer ends that. */
  readonly onChange: Listening;
  /** Grows with each such change. */
  readonly version: () => number;
  readonly onTarget: Listening;
  /** Where the worker wants a cell shown; a new object each time. */
  readonly target: () => PageTarget | null;
  /** Shows a cell of any file that is open, our results too. */
  readonly show: (target: PageTarget) => void;
}

export type Listening = (listener: () => void) => () => void;

export interface PageTarget extends GridPlace {
  readonly file: string;
  readonly tab: number;
}
