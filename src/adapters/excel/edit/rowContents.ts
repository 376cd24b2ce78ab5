import { fingerprint } from "../../../core/base/fingerprint";
import type { AppendedRows } from "../../../core/show/edits/edit";
import { shownDate } from "../../../core/values/formatCode";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import { formatCode } from "../formatCode";
import type { SheetBlock } from "../read/rangeOf";
import { entering, isSameValue, type CellContent } from "./cellContent";

/** The row behind those that go into one request from a row on. */
export function blockEnd(rows: AppendedRows["rows"], from: number): number {
  let bytes = 0;
  let to = from;
  while (to < rows.length && bytes < MOST_BYTES) {
    for (const value of rows[to] ?? []) bytes += typeof value === "string" ? 12 + value.length * 3 : 22;
    to += 1;
  }
  return to;
}

/** What is to stand in each cell of a row; undefined where nothing is put. */
export function contentsOf(
  row: readonly (string | number | null)[],
  { columns }: AppendedRows,
  formatAt: readonly (() => string)[],
  date1904: boolean,
): readonly (CellContent | undefined)[] {
  return columns.map(({ numberFormat: own }, place) => {
    const there = formatAt[place]?.() ?? "General";
    const value = row[place] ?? null;
    if (value === null || value === "") return undefined;
    if (typeof value === "string") return { kind: "text", value, numberFormat: there, isQuoted: false };
    const numberFormat = own ?? there;
    const shift = date1904 && shownDate(formatCode(numberFormat)) !== null ? DAYS_BETWEEN_SYSTEMS : 0;
    return { kind: "number", value: value - shift, numberFormat, isQuoted: false };
  });
}

/** Formats that make Excel take values as they are, the values, and the formats that stay; null leaves a cell alone. */
export function enter(
  range: Excel.Range,
  wanted: readonly (readonly (CellContent | undefined)[])[],
  { columns }: AppendedRows,
  block: SheetBlock,
): void {
  const blank = (): (string | number | boolean | null)[] => new Array<null>(block.columns).fill(null);
  const [before, values, after] = [wanted.map(blank), wanted.map(blank), wanted.map(blank)];
  let [isBefore, isAfter] = [false, false];
  wanted.forEach((row, index) => {
    row.forEach((content, place) => {
      if (content === undefined) return;
      const at = (columns[place]?.column ?? 1) - 1 - block.firstColumn;
      const { meanwhile, entered } = entering(content);
      values[index]?.splice(at, 1, entered);
      before[index]?.splice(at, 1, meanwhile);
      isBefore = true;
      if (meanwhile === content.numberFormat) return;
      after[index]?.splice(at, 1, content.numberFormat);
      isAfter = true;
    });
  });
  if (isBefore) range.numberFormat = before;
  range.values = values;
  if (isAfter) range.numberFormat = after;
}

/** @throws RangeError where Excel took a value for something else */
export function expectTaken(
  values: readonly (readonly unknown[])[],
  wanted: readonly (readonly (CellContent | undefined)[])[],
  { sheet, columns }: AppendedRows,
  block: SheetBlock,
  from: number,
): void {
  wanted.forEach((row, index) => {
    row.forEach((content, place) => {
      if (content === undefined) return;
      const column = columns[place]?.column ?? 0;
      const now = values[index]?.[column - 1 - block.firstColumn];
      const isTaken =
        (typeof now === "string" || typeof now === "number") && isSameValue({ ...content, value: now }, content);
      if (isTaken) return;
      const where = `${sheet}, row ${block.firstRow + from + index + 1}, column ${column}`;
      throw new RangeError(`${where}: ${JSON.stringify(content.value)} became ${JSON.stringify(now)}`);
    });
  });
}

/** By what values are known again. */
export function printOf(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(values);
  return `${text.length} ${fingerprint(text)}`;
}

/** Bytes of values that go into one request. */
const MOST_BYTES = 1_000_000;
