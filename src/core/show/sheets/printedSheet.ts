import { sidesOnPaper, type SidesOnPaper } from "./paperOf";
import type { SheetContent } from "./sheetDefinition";
import type { SheetDraft } from "./sheetDraft";

export interface PrintedSheet extends SidesOnPaper {
  /** Rows on top that stay in sight. */
  readonly frozenRows: number;
  readonly charts?: SheetContent["charts"];
}

/** A draft as a sheet that is read from top to bottom and printed in sides; `widths` of its columns, in characters. */
export function printedSheet(
  draft: SheetDraft,
  widths: readonly number[],
  { frozenRows, charts = [], ...onPaper }: PrintedSheet,
): SheetContent {
  return {
    columns: widths.map((width) => ({ width })),
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: frozenRows, columns: 0 },
    table: null,
    charts,
    print: sidesOnPaper(draft, onPaper),
  };
}
