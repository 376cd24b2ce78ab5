import type { Frame, Page } from "playwright-core";
import { PATIENCE } from "./chromium";

/** Milliseconds between two looks. */
const PAUSE = 20;

/**
 * Waits until an expression is true in a page. Asked from outside each time: Playwright's own waiting asks from inside, where the
 * policy of the shipped pages lets no text be run.
 *
 * @throws where it never becomes true
 */
export async function holds(frame: Frame | Page, expression: string): Promise<void> {
  for (let looks = PATIENCE / PAUSE; looks > 0; looks--) {
    if (await frame.evaluate(`Boolean(${expression})`)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`never true in the page: ${expression}`);
}
