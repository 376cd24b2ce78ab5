import { shownDate } from "../../../core/values/formatCode";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import type { CellValue, RowSnapshot, StruckColumns } from "../../../core/workbook/snapshot";
import { formatCode } from "../formatCode";
import type { BlockDetails, BlockValues } from "./blockValues";

/** Makes rows of the snapshot from blocks; rows with equal number formats share one array. */
export function rowMaker(date1904: boolean): (values: BlockValues, details: BlockDetails) => readonly RowSnapshot[] {
  const known = new Map<string, readonly (string | undefined)[]>();
  return ({ block, values }, details) => {
    const rows: RowSnapshot[] = [];
    values.forEach((cells, r) => {
      const made = rowOf(cells, r, block.firstColumn, details, date1904);
      if (made === null) return;
      const key = made.formats.join("\n");
      let formats = known.get(key);
      if (formats === undefined) known.set(key, (formats = made.formats));
      const row = { row: block.firstRow + r + 1, cells: made.cells, formats, hidden: details.isHidden(r) };
      const struck = struckIn(cells, r, block.firstColumn, details);
      rows.push(struck === null ? row : { ...row, struck });
    });
    return rows;
  };
}

/** Columns of filled cells that are struck through; null where none is. */
function struckIn(
  values: readonly unknown[],
  row: number,
  firstColumn: number,
  details: BlockDetails,
): StruckColumns | null {
  const struck: Record<keyof StruckColumns, number[]> = { whole: [], part: [] };
  values.forEach((value, column) => {
    if (value === "" || value === null || value === undefined) return;
    const strike = details.strikeAt(row, column);
    if (strike !== null) struck[strike].push(firstColumn + column + 1);
  });
  return struck.whole.length + struck.part.length === 0 ? null : struck;
}

function rowOf(
  values: readonly unknown[],
  row: number,
  firstColumn: number,
  details: BlockDetails,
  date1904: boolean,
): { readonly cells: readonly (CellValue | undefined)[]; readonly formats: readonly (string | undefined)[] } | null {
  const cells: (CellValue | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  values.forEach((value, column) => {
    if (value === "" || value === null || value === undefined) return;
    const place = firstColumn + column;
    if (typeof value !== "number") {
      cells[place] = textOrOther(value, () => details.isError(row, column));
      return;
    }
    const format = formatCode(details.formatAt(row, column));
    if (format !== undefined) formats[place] = format;
    cells[place] = date1904 && shownDate(format) !== null ? value + DAYS_BETWEEN_SYSTEMS : value;
  });
  return cells.length === 0 ? null : { cells, formats };
}

function textOrOther(value: unknown, isError: () => boolean): CellValue {
  if (typeof value === "boolean") return value;
  const text = String(value);
  return text.startsWith("#") && isError() ? { fault: "error", text } : text;
}
