import { cellDisplay } from "../../values/cellDisplay";
import { shownDate } from "../../values/formatCode";
import { significant } from "../../values/significant";
import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue } from "../../workbook/snapshot";

/**
 * What a cell above the rows of a template says, alike whatever program saved it: without spaces and line breaks, width told apart no
 * more. Null where it says nothing.
 */
export function headText(value: CellValue | undefined, format?: string): string | null {
  if (value === undefined || value === null || isCellFault(value)) return null;
  const isPlain = typeof value === "number" && shownDate(format) === null;
  const text = compact(isPlain ? String(significant(value)) : (cellDisplay(value, format) ?? ""));
  return text === "" ? null : text;
}
