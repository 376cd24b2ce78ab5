import { useCallback, useEffect, useRef, useState } from "react";
import type { RowLook } from "../../adapters/xlsx/look/look";
import { kept } from "../parts/kept";

/** Rows are fetched by the hundred: few questions, little to wait for. */
const CHUNK = 100;

/** Both ends included; empty where the last comes before the first. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What has been fetched of a sheet. */
interface Fetched {
  readonly rows: Map<number, RowLook>;
  /** Chunks by the number of their last question: what comes of an older one is of no use. */
  readonly asked: Map<number, number>;
}

/**
 * Rows of a sheet as they come into sight. Where it may have other content, those in sight stay until it has come: to empty and fill
 * the whole grid costs an edit more than everything else the page does for it. Nothing is drawn where nothing has changed.
 *
 * @param fetch rows from a number on
 * @param onChange tells whenever the sheet may have other content
 * @param inSight the rows in sight
 */
export function useSheetRows(
  fetch: (from: number, count: number) => Promise<readonly RowLook[]>,
  onChange: (listener: () => void) => () => void,
  inSight: readonly Stretch[],
): (row: number) => RowLook | undefined {
  const [fetched] = useState<Fetched>(() => ({ rows: new Map(), asked: new Map() }));
  const questions = useRef(0);
  const [, redraw] = useState(0);
  const wanted = chunksOf(inSight).join(" ");

  const ask = useCallback(
    (chunk: number): void => {
      const mine = ++questions.current;
      fetched.asked.set(chunk, mine);
      const put = (rows: readonly RowLook[]): void => {
        if (fetched.asked.get(chunk) === mine && putChunk(fetched.rows, chunk, rows)) redraw((count) => count + 1);
      };
      void fetch(chunk * CHUNK + 1, CHUNK).then(put, () => {
        put([]);
        if (fetched.asked.get(chunk) === mine) fetched.asked.delete(chunk);
      });
    },
    [fetched, fetch],
  );
  useEffect(() => {
    for (const chunk of wanted.split(" ").map(Number)) if (!fetched.asked.has(chunk)) ask(chunk);
  }, [fetched, wanted, ask]);
  useEffect(
    () =>
      onChange(() => {
        const again = new Set(wanted.split(" ").map(Number));
        fetched.asked.clear();
        for (const row of fetched.rows.keys()) if (!again.has(chunkOf(row))) fetched.rows.delete(row);
        for (const chunk of again) ask(chunk);
      }),
    [fetched, onChange, wanted, ask],
  );
  return (row) => fetched.rows.get(row);
}

/** Puts a chunk in the place of what is there of it. @returns whether any of it is other than it was */
function putChunk(all: Map<number, RowLook>, chunk: number, rows: readonly RowLook[]): boolean {
  const next = new Map(rows.map((row) => [row.row, row]));
  let isOther = false;
  for (let number = chunk * CHUNK + 1; number <= (chunk + 1) * CHUNK; number++) {
    const [before, after] = [all.get(number), next.get(number)];
    const row = after === undefined ? undefined : kept(before, after);
    if (row === before) continue;
    isOther = true;
    if (row === undefined) all.delete(number);
    else all.set(number, row);
  }
  return isOther;
}

/** Chunks that stretches reach into, each once. */
function chunksOf(stretches: readonly Stretch[]): readonly number[] {
  const chunks = new Set<number>();
  for (const { first, last } of stretches) {
    for (let chunk = chunkOf(first); chunk <= chunkOf(last) && first <= last; chunk++) chunks.add(chunk);
  }
  return [...chunks].sort((a, b) => a - b);
}

function chunkOf(row: number): number {
  return Math.floor((row - 1) / CHUNK);
}
