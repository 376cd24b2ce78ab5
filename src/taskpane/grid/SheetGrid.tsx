import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import type { RowLook, SheetLook, StyleLook } from "../../adapters/xlsx/look/look";
import { cellAddress, columnLetters } from "../../core/workbook/address";
import { useWords } from "../words/words";
import { axis, nextShown, stretch, type Axis } from "./axis";
import { INK, PAPER } from "./cellStyle";
import { GridRow, type GridPlace } from "./GridRow";
import { markLookUp, mergeLookUp } from "./markLookUp";
import { useSheetRows } from "./useSheetRows";

interface SheetGridProps {
  readonly name: string;
  readonly sheet: SheetLook;
  readonly styles: readonly StyleLook[];
  /** Changes whenever the sheet has other content. */
  readonly source: string;
  readonly fetch: (from: number, count: number) => Promise<readonly RowLook[]>;
  /** A cell to bring into sight; a new object each time. */
  readonly target: GridPlace | null;
}

const HEAD_WIDTH = 44;
const HEAD_HEIGHT = 22;
const MOST_WIDTH = 600;
const MOST_HEIGHT = 400;
/** What may stay in sight for ever, so that there is room left to scroll in. */
const MOST_FROZEN = 0.6;

/** A sheet to be looked at: only what is in sight is drawn, of however many rows. */
export function SheetGrid({ name, sheet, styles: looks, source, fetch, target }: SheetGridProps) {
  const styles = useStyles();
  const { page } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [selected, setSelected] = useState<GridPlace>({ row: 1, column: 1 });

  const rows = useMemo(() => axis(sheet.rowCount, sheet.defaultHeight, sheet.rows, MOST_HEIGHT), [sheet]);
  const columns = useMemo(() => axis(sheet.columnCount, sheet.defaultWidth, sheet.columns, MOST_WIDTH), [sheet]);
  const frozen = useMemo(() => frozenPart(sheet, rows, columns), [sheet, rows, columns]);
  const frozenHeight = stretch(rows, 1, frozen.rows);
  const frozenWidth = stretch(columns, 1, frozen.columns);

  const down = useVirtualizer({
    count: Math.max(rows.count - frozen.rows, 0),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows.sizeOf(index + 1 + frozen.rows),
    paddingStart: HEAD_HEIGHT + frozenHeight,
    scrollPaddingStart: HEAD_HEIGHT + frozenHeight,
    overscan: 6,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: Math.max(columns.count - frozen.columns, 0),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.sizeOf(index + 1 + frozen.columns),
    paddingStart: HEAD_WIDTH + frozenWidth,
    scrollPaddingStart: HEAD_WIDTH + frozenWidth,
    overscan: 2,
  });
  useEffect(() => {
    down.measure();
    across.measure();
  }, [down, across, rows, columns]);

  const shownRows = down.getVirtualItems();
  const shownColumns = across.getVirtualItems();
  const firstRow = (shownRows[0]?.index ?? 0) + 1 + frozen.rows;
  const lastRow = (shownRows.at(-1)?.index ?? 0) + 1 + frozen.rows;
  const rowAt = useSheetRows(source, fetch, firstRow, lastRow);
  const frozenRowAt = useSheetRows(`${source} frozen`, fetch, 1, Math.max(frozen.rows, 1));
  const markAt = useMemo(() => markLookUp(sheet.marks), [sheet]);
  const mergeAt = useMemo(() => mergeLookUp(sheet.merges), [sheet]);

  const reveal = useCallback(
    (place: GridPlace, where: "auto" | "center"): void => {
      if (place.row > frozen.rows) down.scrollToIndex(place.row - 1 - frozen.rows, { align: where });
      if (place.column > frozen.columns) across.scrollToIndex(place.column - 1 - frozen.columns, { align: "auto" });
    },
    [down, across, frozen],
  );
  useEffect(() => {
    if (target === null) return;
    setSelected(target);
    reveal(target, "center");
    scroller.current?.focus({ preventScroll: true });
  }, [target, reveal]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeAfter(event, selected, rows, columns, shownRows.length);
    if (next === null) return;
    event.preventDefault();
    setSelected(next);
    reveal(next, "auto");
  };

  const numbers = [
    ...Array.from({ length: frozen.columns }, (_, index) => index + 1),
    ...shownColumns.map(({ index }) => index + 1 + frozen.columns),
  ];
  const leftOf = lefts(columns, frozen.columns, across);
  const width = across.getTotalSize();
  const row = (number: number, top: number, cells: RowLook | undefined, isFirst: boolean) => (
    <GridRow
      key={number}
      id={id}
      row={number}
      top={top}
      cells={cells}
      shape={{ rows, columns, numbers, frozenColumns: frozen.columns, leftOf, width, headWidth: HEAD_WIDTH }}
      looks={looks}
      gridlines={sheet.gridlines}
      markAt={markAt}
      mergeAt={mergeAt}
      isFirst={isFirst}
      selected={selected}
      onSelect={setSelected}
    />
  );

  const head = (number: number) => (
    <div
      key={number}
      role="columnheader"
      className={styles.head}
      data-selected={number === selected.column || undefined}
      style={{ left: leftOf(number), width: columns.sizeOf(number), height: HEAD_HEIGHT }}
    >
      {columns.sizeOf(number) > 0 ? columnLetters(number) : ""}
    </div>
  );

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={page.grid(name)}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count}
      aria-activedescendant={`${id}${cellAddress(selected.row, selected.column)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.sheet} style={{ height: down.getTotalSize(), width }}>
        <div className={styles.top} style={{ width, height: HEAD_HEIGHT + frozenHeight }}>
          <div role="row" aria-rowindex={1} className={styles.heads} style={{ height: HEAD_HEIGHT, width }}>
            <div className={styles.still} style={{ width: HEAD_WIDTH + frozenWidth }}>
              <div role="columnheader" className={styles.corner} style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }}>
                <span className={styles.unseen}>{page.grid(name)}</span>
              </div>
              {numbers.filter((number) => number <= frozen.columns).map(head)}
            </div>
            {numbers.filter((number) => number > frozen.columns).map(head)}
          </div>
          {Array.from({ length: frozen.rows }, (_, index) =>
            row(index + 1, HEAD_HEIGHT + stretch(rows, 1, index), frozenRowAt(index + 1), index === 0),
          )}
        </div>
        {shownRows.map(({ index, start }, place) =>
          row(index + 1 + frozen.rows, start, rowAt(index + 1 + frozen.rows), place === 0),
        )}
      </div>
    </div>
  );
}

/** Rows and columns that stay in sight, as far as the window has room for them. */
function frozenPart(
  { frozen }: SheetLook,
  rows: Axis,
  columns: Axis,
): { readonly rows: number; readonly columns: number } {
  const fits = (along: Axis, count: number, room: number): number => (stretch(along, 1, count) > room ? 0 : count);
  return {
    rows: fits(rows, Math.min(frozen.rows, rows.count), window.innerHeight * MOST_FROZEN),
    columns: fits(columns, Math.min(frozen.columns, columns.count), window.innerWidth * MOST_FROZEN * 0.5),
  };
}

function lefts(
  columns: Axis,
  frozen: number,
  across: Virtualizer<HTMLDivElement, Element>,
): (column: number) => number {
  const starts = new Map(across.getVirtualItems().map(({ index, start }) => [index + 1 + frozen, start]));
  return (column) => starts.get(column) ?? HEAD_WIDTH + stretch(columns, 1, column - 1);
}

/** Where a key leads; null where it is none of ours. Hidden rows and columns are stepped over. */
function placeAfter(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: GridPlace,
  rows: Axis,
  columns: Axis,
  page: number,
): GridPlace | null {
  const far = ctrlKey || metaKey;
  switch (key) {
    case "ArrowUp":
      return { row: far ? nextShown(rows, 0, 1) : nextShown(rows, row, -1), column };
    case "ArrowDown":
      return { row: far ? nextShown(rows, rows.count + 1, -1) : nextShown(rows, row, 1), column };
    case "ArrowLeft":
      return { row, column: far ? nextShown(columns, 0, 1) : nextShown(columns, column, -1) };
    case "ArrowRight":
      return { row, column: far ? nextShown(columns, columns.count + 1, -1) : nextShown(columns, column, 1) };
    case "PageUp":
      return { row: nextShown(rows, Math.max(row - page, 1) - 1, 1), column };
    case "PageDown":
      return { row: nextShown(rows, Math.min(row + page, rows.count) + 1, -1), column };
    case "Home":
      return { row: far ? nextShown(rows, 0, 1) : row, column: nextShown(columns, 0, 1) };
    case "End":
      return {
        row: far ? nextShown(rows, rows.count + 1, -1) : row,
        column: nextShown(columns, columns.count + 1, -1),
      };
    default:
      return null;
  }
}

const useStyles = makeStyles({
  scroller: {
    overflow: "auto",
    height: "100%",
    minHeight: 0,
    position: "relative",
    backgroundColor: PAPER,
    color: INK,
    fontFamily: '"等线", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sheet: { position: "relative" },
  top: { position: "sticky", top: 0, zIndex: 3, backgroundColor: PAPER },
  heads: { position: "relative" },
  still: { position: "sticky", left: 0, zIndex: 2, height: 0 },
  corner: {
    position: "absolute",
    left: 0,
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  head: {
    position: "absolute",
    top: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
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
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
