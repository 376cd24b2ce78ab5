import type { ColumnKey } from "../../terms/ledgerKind";
import type { MatchedColumns } from "./matchHeadings";
import type { CellValue } from "../../workbook/snapshot";
import { isTotalText } from "./rowLook";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** A part of a header to the right of a column without a heading. */
export interface SidePart {
  /** Its columns, 1-based. */
  readonly columns: readonly number[];
  /** Where what stands left of it ends. */
  readonly leftEnd: number;
}

/** The parts of a header that stand apart from what is left of them, by a column that is blank as far as the header goes. */
export function sideParts(columns: readonly number[]): readonly SidePart[] {
  return columns.flatMap((column, index) => {
    const before = columns[index - 1];
    return before === undefined || column - before < 2 ? [] : [{ columns: columns.slice(index), leftEnd: before }];
  });
}

/** True where both parts number their rows, or say of what each row is: of one table they would be there twice. */
export function tellTheirRows(left: MatchedColumns, right: MatchedColumns): boolean {
  const keys: readonly ColumnKey[] = ["seq", ...left.definition.telling];
  return keys.some((key) => left.columns.has(key) && right.columns.has(key));
}

/**
 * True where the part has rows of its own: one in which the left part holds nothing, and it several values with a number among them, or
 * one in which it says 合计 beside a record. A signature or a note at the right is none.
 */
export function hasRowsOfItsOwn(grid: SheetGrid, bottom: number, { columns, leftEnd }: SidePart): boolean {
  const [first = 1, last = first] = [columns[0], columns.at(-1)];
  return grid.sheet.rows.some(({ row, cells }) => {
    if (row <= bottom) return false;
    const own = cells.slice(first - 1, last).filter((value) => !isBlank(value));
    if (own.length < 2 || !own.some((value) => typeof value === "number") || grid.mergesIn(row).length > 0)
      return false;
    const left = cells.slice(0, leftEnd).filter((value) => !isBlank(value));
    const isTotal = (value: CellValue | undefined): boolean => typeof value === "string" && isTotalText(value);
    // Sums alone have no word before them.
    return (
      (left.length === 0 && typeof own[0] === "string") || (left.length > 2 && own.some(isTotal) && !left.some(isTotal))
    );
  });
}
