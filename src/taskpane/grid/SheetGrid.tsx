import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { makeStyles, Text, tokens, useEventCallback } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { LinkLook, RowLook, SheetLook, StyleLook } from "../../adapters/xlsx/look/look";
import { cellAddress } from "../../core/workbook/address";
import { copyText } from "../parts/copyText";
import { useWords } from "../words/words";
import { axis, stretch } from "./axis";
import { INK, PAPER } from "./cellStyle";
import { frozenPart, HEAD_HEIGHT, HEAD_WIDTH } from "./frozenPart";
import { commandOf, placeAfter, placeAfterTyping } from "./commandOf";
import { FormulaBar, type Onward } from "./FormulaBar";
import { GridHeads } from "./GridHeads";
import { GridRow, type GridPlace } from "./GridRow";
import { useCellTyping, type CellTyping } from "./useCellTyping";
import { useGridShape } from "./useGridShape";
import { useSheetRows } from "./useSheetRows";
import { zoomed } from "./zoomed";

/** Only our figure sheets have any. */
const SheetCharts = lazy(async () => ({ default: (await import("./SheetCharts")).SheetCharts }));

interface SheetGridProps {
  readonly name: string;
  readonly sheet: SheetLook;
  readonly styles: readonly StyleLook[];
  /** Calls the listener whenever the sheet may have other content; the answer ends that. */
  readonly onChange: (listener: () => void) => () => void;
  readonly fetch: (from: number, count: number) => Promise<readonly RowLook[]>;
  /** A cell to bring into sight; a new object each time. */
  readonly target: GridPlace | null;
  /** Null where nobody may type. */
  readonly typing: CellTyping | null;
  /** Why nobody may, to be read at the cell. */
  readonly readOnly: string;
  readonly onUndo: () => void;
  /** Goes to a cell of another sheet, or of this one. */
  readonly onFollow: (link: LinkLook) => void;
}

/** What a single column or row may take of the window, in CSS pixels. */
const MOST = { width: 600, height: 400 } as const;

/** A sheet to be looked at and typed into: only what is in sight is drawn, of however many rows. */
export function SheetGrid({
  name,
  sheet: whole,
  styles: looks,
  onChange,
  fetch,
  target,
  typing: typable,
  readOnly,
  onUndo,
  onFollow,
}: SheetGridProps) {
  const styles = useStyles();
  const { page } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [zoom, setZoom] = useState(100);
  const sheet = useMemo(() => zoomed(whole, zoom), [whole, zoom]);
  const [selected, setSelected] = useState<GridPlace>({ row: 1, column: 1 });

  const rows = useMemo(
    () => axis(sheet.rowCount, sheet.defaultHeight, sheet.rows, (MOST.height * zoom) / 100),
    [sheet, zoom],
  );
  const columns = useMemo(
    () => axis(sheet.columnCount, sheet.defaultWidth, sheet.columns, (MOST.width * zoom) / 100),
    [sheet, zoom],
  );
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
  const firstRow = (shownRows[0]?.index ?? 0) + 1 + frozen.rows;
  const lastRow = (shownRows.at(-1)?.index ?? 0) + 1 + frozen.rows;
  const rowAt = useSheetRows(fetch, onChange, [
    { first: 1, last: frozen.rows },
    { first: firstRow, last: lastRow },
  ]);
  const shape = useGridShape({ sheet, rows, columns, frozenColumns: frozen.columns, across, zoom });

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

  // A merged area is its first cell, wherever in it one stands.
  const merge = shape.mergeAt(selected.row, selected.column);
  const anchor = merge === undefined ? selected : { row: merge.firstRow, column: merge.firstColumn };
  const shownText = rowAt(anchor.row)?.cells.find(({ column }) => column === anchor.column)?.text ?? "";
  const typing = useCellTyping(typable, anchor, shownText, onChange, field);

  const follow = (): void => {
    const link = shape.linkAt(anchor.row, anchor.column);
    if (link !== undefined) onFollow(link);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === "undo") onUndo();
    else if (command === "copy") void copyText(shownText);
    else if (command === "empty") typing.empty();
    // Where nothing is typed, Enter follows a link, as a click does.
    else if (command === "edit" && typable === null) follow();
    else if (command === "edit") typing.begin("as-is");
    // The character itself goes into the field, which has the focus by then.
    else if (command === "type") typing.begin("anew");
    if (command !== null && command !== "type") event.preventDefault();
    if (command !== null) return;
    const next = placeAfter(event, selected, rows, columns, shownRows.length);
    if (next === null) return;
    event.preventDefault();
    setSelected(next);
    reveal(next, "auto");
  };

  const commit = (onward: Onward): void => {
    typing.commit();
    if (onward === "stay") return;
    const next = placeAfterTyping(onward, selected, rows, columns);
    setSelected(next);
    reveal(next, "auto");
    scroller.current?.focus({ preventScroll: true });
  };

  const edit = useEventCallback(() => typing.begin("as-is"));
  const click = useEventCallback((link: LinkLook, { ctrlKey, metaKey }: MouseEvent) => {
    // In a sheet that is typed into a click only selects, as one may want to change it.
    if (typable === null || ctrlKey || metaKey) onFollow(link);
  });
  const row = (number: number, top: number, cells: RowLook | undefined, isFirst: boolean) => (
    <GridRow
      key={number}
      id={id}
      row={number}
      top={top}
      cells={cells}
      shape={shape}
      looks={looks}
      isFirst={isFirst}
      selected={selected.row === number ? selected.column : null}
      onSelect={setSelected}
      onEdit={edit}
      onFollow={click}
      draft={selected.row === number && typing.isEditing ? typing.text : null}
    />
  );

  return (
    <div className={styles.whole}>
      <FormulaBar
        field={field}
        address={cellAddress(anchor.row, anchor.column)}
        text={typing.text}
        readOnly={typing.canType ? null : readOnly}
        isEditing={typing.isEditing}
        zoom={zoom}
        onZoom={setZoom}
        onText={typing.type}
        onCommit={commit}
        onCancel={() => {
          typing.cancel();
          scroller.current?.focus({ preventScroll: true });
        }}
      />
      {sheet.hasDrawings && (
        <Text size={200} className={styles.drawings}>
          {sheet.charts.length > 0 ? page.charts(sheet.charts.map(({ title }) => title)) : page.drawings}
        </Text>
      )}
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
        <div className={styles.sheet} style={{ height: down.getTotalSize(), width: shape.width }}>
          <div className={styles.top} style={{ width: shape.width, height: HEAD_HEIGHT + frozenHeight }}>
            <GridHeads label={page.grid(name)} shape={shape} frozenWidth={frozenWidth} selected={selected.column} />
            {Array.from({ length: frozen.rows }, (_, index) =>
              row(index + 1, HEAD_HEIGHT + stretch(rows, 1, index), rowAt(index + 1), index === 0),
            )}
          </div>
          {sheet.charts.length > 0 && (
            <Suspense>
              <SheetCharts
                {...{ rows, columns, zoom, across, down, frozenWidth, frozenHeight }}
                charts={sheet.charts}
              />
            </Suspense>
          )}
          {shownRows.map(({ index, start }, place) =>
            row(index + 1 + frozen.rows, start, rowAt(index + 1 + frozen.rows), place === 0),
          )}
        </div>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  drawings: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  scroller: {
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    position: "relative",
    backgroundColor: PAPER,
    color: INK,
    fontFamily: '"等线", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sheet: { position: "relative" },
  top: { position: "sticky", top: 0, zIndex: 3, backgroundColor: PAPER },
});
