import type { SeenSheet } from "./recogniseLedgers";

/**
 * The month's book (MONTH §1): of the files the first that has 月度存档 or 督办登记, else the first with a settings sheet, else the
 * first; null where there is no file.
 */
export function monthBook(
  files: readonly string[],
  sheets: readonly Pick<SeenSheet, "file" | "setting" | "state">[],
): string | null {
  const having = (has: (sheet: Pick<SeenSheet, "setting" | "state">) => boolean): string | undefined =>
    files.find((file) => sheets.some((sheet) => sheet.file === file && has(sheet)));
  return having(({ state }) => state !== null) ?? having(({ setting }) => setting) ?? files[0] ?? null;
}
