import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import { DEFAULT_STYLE, type Cell, type CellStyle } from "./cell";

/** The cells of a sheet that hold something or look like something, and the styles of whole rows and columns. */
export class SheetCells {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  baseStyle: CellStyle = DEFAULT_STYLE;

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made where there was none. */
  at(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (cell === undefined)
      cells.set(column, (cell = { value: null, formula: null, style: null, isForcedText: false }));
    return cell;
  }

  drop(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) === true && cells.size === 0) this.rows.delete(row);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.get(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.baseStyle;
  }

  /** Cells that exist in an area, row by row. */
  *within(area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const row of this.rowsWithin(area)) {
      const cells = this.rows.get(row)!;
      if (cells.size <= area.columns) {
        for (const column of [...cells.keys()].sort(ascending)) {
          if (column < area.column || column >= area.column + area.columns) continue;
          yield { row, column, cell: cells.get(column)! };
        }
      } else {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = cells.get(column);
          if (cell !== undefined) yield { row, column, cell };
        }
      }
    }
  }

  /** Changes the look of every cell of an area; whole rows and columns keep it for cells to come. */
  restyle(area: Area, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    if (area.rows === LAST_ROW) {
      const last = Math.min(area.column + area.columns, LAST_COLUMN);
      for (let column = area.column; column < last; column += 1) {
        this.columnStyles.set(column, change(this.columnStyles.get(column) ?? this.baseStyle, 0, column));
      }
    } else if (area.columns === LAST_COLUMN) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.rowStyles.set(row, change(this.rowStyles.get(row) ?? this.baseStyle, row, 0));
      }
    } else {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = this.at(row, column);
          cell.style = change(this.styleAt(row, column), row, column);
        }
      }
      return;
    }
    for (const { row, column, cell } of this.within(area)) {
      if (cell.style !== null) cell.style = change(cell.style, row, column);
    }
  }

  /** The smallest area around everything that holds something (or looks like something), or null. */
  used(valuesOnly: boolean, inside?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      if (inside !== undefined && (row < inside.row || row >= inside.row + inside.rows)) continue;
      for (const [column, cell] of cells) {
        if (inside !== undefined && (column < inside.column || column >= inside.column + inside.columns)) continue;
        if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === null)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private rowsWithin(area: Area): readonly number[] {
    if (area.rows < this.rows.size) {
      const rows: number[] = [];
      for (let row = area.row; row < area.row + area.rows; row += 1) if (this.rows.has(row)) rows.push(row);
      return rows;
    }
    return [...this.rows.keys()].filter((row) => row >= area.row && row < area.row + area.rows).sort(ascending);
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
