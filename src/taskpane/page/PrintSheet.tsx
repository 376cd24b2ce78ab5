import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { RowLook, SheetLook } from "../../adapters/xlsx/look/look";
import { cellStyle } from "../grid/cellStyle";
import { markLookUp, mergeLookUp } from "../grid/markLookUp";
import type { DeskLook, FileDesk } from "../wire/fileDesk";

/** More rows are no sheet for paper. */
export const MOST_PRINTED = 2000;

/** CSS pixels of an A4 page lying down, between its margins (start.css). */
const PAPER_WIDTH = 1030;

interface PrintSheetProps {
  readonly desk: FileDesk;
  readonly file: string;
  readonly look: DeskLook;
  readonly tab: number;
  readonly onDone: () => void;
}

/** A sheet as one table for the printer: A4, as wide as the paper; nothing else of the page is printed (start.css). */
export function PrintSheet({ desk, file, look, tab, onDone }: PrintSheetProps) {
  const [read, setRead] = useState<{ readonly sheet: SheetLook; readonly rows: readonly RowLook[] } | null>(null);
  useEffect(() => {
    let isOver = false;
    void Promise.all([desk.sheet(file, tab), desk.rows(file, tab, 1, MOST_PRINTED)]).then(([sheet, rows]) => {
      if (!isOver) setRead({ sheet, rows });
    });
    return () => {
      isOver = true;
    };
  }, [desk, file, tab]);
  useEffect(() => {
    if (read === null) return;
    const done = (): void => onDone();
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [read, onDone]);

  if (read === null) return null;
  const { sheet, rows } = read;
  const markAt = markLookUp(sheet.marks);
  const mergeAt = mergeLookUp(sheet.merges);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const sizeIn = (sizes: SheetLook["columns"], number: number, usual: number): number =>
    sizes.find(({ first, last }) => number >= first && number <= last)?.size ?? usual;
  const numbers = Array.from({ length: sheet.columnCount }, (_, index) => index + 1).filter(
    (column) => sizeIn(sheet.columns, column, sheet.defaultWidth) > 0,
  );
  const total = numbers.reduce((sum, column) => sum + sizeIn(sheet.columns, column, sheet.defaultWidth), 0);
  const lines = Array.from({ length: Math.min(sheet.rowCount, MOST_PRINTED) }, (_, index) => index + 1).filter(
    (row) => sizeIn(sheet.rows, row, sheet.defaultHeight) > 0,
  );
  return createPortal(
    <div className="print-only">
      <table className="print-sheet" style={{ width: total, zoom: Math.min(1, PAPER_WIDTH / total) }}>
        <colgroup>
          {numbers.map((column) => (
            <col
              key={column}
              style={{ width: `${(100 * sizeIn(sheet.columns, column, sheet.defaultWidth)) / total}%` }}
            />
          ))}
        </colgroup>
        <tbody>
          {lines.map((row) => {
            const cells = new Map((byRow.get(row)?.cells ?? []).map((cell) => [cell.column, cell]));
            return (
              <tr key={row}>
                {numbers.map((column) => {
                  const merge = mergeAt(row, column);
                  if (merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column)) return null;
                  const cell = cells.get(column);
                  return (
                    <td
                      key={column}
                      rowSpan={merge === undefined ? 1 : merge.lastRow - merge.firstRow + 1}
                      colSpan={
                        merge === undefined
                          ? 1
                          : numbers.filter((one) => one >= merge.firstColumn && one <= merge.lastColumn).length
                      }
                      style={{
                        ...cellStyle(cell, look.styles[cell?.style ?? 0], markAt(row, column), false, 100),
                      }}
                    >
                      {cell?.text ?? ""}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
