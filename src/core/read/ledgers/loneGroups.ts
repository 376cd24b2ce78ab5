import type { RowSnapshot } from "../../workbook/snapshot";
import { isGroupRow, isNumberedUnder, numberingOf, recordLikeNumbering } from "./groupRow";
import type { TableColumns } from "./rowLook";

/** Rows taken for groups, and what else stands among the records that is none, in the order of the sheet. */
export interface GroupedRows {
  readonly candidates: readonly RowSnapshot[];
  /** `isGroup`: a group's row; else a band. */
  readonly groups: readonly { readonly row: RowSnapshot; readonly isGroup: boolean }[];
}

/**
 * Rows numbered 一, 二, 三 with a name and amounts that were taken for groups but have no row under them: the next row is one of the same
 * level, or there is none. Nobody can tell them from records but by that.
 */
export function loneGroups({ candidates, groups }: GroupedRows, columns: TableColumns): readonly RowSnapshot[] {
  if (columns.seq === undefined) return [];
  const { seq } = columns;
  let at = 0;
  return groups.flatMap(({ row, isGroup }, index) => {
    const numbering = isGroup ? recordLikeNumbering(row, columns) : null;
    if (numbering === null) return [];
    while ((candidates[at]?.row ?? Infinity) < row.row) at++;
    const record = candidates[at];
    const group = groups[index + 1];
    const isRecordNext = record !== undefined && record.row < (group?.row.row ?? Infinity);
    const next = isRecordNext ? record : group?.isGroup === true ? group.row : undefined;
    return next === undefined || numberingOf(next.cells[seq - 1]) === numbering ? [row] : [];
  });
}

/** Whether such rows are records: no other row is one, or records are numbered like them. */
export function areRecords(
  lone: readonly RowSnapshot[],
  records: readonly RowSnapshot[],
  { seq }: TableColumns,
): boolean {
  if (seq === undefined || lone.length === 0) return false;
  const numberings = new Set(lone.map(({ cells }) => numberingOf(cells[seq - 1])));
  if (records.length === 0) return true;
  return records.some(({ cells }) => {
    const numbering = numberingOf(cells[seq - 1]);
    return numbering !== null && numberings.has(numbering);
  });
}

/** Rows numbered 1 with sums alone, below which 1.1 and 1.2 follow: groups, although 1 numbers records elsewhere. */
export function numberedParents(rows: readonly RowSnapshot[], columns: TableColumns): readonly RowSnapshot[] {
  const { seq } = columns;
  if (seq === undefined) return [];
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    return (
      next !== undefined && isNumberedUnder(next.cells[seq - 1], row.cells[seq - 1]) && isGroupRow(row, columns, true)
    );
  });
}
