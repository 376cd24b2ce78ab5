import type { Writable } from "node:stream";

/**
 * Hands text to a stream no faster than it is taken.
 *
 * @param stream standard output
 * @param pieces the text, in order
 * @returns resolves when the last piece is handed over, or as soon as nobody reads any more
 */
export async function printTo(stream: Writable, pieces: Iterable<string>): Promise<void> {
  let waiting = "";
  for (const piece of pieces) {
    if (!isOpen(stream)) return;
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    const taken = stream.write(waiting);
    waiting = "";
    if (!taken) await readyOrGone(stream);
  }
  if (waiting !== "" && isOpen(stream)) stream.write(waiting);
}

const CHUNK = 65_536;

function isOpen(stream: Writable): boolean {
  return !stream.destroyed && stream.errored === null && !stream.writableEnded;
}

function readyOrGone(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of EVENTS) stream.off(event, done);
      resolve();
    };
    for (const event of EVENTS) stream.on(event, done);
  });
}

const EVENTS = ["drain", "error", "close"] as const;
