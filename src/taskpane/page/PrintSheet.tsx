import { valueOf } from "../wire/answer";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { RowLook, SheetLook } from "../../adapters/xlsx/look/look";
import { useWords } from "../words/words";
import type { DeskLook, FileDesk } from "../wire/fileDesk";
import { printPages, type PrintPage, type Stretch } from "./printPages";
import { PrintTable } from "./PrintTable";
import { printScale } from "./printScale";

/** More rows are no sheet for paper. */
export const MOST_PRINTED = 2000;

/** CSS pixels of an A4 page lying down, between its margins and without its heading and its number (start.css). */
const PAPER = { width: 1028, height: 640 };

interface PrintSheetProps {
  readonly desk: FileDesk;
  readonly file: string;
  readonly look: DeskLook;
  readonly tab: number;
  /** First and last row of the headings, where a ledger stands on the sheet; else what stays in sight on it is repeated. */
  readonly headings: { readonly first: number; readonly last: number } | null;
  readonly onDone: () => void;
}

/**
 * A sheet on A4 pages for the printer, in type of nine points or more: what is wider than a page goes on further pages. Each has the
 * sheet's name, its headings and the page's number; nothing else of the page is printed (start.css).
 */
export function PrintSheet({ desk, file, look, tab, headings, onDone }: PrintSheetProps) {
  const { page: words } = useWords();
  const [read, setRead] = useState<{ readonly sheet: SheetLook; readonly rows: readonly RowLook[] } | null>(null);
  const [heights, setHeights] = useState<readonly number[] | null>(null);
  const measured = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOver = false;
    void Promise.all([desk.sheet(file, tab), desk.rows(file, tab, 1, MOST_PRINTED)]).then(([answered, rows]) => {
      const sheet = valueOf(answered);
      if (!isOver) setRead({ sheet, rows });
    });
    return () => {
      isOver = true;
    };
  }, [desk, file, tab]);
  useLayoutEffect(() => {
    if (read === null || measured.current === null) return;
    const tables = [...measured.current.querySelectorAll("table")];
    const all = tables.map((table) => [...table.rows].map((row) => row.getBoundingClientRect().height));
    setHeights((all[0] ?? []).map((_, line) => Math.max(...all.map((one) => one[line] ?? 0))));
  }, [read]);
  useEffect(() => {
    if (heights === null) return;
    const done = (): void => onDone();
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [heights, onDone]);

  const drawn = useMemo(() => read && drawing(read.sheet, read.rows, look), [read, look]);
  if (read === null || drawn === null) return null;
  const { lines, columns, scale, sides } = drawn;
  const { frozen } = read.sheet;
  const head = stretchOf(lines, headings ?? (frozen.rows > 0 ? { first: 1, last: frozen.rows } : null));
  const pages = heights === null ? [] : printPages(heights, PAPER.height / scale, head);
  const table = (shown: readonly number[], side: PrintPage) => (
    <PrintTable
      sheet={read.sheet}
      rows={read.rows}
      styles={look.styles}
      lines={shown}
      columns={[...placesOf(side.repeated), ...placesOf(side.own)].map((place) => columns[place] ?? 0)}
    />
  );
  const leaves = sides.flatMap((side) => pages.map((page) => ({ side, page })));
  const name = `${file}　${look.tabs[tab]?.name ?? ""}`;
  return createPortal(
    heights === null ? (
      <div className="print-measure" ref={measured} aria-hidden="true">
        {sides.map((side) => (
          <div key={side.own.from}>{table(lines, side)}</div>
        ))}
      </div>
    ) : (
      <div className="print-only">
        {leaves.map(({ side, page }, place) => (
          <section key={place} className="print-page">
            <div className="print-head">{name}</div>
            <div style={{ zoom: scale }}>
              {table(
                [...placesOf(page.repeated), ...placesOf(page.own)].map((line) => lines[line] ?? 0),
                side,
              )}
            </div>
            <div className="print-foot">{words.printedPage(place + 1, leaves.length)}</div>
          </section>
        ))}
      </div>
    ),
    document.body,
  );
}

/** Rows and columns in sight, how large they are printed, and which columns go on which pages. */
function drawing(sheet: SheetLook, rows: readonly RowLook[], { styles }: DeskLook) {
  const lines = seen(Math.min(sheet.rowCount, MOST_PRINTED), sheet.rows, sheet.defaultHeight);
  const columns = seen(sheet.columnCount, sheet.columns, sheet.defaultWidth);
  const widths = columns.map((column) => sizeIn(sheet.columns, column, sheet.defaultWidth));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = printScale(rows, styles, PAPER.width / total);
  // By the first column at least people find a row again on the next page.
  const names = stretchOf(columns, { first: 1, last: Math.max(1, sheet.frozen.columns) });
  return { lines, columns, scale, sides: printPages(widths, PAPER.width / scale, names) };
}

function seen(count: number, sizes: SheetLook["rows"], usual: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => sizeIn(sizes, number, usual) > 0);
}

function sizeIn(sizes: SheetLook["columns"], number: number, usual: number): number {
  return sizes.find(({ first, last }) => number >= first && number <= last)?.size ?? usual;
}

/** Where these rows or columns stand among those in sight. */
function stretchOf(
  numbers: readonly number[],
  span: { readonly first: number; readonly last: number } | null,
): Stretch | null {
  if (span === null) return null;
  const from = numbers.findIndex((number) => number >= span.first && number <= span.last);
  const to = numbers.findIndex((number) => number > span.last);
  return from < 0 || to < 0 ? null : { from, to };
}

function placesOf(stretch: Stretch | null): readonly number[] {
  return stretch === null ? [] : Array.from({ length: stretch.to - stretch.from }, (_, place) => stretch.from + place);
}
