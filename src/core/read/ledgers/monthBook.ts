import { BOOK_SHEETS, type StateSheetName } from "./stateSheet";

interface SheetOfFile {
  readonly file: string;
  readonly setting: boolean;
  readonly state: StateSheetName | null;
}

/**
 * The month's book (MONTH §1): of the files the first that has 月度存档 or 督办登记, else the first with a settings sheet, else the
 * first; null where there is no file.
 */
export function monthBook(files: readonly string[], sheets: readonly SheetOfFile[]): string | null {
  const having = (has: (sheet: SheetOfFile) => boolean): string | undefined =>
    files.find((file) => sheets.some((sheet) => sheet.file === file && has(sheet)));
  return having(({ state }) => BOOK_SHEETS.has(state)) ?? having(({ setting }) => setting) ?? files[0] ?? null;
}
