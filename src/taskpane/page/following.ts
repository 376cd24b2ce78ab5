import type { Listening } from "./pageEvents";

/**
 * Asks now and after every change, and takes what is answered; of several questions under way only the last one's answer. Ended by what
 * it gives back.
 *
 * @param failed what is done where nothing can be answered; without it nothing: what is closed meanwhile is asked about no more
 */
export function following<T>(
  onChange: Listening,
  ask: () => Promise<T>,
  take: (answer: T) => void,
  failed: (error: unknown) => void = () => undefined,
): () => void {
  let asked = 0;
  const again = (): void => {
    const mine = ++asked;
    ask().then(
      (answer) => {
        if (mine === asked) take(answer);
      },
      (error: unknown) => {
        if (mine === asked) failed(error);
      },
    );
  };
  again();
  const stop = onChange(again);
  return () => {
    asked += 1;
    stop();
  };
}
