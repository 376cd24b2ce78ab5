import { inBoth } from "../../../core/base/inBoth";
import type { AppendedRows } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { cellAddress } from "../../../core/workbook/address";
import type { MergeArea } from "../../../core/workbook/snapshot";
import { attributeOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { type CellPlace, type RowPlace, type SheetPlaces } from "./cellPlaces";
import type { CellSlot } from "./cellSlot";
import { grouped } from "../../../core/base/grouped";

/** Where rows go that are appended to a sheet. */
export interface RowsBelow {
  readonly appended: AppendedRows;
  /** All of them, blanks too. */
  readonly area: MergeArea;
  /** Of each column, the style of a cell that comes into being there. */
  readonly styles: readonly number[];
  /** Rows that are not there yet. */
  readonly stretches: readonly Stretch[];
  /** Cells of rows that are there already, blank but for their looks. */
  readonly slots: readonly CellSlot[];
}

/** Rows one behind the other, by their places among the appended. */
export interface Stretch {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  /** The row of the sheet before which they go; undefined at its end. */
  readonly next: XmlElement | undefined;
}

/**
 * Finds the places of rows that are to stand below all that a sheet has.
 *
 * @param blankStyle the style that a cell has which comes into being in a row and column
 * @throws HostError conflict where something stands there
 */
export function rowsBelow(
  places: SheetPlaces,
  cellsOf: (row: RowPlace) => readonly CellPlace[],
  merges: readonly MergeArea[],
  blankStyle: (row: RowPlace | undefined, column: number) => number,
  appended: AppendedRows,
): RowsBelow {
  const { sheet, firstRow, columns, rows } = appended;
  const there = places.rows.filter(({ row }) => row >= firstRow).sort((a, b) => a.row - b.row);
  const isTaken =
    merges.some(({ lastRow }) => lastRow >= firstRow) ||
    there.some((row) => cellsOf(row).some(({ element }) => saysSomething(places.bytes, element)));
  if (isTaken)
    throw new HostError(
      "conflict",
      inBoth(
        `“${sheet}”表末尾又有了新内容，没有写入；请重新检查后再试。`,
        `Sheet “${sheet}” has something new at its end, and nothing was written. Check again, then try once more.`,
      ),
    );

  const rowOf = grouped(there, ({ row }) => row);
  // Into a sheet without any row, cells go one by one: opening its empty tag is theirs to do.
  const isStretch = (row: number): boolean => !rowOf.has(row) && !places.data.isEmptyTag;
  const stretches: Stretch[] = [];
  const slots: CellSlot[] = [];
  let passed = 0;
  for (let from = 0; from < rows.length;) {
    const row = firstRow + from;
    if (!isStretch(row)) {
      const [own] = rowOf.get(row) ?? [];
      const cells = own === undefined ? [] : cellsOf(own);
      columns.forEach(({ column, numberFormat }, place) => {
        const value = rows[from]?.[place] ?? null;
        if (value === null) return;
        const element = cells.find((cell) => cell.column === column)?.element;
        const format = typeof value === "string" || numberFormat === null ? {} : { numberFormat };
        const edit = { sheet, cell: cellAddress(row, column), value, ...format };
        const style =
          element === undefined ? blankStyle(own, column) : Number(attributeOf(places.bytes, element, "s") ?? 0);
        slots.push({ edit, row, column, element, style });
      });
      from++;
      continue;
    }
    while (passed < there.length && there[passed]!.row < row) passed++;
    const next = there[passed];
    const to = Math.min(rows.length, next === undefined ? Infinity : next.row - firstRow);
    stretches.push({ from, to, next: next?.element });
    from = to;
  }
  const across = columns.map(({ column }) => column);
  return {
    appended,
    area: {
      firstRow,
      lastRow: firstRow + rows.length - 1,
      firstColumn: Math.min(...across),
      lastColumn: Math.max(...across),
    },
    styles: columns.map(({ column }) => blankStyle(undefined, column)),
    stretches,
    slots,
  };
}

function saysSomething(bytes: Uint8Array, cell: XmlElement): boolean {
  return (
    !cell.isEmptyTag && xmlOutline(bytes.subarray(cell.start, cell.end), (_, depth) => depth === 1).children.length > 0
  );
}
