import { useEffect, useState, useSyncExternalStore } from "react";
import { usePane, usePaneCells } from "../parts/pane";
import type { CellsFound } from "../wire/findCells";

/** Cells that hold the words; none in Excel, which finds in its own sheets itself. */
export function useCells(
  text: string,
  count: number,
): { readonly found: CellsFound | null; readonly isLoading: boolean } {
  const { run } = usePane();
  const cells = usePaneCells();
  const [answer, setAnswer] = useState<{ readonly asked: unknown; readonly found: CellsFound } | null>(null);
  const asked = useSyncExternalStore(cells?.onChange ?? never, () => cells?.version() ?? 0);
  useEffect(() => {
    if (cells === null || text.trim() === "") return;
    let isOutdated = false;
    run(async () => {
      const found = await cells.find(text, count);
      if (!isOutdated && found !== null) setAnswer({ asked, found });
    });
    return () => {
      isOutdated = true;
    };
  }, [cells, asked, text, count, run]);
  return { found: answer?.found ?? null, isLoading: cells !== null && text.trim() !== "" && answer === null };
}

function never(): () => void {
  return () => undefined;
}
