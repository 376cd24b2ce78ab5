import type { MergeArea, RowSnapshot, SealedSheet, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** What a workbook was read without: where its cells are merged, how its numbers are to be shown (dates, percentages). */
export type Unseen = "merges" | "formats";

/** A workbook handed on piece by piece, so that nobody has to hold or copy it in one go: a workbook, then sheet after sheet. */
export type SnapshotPart =
  | {
      readonly kind: "workbook";
      readonly file: string;
      /** True where the workbook counts its days from 1904; absent otherwise. */
      readonly date1904?: boolean;
      /** Rows to come in all sheets, as far as known beforehand: for progress only. */
      readonly rowsToCome: number;
      /** What could not be seen in this host or file: said to the user. */
      readonly blind: readonly Unseen[];
    }
  | {
      readonly kind: "sheet";
      readonly name: string;
      readonly visibility: SheetSnapshot["visibility"];
      readonly merges: readonly MergeArea[];
      /** Of a reader in the same thread alone, as it reads on. */
      readonly sealed?: SealedSheet;
    }
  /** Rows of the sheet named last, ascending; a sheet's rows may come in several parts. */
  | { readonly kind: "rows"; readonly rows: readonly RowSnapshot[] };

/** Puts parts together; `whole` answers when all have come. */
export function snapshotAssembler(): {
  take(part: SnapshotPart): void;
  whole(): { readonly workbook: WorkbookSnapshot; readonly blind: readonly Unseen[] };
} {
  let file: string | null = null;
  let date1904 = false;
  let blind: readonly Unseen[] = [];
  const sheets: { readonly sheet: Omit<SheetSnapshot, "rows">; readonly rows: RowSnapshot[] }[] = [];
  return {
    take(part) {
      if (part.kind === "workbook") ({ file, blind, date1904 = false } = part);
      else if (part.kind === "sheet") {
        const { name, visibility, merges, sealed } = part;
        sheets.push({ sheet: { name, visibility, merges, ...(sealed === undefined ? {} : { sealed }) }, rows: [] });
      } else {
        const last = sheets.at(-1);
        if (last === undefined) throw new RangeError("Rows before any sheet");
        for (const row of part.rows) last.rows.push(row);
      }
    },
    whole() {
      if (file === null) throw new RangeError("No workbook came");
      const whole = { file, sheets: sheets.map(({ sheet, rows }) => ({ ...sheet, rows })) };
      return { workbook: date1904 ? { ...whole, date1904 } : whole, blind };
    },
  };
}

/** A whole snapshot as parts. */
export function* partsOf(
  { file, sheets, date1904 }: WorkbookSnapshot,
  rowsEach = 5000,
  blind: readonly Unseen[] = [],
): Generator<SnapshotPart> {
  const rowsToCome = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  yield { kind: "workbook", file, blind, rowsToCome, ...(date1904 ? { date1904 } : {}) };
  for (const { name, visibility, merges, rows, sealed } of sheets) {
    yield { kind: "sheet", name, visibility, merges, ...(sealed === undefined ? {} : { sealed }) };
    for (let from = 0; from < rows.length; from += rowsEach) {
      yield { kind: "rows", rows: rows.slice(from, from + rowsEach) };
    }
  }
}
