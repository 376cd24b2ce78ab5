import { isCellFault, type CellValue, type RowSnapshot } from "../../../core/workbook/snapshot";
import { shownText } from "../look/cellTexts";
import { fittedHeights } from "../look/fittedHeights";
import type { CellLook, RowLook, SheetLook, StyleLook, TabLook, WorkbookLook } from "../look/look";
import type { StyledRow } from "../look/styledRows";
import type { SheetContent, SheetLooks, WorkbookContents, WorkbookLooks } from "./workbookContents";

/**
 * A workbook's contents as people see them.
 *
 * @param read reads the sheet at a place of the contents' tabs, where it has not been read
 */
export function workbookLook(
  contents: WorkbookContents,
  { colours, styles, ssf }: WorkbookLooks,
  read: (tab: number) => Promise<void>,
): WorkbookLook {
  return {
    tabs: contents.tabs.map((tab, place): TabLook => ({ ...tab, colour: colours[place] ?? null })),
    styles,
    sheet: async (tab) => ({
      ...frameLook(await opened(tab), styles),
      charts: contents.charts(tab, ssf),
      printed: contents.printed(tab),
    }),
    async rows(tab, from, count) {
      const { rows, looks } = await opened(tab);
      return shownRows(rows, looks.styled.rows, from, from + count - 1, (value, code) => shownText(value, code, ssf));
    },
  };

  async function opened(tab: number): Promise<SheetContent & { readonly looks: SheetLooks }> {
    if (contents.tabs[tab]?.hasCells !== true) throw new RangeError(`No sheet with cells at ${tab}`);
    await read(tab);
    const content = contents.sheet(tab);
    const { looks } = content;
    if (looks === null) throw new RangeError("The sheet was read without its looks");
    return { ...content, looks };
  }
}

function frameLook(
  { rows, merges, looks }: SheetContent & { readonly looks: SheetLooks },
  styles: readonly StyleLook[],
): Omit<SheetLook, "charts" | "printed"> {
  const { frame, heights, styled, isNamed } = looks;
  const inside = merges.filter((merge) => merge.lastRow < WHOLE.row && merge.lastColumn < WHOLE.column);
  return {
    rowCount: inside.reduce((last, merge) => Math.max(last, merge.lastRow), Math.max(1, styled.lastRow)),
    columnCount: inside.reduce((last, merge) => Math.max(last, merge.lastColumn), Math.max(1, styled.lastColumn)),
    ...frame,
    rows: fittedHeights({ rows, styled: styled.rows, merges, frame, heights, isNamed }, styles),
    merges,
  };
}

/** Merges of whole rows or columns do not make a sheet larger. */
const WHOLE = { row: 1_048_576, column: 16_384 };

type ShownText = (value: CellValue | undefined, code: string | undefined) => string;

/** Values and styles of the rows from `from` to `to`, put together. */
function shownRows(
  valued: readonly RowSnapshot[],
  styled: readonly StyledRow[],
  from: number,
  to: number,
  text: ShownText,
): readonly RowLook[] {
  const shown: RowLook[] = [];
  let value = firstFrom(valued, from);
  let style = firstFrom(styled, from);
  for (;;) {
    const row = Math.min(valued[value]?.row ?? Infinity, styled[style]?.row ?? Infinity);
    if (row > to) return shown;
    const cells = valued[value]?.row === row ? valued[value++] : undefined;
    const styles = styled[style]?.row === row ? styled[style++] : undefined;
    shown.push({ row, cells: shownCells(cells, styles, text) });
  }
}

function shownCells(row: RowSnapshot | undefined, styles: StyledRow | undefined, text: ShownText): readonly CellLook[] {
  const columns = new Set<number>();
  // forEach passes over the holes of a sparse row.
  row?.cells.forEach((value, i) => value !== undefined && columns.add(i + 1));
  styles?.styles.forEach((_, i) => columns.add(i + 1));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const value = row?.cells[column - 1];
      const shown = text(value, row?.formats[column - 1]);
      return { column, text: shown, style: styles?.styles[column - 1] ?? 0, align: naturalAlign(value) };
    });
}

function firstFrom(rows: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a text stands by the kind of its value. */
function naturalAlign(value: CellValue | undefined): CellLook["align"] {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellFault(value) ? "centre" : "left";
}
