import { useMemo } from "react";
import type { RowLook, SheetLook, StyleLook } from "../../adapters/xlsx/look/look";
import { cellStyle } from "../grid/cellStyle";
import { markLookUp, mergeLookUp } from "../grid/markLookUp";

interface PrintTableProps {
  readonly sheet: SheetLook;
  readonly rows: readonly RowLook[];
  readonly styles: readonly StyleLook[];
  /** Numbers of the rows and columns to show, ascending. */
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  /** CSS pixels. */
  readonly widthOf: (column: number) => number;
  /** CSS pixels that a row takes at least; undefined where its texts alone say. */
  readonly heightOf: (row: number) => number | undefined;
}

/** Part of a sheet as a table for paper. What a merged cell says stands in the first of its cells that are shown. */
export function PrintTable({ sheet, rows, styles, lines, columns, widthOf, heightOf }: PrintTableProps) {
  const markAt = useMemo(() => markLookUp(sheet.marks), [sheet]);
  const mergeAt = useMemo(() => mergeLookUp(sheet.merges), [sheet]);
  const byRow = useMemo(
    () => new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))])),
    [rows],
  );
  const total = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <table className="print-sheet" style={{ width: total }}>
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ width: widthOf(column) }} />
        ))}
      </colgroup>
      <tbody>
        {lines.map((row) => (
          <tr key={row} style={{ height: heightOf(row) }}>
            {columns.map((column) => {
              const merge = mergeAt(row, column);
              const [down, across] =
                merge === undefined
                  ? [[row], [column]]
                  : [
                      lines.filter((one) => one >= merge.firstRow && one <= merge.lastRow),
                      columns.filter((one) => one >= merge.firstColumn && one <= merge.lastColumn),
                    ];
              if (down[0] !== row || across[0] !== column) return null;
              const anchor = merge === undefined ? [row, column] : [merge.firstRow, merge.firstColumn];
              const cell = byRow.get(anchor[0] ?? row)?.get(anchor[1] ?? column);
              return (
                <td
                  key={column}
                  rowSpan={down.length}
                  colSpan={across.length}
                  style={cellStyle(cell, styles[cell?.style ?? 0], markAt(row, column), false, 100)}
                >
                  {cell?.text ?? ""}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
