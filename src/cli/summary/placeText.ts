import { SUMMARY_WORDS as W } from "./summaryWords";

/** A place in a workbook, from the file down to the cell. */
export interface SummaryPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell?: string | null;
  readonly row?: number | null;
}

/** Writes places as Excel does: `台账!H12`; with the file where two have a sheet of this name, or the file was not read, as last month's: `[六月.xlsx]台账!H12`. */
export type PlaceText = (place: SummaryPlace) => string;

/**
 * @param sheets all sheets that were read
 * @returns writes one place; a row stands for a place without a cell, the file for one without a sheet
 */
export function placeTextFor(sheets: readonly { readonly file: string; readonly sheet: string }[]): PlaceText {
  const filesWith = new Map<string, Set<string>>();
  for (const { file, sheet } of sheets) filesWith.set(sheet, (filesWith.get(sheet) ?? new Set()).add(file));
  const files = new Set(sheets.map(({ file }) => file));
  return ({ file, sheet, cell, row }) => {
    if (sheet === null) return file === "" ? W.noPlace : file;
    const isElsewhere = sheets.length > 0 && !files.has(file);
    const where = isElsewhere || (filesWith.get(sheet)?.size ?? 0) > 1 ? `[${file}]${sheet}` : sheet;
    const within = withinSheet({ file, sheet, cell: cell ?? null, row: row ?? null });
    return within === "" ? where : `${where}!${within}`;
  };
}

/** The place on its sheet alone: `H12`, `第12行`, or nothing. */
export function withinSheet({ cell, row }: SummaryPlace): string {
  return cell ?? (row === null || row === undefined ? "" : W.rowPlace(row));
}
