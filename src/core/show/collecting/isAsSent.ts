import { shownValue, type CellContent } from "./cellMeaning";
import type { SentRow } from "./sentBook";

/** Whether a row shows what was sent in it, under the headings that it was sent under. */
export function isAsSent({ cells }: Pick<SentRow, "cells">, then: SentRow): boolean {
  const shown = (content: CellContent | undefined): string =>
    String(content === undefined ? "" : (shownValue(content) ?? "")).trim();
  return [...then.cells].every(([name, content]) => shown(cells.get(name)) === shown(content));
}
