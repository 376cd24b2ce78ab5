import { chromium, type Browser } from "playwright-core";

/** Milliseconds that a page gets for one thing: many, for the machine may be busy with others. */
export const PATIENCE = 120_000;

/**
 * The browser that all suites of a run share (test/tooling/startOfRun.cjs); to close it is to let go of one's own pages. Where
 * there is none it says what to install.
 */
export async function launchChromium(): Promise<Browser> {
  const answer = await fetch(process.env["SHARED_BROWSER"]!);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return chromium.connect(said);
}
