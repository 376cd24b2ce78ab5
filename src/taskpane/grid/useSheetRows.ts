import { useEffect, useRef, useState } from "react";
import type { RowLook } from "../../adapters/xlsx/look/look";

/** Rows are fetched by the hundred: few questions, little to wait for. */
const CHUNK = 100;

/**
 * Rows of a sheet as they come into sight.
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
  if (cache.current.source !== source) cache.current = { source, rows: new Map(), chunks: new Set() };
  const from = Math.floor((Math.max(first, 1) - 1) / CHUNK);
  const to = Math.floor((Math.max(last, 1) - 1) / CHUNK);

  useEffect(() => {
    const own = cache.current;
    for (let chunk = from; chunk <= to; chunk++) {
      if (own.chunks.has(chunk)) continue;
      own.chunks.add(chunk);
      void fetch(chunk * CHUNK + 1, CHUNK).then(
        (rows) => {
          for (const row of rows) own.rows.set(row.row, row);
          if (cache.current === own) redraw((count) => count + 1);
        },
        () => own.chunks.delete(chunk),
      );
    }
  }, [source, fetch, from, to]);
  return (row) => cache.current.rows.get(row);
}
