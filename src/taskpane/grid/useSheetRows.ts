import { useEffect, useRef, useState } from "react";
import type { RowLook } from "../../adapters/xlsx/look/look";
import { kept } from "../parts/kept";

/** Rows are fetched by the hundred: few questions, little to wait for. */
const CHUNK = 100;

/**
 * Rows of a sheet as they come into sight. Where other content is to be shown, those in sight stay until it has come: to empty
 * and fill the whole grid costs an edit more than everything else the page does for it.
 *
 * @param source changes whenever other content is to be shown
 * @param fetch rows from a number on
 * @param first first row in sight
 * @param last last row in sight
 */
export function useSheetRows(
  source: string,
  fetch: (from: number, count: number) => Promise<readonly RowLook[]>,
  first: number,
  last: number,
): (row: number) => RowLook | undefined {
  const cache = useRef({ source: "", rows: new Map<number, RowLook>(), chunks: new Set<number>() });
  const [, redraw] = useState(0);
  const from = chunkOf(Math.max(first, 1));
  const to = chunkOf(Math.max(last, 1));
  if (cache.current.source !== source) {
    const inSight = [...cache.current.rows].filter(([row]) => chunkOf(row) >= from && chunkOf(row) <= to);
    cache.current = { source, rows: new Map(inSight), chunks: new Set() };
  }

  useEffect(() => {
    const own = cache.current;
    for (let chunk = from; chunk <= to; chunk++) {
      if (own.chunks.has(chunk)) continue;
      own.chunks.add(chunk);
      const put = (rows: readonly RowLook[]): void => {
        const before = new Map(own.rows);
        for (const row of before.keys()) if (chunkOf(row) === chunk) own.rows.delete(row);
        for (const row of rows) own.rows.set(row.row, kept(before.get(row.row), row));
        if (cache.current === own) redraw((count) => count + 1);
      };
      void fetch(chunk * CHUNK + 1, CHUNK).then(put, () => {
        own.chunks.delete(chunk);
        put([]);
      });
    }
  }, [source, fetch, from, to]);
  return (row) => cache.current.rows.get(row);
}

function chunkOf(row: number): number {
  return Math.floor((row - 1) / CHUNK);
}
