import { memo, type MouseEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellLook, LinkLook, RowLook, StyleLook } from "../../adapters/xlsx/look/look";
import { cellAddress } from "../../core/workbook/address";
import { stretch, type Axis } from "./axis";
import { cellStyle } from "./cellStyle";
import type { LinkAt } from "./linkLookUp";
import type { MarkAt, MergeAt } from "./markLookUp";
import { spill } from "./spill";

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What all rows have in common; the same object as long as nothing of it has changed. */
export interface GridShape {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Columns in sight, frozen ones first. */
  readonly numbers: readonly number[];
  readonly frozenColumns: number;
  readonly leftOf: (column: number) => number;
  readonly width: number;
  readonly headWidth: number;
  /** Per cent. */
  readonly zoom: number;
  readonly gridlines: boolean;
  readonly markAt: MarkAt;
  readonly mergeAt: MergeAt;
  readonly linkAt: LinkAt;
}

interface GridRowProps {
  readonly id: string;
  readonly row: number;
  readonly top: number;
  readonly cells: RowLook | undefined;
  readonly shape: GridShape;
  readonly looks: readonly StyleLook[];
  /** The topmost row in sight draws merged areas that begin above it. */
  readonly isFirst: boolean;
  /** Column of the selected cell, where it is one of this row's. */
  readonly selected: number | null;
  readonly onSelect: (place: GridPlace) => void;
  readonly onEdit: () => void;
  /** Goes where a linked cell leads. */
  readonly onFollow: (link: LinkLook, event: MouseEvent) => void;
  /** What is being typed into the selected cell, or null. */
  readonly draft: string | null;
}

/**
 * One row of the grid: its number, frozen columns that stay, the others that move. Drawn again only where something of it has
 * changed: its functions must stay the same.
 */
export const GridRow = memo(function GridRow({
  id,
  row,
  top,
  cells,
  shape,
  looks,
  isFirst,
  selected,
  onSelect,
  onEdit,
  onFollow,
  draft,
}: GridRowProps) {
  const styles = useStyles();
  const { rows, columns, numbers, frozenColumns, leftOf, width, headWidth, zoom } = shape;
  const { gridlines, markAt, mergeAt, linkAt } = shape;
  const height = rows.sizeOf(row);
  if (height === 0) return null;
  const byColumn = new Map((cells?.cells ?? []).map((cell) => [cell.column, cell]));
  const drawn = new Set<string>();

  const cell = (column: number) => {
    const merge = mergeAt(row, column);
    if (merge === undefined) return box(column, byColumn.get(column), columns.sizeOf(column), height, leftOf(column));
    const key = cellAddress(merge.firstRow, merge.firstColumn);
    const begins = merge.firstRow === row || (isFirst && merge.firstRow < row);
    if (!begins || drawn.has(key)) return null;
    drawn.add(key);
    // What begins above the window hangs into it: its text stays with its first row, its look comes along.
    return box(
      merge.firstColumn,
      merge.firstRow === row ? byColumn.get(merge.firstColumn) : undefined,
      stretch(columns, merge.firstColumn, Math.min(merge.lastColumn, columns.count)),
      stretch(rows, row, Math.min(merge.lastRow, rows.count)),
      headWidth + stretch(columns, 1, merge.firstColumn - 1),
      true,
    );
  };
  const box = (
    column: number,
    content: CellLook | undefined,
    cellWidth: number,
    cellHeight: number,
    left: number,
    isMerged = false,
  ) => {
    if (cellWidth === 0) return null;
    const isSelected = selected === column;
    const isFrozen = column <= frozenColumns;
    const style = looks[content?.style ?? 0];
    const link = linkAt(row, column);
    const isTaken = (other: number): boolean =>
      (byColumn.get(other)?.text ?? "") !== "" || mergeAt(row, other) !== undefined;
    const last = isFrozen ? frozenColumns : columns.count;
    const reach = content === undefined || isMerged ? cellWidth : spill(content, style, columns, isTaken, last, zoom);
    const text = isSelected && draft !== null ? draft : (content?.text ?? "");
    return (
      // Keys are the grid's: one stop for Tab, arrows inside.
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
      <div
        key={column}
        id={`${id}${cellAddress(row, column)}`}
        role="gridcell"
        aria-colindex={column}
        aria-selected={isSelected}
        className={mergeClasses(styles.cell, isFrozen && styles.frozen, isSelected && styles.selected)}
        style={{
          ...cellStyle(content, style, markAt(row, column), gridlines, zoom),
          width: cellWidth,
          height: cellHeight,
          ...(isFrozen ? { left: headWidth + stretch(columns, 1, column - 1) } : { left }),
          ...(isMerged || reach > cellWidth ? { zIndex: isFrozen ? 2 : 1 } : {}),
          ...(reach > cellWidth ? { overflow: "visible" } : {}),
          ...(link === undefined ? {} : { cursor: "pointer" }),
        }}
        onClick={(event) => {
          onSelect({ row, column });
          if (link !== undefined) onFollow(link, event);
        }}
        onDoubleClick={onEdit}
      >
        {reach > cellWidth ? (
          <span className={styles.spilled} style={{ width: reach - 4 }}>
            {text}
          </span>
        ) : (
          text
        )}
      </div>
    );
  };

  const frozen = numbers.filter((column) => column <= frozenColumns);
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top, height, width }}>
      <div className={styles.still} style={{ width: headWidth + stretch(columns, 1, frozenColumns) }}>
        <div
          role="rowheader"
          className={styles.number}
          data-selected={selected !== null || undefined}
          style={{ width: headWidth, height }}
        >
          {row}
        </div>
        {frozen.map(cell)}
      </div>
      {numbers.filter((column) => column > frozenColumns).map(cell)}
    </div>
  );
});

const useStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  still: { position: "sticky", left: 0, zIndex: 2, height: 0 },
  number: {
    position: "absolute",
    left: 0,
    top: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "&[data-selected]": {
      backgroundColor: tokens.colorNeutralBackground3Pressed,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  cell: {
    position: "absolute",
    top: 0,
    display: "flex",
    overflow: "hidden",
    boxSizing: "border-box",
    paddingRight: "2px",
    lineHeight: 1.3,
    cursor: "cell",
    wordBreak: "break-all",
  },
  // Over the blank cells beside it; what lies under it can be clicked all the same.
  spilled: { flexShrink: 0, overflow: "hidden", pointerEvents: "none" },
  frozen: { zIndex: 1 },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px", zIndex: 2 },
});
