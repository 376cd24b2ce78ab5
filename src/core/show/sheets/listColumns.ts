import { cellOf } from "./cellOf";
import { sheetDraft, type SheetDraft } from "./sheetDraft";

/** The columns of a sheet that is one list, of which the last lead to the ledger: nothing for paper. */
export interface ListColumns {
  readonly headings: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly draft: () => SheetDraft;
  readonly addHeadings: (draft: SheetDraft) => void;
}

/** @param printed how many of the columns are for paper */
export function listColumns(
  columns: readonly { readonly heading: string; readonly width: number }[],
  printed: number,
): ListColumns {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map(({ width }) => width);
  return {
    headings,
    widths,
    draft: () => sheetDraft(widths, [{ first: 1, last: printed }]),
    addHeadings: (draft) => {
      draft.add(
        headings.map((heading) => cellOf(heading, "heading")),
        30,
      );
    },
  };
}
