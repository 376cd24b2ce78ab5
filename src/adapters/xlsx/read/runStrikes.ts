/**
 * How the runs of a rich text are struck through, as bits: some are, some are not, some are as their cell is. 0 where a text has no
 * runs; white space counts for nothing.
 */
export type RunStrikes = number;

export const STRUCK_RUN = 1;
export const PLAIN_RUN = 2;
export const INHERITING_RUN = 4;

/** Whether a text is struck through, by its runs and its cell's style. */
export function strikeOf(runs: RunStrikes, isStyleStruck: boolean): "whole" | "part" | null {
  const inherits = runs === 0 || (runs & INHERITING_RUN) !== 0;
  const isStruck = (runs & STRUCK_RUN) !== 0 || (inherits && isStyleStruck);
  const isPlain = (runs & PLAIN_RUN) !== 0 || (inherits && !isStyleStruck);
  return !isStruck ? null : isPlain ? "part" : "whole";
}

/** Gathers the runs of one text after another. */
export function runStrikes(): {
  begin(): void;
  openRun(): void;
  /** The run says itself how it looks, and so that it is not struck unless it says so. */
  properties(): void;
  strike(isOn: boolean): void;
  text(text: string): void;
  closeRun(): void;
  /** Of the text so far; 0 where all of it is as its cell. */
  strikes(): RunStrikes;
} {
  let found: RunStrikes = 0;
  let run: RunStrikes = INHERITING_RUN;
  let isBlank = true;
  return {
    begin: () => void (found = 0),
    openRun() {
      run = INHERITING_RUN;
      isBlank = true;
    },
    properties: () => void (run = PLAIN_RUN),
    strike: (isOn) => void (run = isOn ? STRUCK_RUN : PLAIN_RUN),
    text: (text) => void (isBlank &&= text.trim() === ""),
    closeRun() {
      if (!isBlank) found |= run;
    },
    strikes: () => (found === INHERITING_RUN ? 0 : found),
  };
}
