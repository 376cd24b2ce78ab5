import type { GridPlace } from "../grid/GridRow";

/** What happens outside React: the worker says so. */
export interface PageEvents {
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows whenever something about the files has changed. */
  readonly version: () => number;
  /** Where the worker wants a cell shown; a new object each time. */
  readonly target: () => PageTarget | null;
  /** Shows a cell of any file that is open, our results too. */
  readonly show: (target: PageTarget) => void;
}

export interface PageTarget extends GridPlace {
  readonly file: string;
  readonly tab: number;
}
