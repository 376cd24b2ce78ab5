import type { InBoth } from "../../core/base/inBoth";
import { HostError } from "../../core/base/hostError";

/** What stands in the way of something that has to be done before the pane can be used. */
export type HoldUp =
  /** Excel has not answered yet; it does not while a cell is being edited. */
  | { readonly kind: "waiting" }
  /** Excel refused: one sentence. */
  | { readonly kind: "refused"; readonly sentence: InBoth }
  /** Ours, or a file of ours that did not come. */
  | { readonly kind: "broken"; readonly error: unknown };

interface World {
  /** Shows it; answers when somebody wants another try. */
  readonly show: (holdUp: HoldUp) => Promise<void>;
  readonly later: (milliseconds: number, work: () => void) => void;
}

/** After that, somebody who waits is told for what. */
const PATIENCE = 3000;

/** Does something until it is done, saying what stands in the way; nobody is left before a page that says nothing. */
export async function untilDone<T>(work: () => Promise<T>, { show, later }: World): Promise<T> {
  for (;;) {
    const attempt = work().then(
      (value) => ({ value }),
      (error: unknown) => ({
        holdUp:
          error instanceof HostError
            ? ({ kind: "refused", sentence: error.said } as const)
            : ({ kind: "broken", error } as const),
      }),
    );
    const slow = new Promise<"slow">((resolve) => {
      later(PATIENCE, () => {
        resolve("slow");
      });
    });
    const first = await Promise.race([attempt, slow]);
    // An answer that comes while people are told is an answer all the same.
    const outcome = first === "slow" ? await Promise.race([attempt, show({ kind: "waiting" })]) : first;
    if (outcome === undefined) continue;
    if ("value" in outcome) return outcome.value;
    await show(outcome.holdUp);
  }
}
