import { valueOf } from "../wire/answer";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { RowLook, SheetLook } from "../../adapters/xlsx/look/look";
import type { SheetChart } from "../grid/SheetChart";
import { useWords } from "../words/words";
import type { DeskLook, FileDesk } from "../wire/fileDesk";
import { PrintCharts, type SizedLine } from "./PrintCharts";
import { printPages, type PrintPage, type Stretch } from "./printPages";
import { MOST_PRINTED, printPlan, sizeIn, type PrintPart } from "./printPlan";
import { PrintTable } from "./PrintTable";

interface PrintSheetProps {
  readonly desk: FileDesk;
  readonly file: string;
  readonly look: DeskLook;
  readonly tab: number;
  /** First and last row of the headings, where a ledger stands on the sheet; else what stays in sight on it is repeated. */
  readonly headings: { readonly first: number; readonly last: number } | null;
  readonly onDone: () => void;
}

interface ReadSheet {
  readonly sheet: SheetLook;
  readonly rows: readonly RowLook[];
  readonly Chart: typeof SheetChart;
}

/** Of a row of ours as the file has it: the lines around it take the rest. */
const ROW_SHARE = 0.97;

/**
 * A sheet on A4 pages for the printer, with the charts of ours. Each page has the sheet's name, its headings and the page's number; nothing
 * else of the page is printed (start.css).
 */
export function PrintSheet({ desk, file, look, tab, headings, onDone }: PrintSheetProps) {
  const { page: words } = useWords();
  const [read, setRead] = useState<ReadSheet | null>(null);
  const [heights, setHeights] = useState<ReadonlyMap<number, number> | null>(null);
  const measured = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOver = false;
    const drawing = import("../grid/SheetChart");
    void Promise.all([desk.sheet(file, tab), desk.rows(file, tab, 1, MOST_PRINTED), drawing]).then(
      ([answered, rows, { SheetChart }]) => {
        const sheet = valueOf(answered);
        if (!isOver) setRead({ sheet, rows, Chart: SheetChart });
      },
    );
    return () => {
      isOver = true;
    };
  }, [desk, file, tab]);
  const isOurs = look.tabs[tab]?.isOurs === true;
  const plan = useMemo(
    () => read && printPlan(read.sheet, read.rows, look.styles, headings, isOurs),
    [read, look, headings, isOurs],
  );
  useLayoutEffect(() => {
    if (plan === null || measured.current === null) return;
    const tables = [...measured.current.querySelectorAll("table")];
    const numbers = plan.parts.flatMap(({ sides, lines }) => sides.map(() => lines));
    const found = new Map<number, number>();
    tables.forEach((table, place) => {
      [...table.rows].forEach((row, line) => {
        const number = numbers[place]?.[line] ?? 0;
        found.set(number, Math.max(found.get(number) ?? 0, row.getBoundingClientRect().height));
      });
    });
    setHeights(found);
  }, [plan]);
  useEffect(() => {
    if (heights === null) return;
    const done = (): void => onDone();
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [heights, onDone]);

  if (read === null || plan === null) return null;
  const { sheet, rows, Chart } = read;
  const table = ({ columns }: PrintPart, shown: readonly number[], side: PrintPage) => (
    <PrintTable
      sheet={sheet}
      rows={rows}
      styles={look.styles}
      lines={shown}
      columns={placesOf(side).map((place) => columns[place] ?? 0)}
      widthOf={plan.widthOf}
      heightOf={(row) => (isOurs ? sizeIn(sheet.rows, row, sheet.defaultHeight) * ROW_SHARE : undefined)}
    />
  );
  if (heights === null) {
    return createPortal(
      <div className="print-measure" ref={measured} aria-hidden="true">
        {plan.parts.flatMap((part, at) =>
          part.sides.map((side) => <div key={`${at} ${side.own.from}`}>{table(part, part.lines, side)}</div>),
        )}
      </div>,
      document.body,
    );
  }
  const heightOf = (row: number): number => heights.get(row) ?? 0;
  const leaves = plan.parts.flatMap((part) => {
    const pages = printPages(part.lines.map(heightOf), plan.height, part.head, part.whole, part.ends);
    return part.sides.flatMap((side) => pages.map((page) => ({ part, side, page })));
  });
  const name = look.tabs[tab]?.name ?? "";
  return createPortal(
    <div className="print-only">
      {leaves.map(({ part, side, page }, place) => (
        <section key={place} className={plan.isUpright ? "print-page upright" : "print-page"}>
          {!isOurs && <div className="print-head">{`${file}　${name}`}</div>}
          <div className="print-area" style={{ zoom: plan.scale }}>
            {table(
              part,
              placesOf(page).map((line) => part.lines[line] ?? 0),
              side,
            )}
            <PrintCharts
              charts={sheet.charts}
              Chart={Chart}
              rows={sizedLines(page, part.lines, heightOf)}
              columns={sizedLines(side, part.columns, plan.widthOf)}
            />
          </div>
          <div className="print-foot">
            {`${isOurs ? `${name}　` : ""}${words.printedPage(place + 1, leaves.length)}`}
          </div>
        </section>
      ))}
    </div>,
    document.body,
  );
}

function sizedLines(
  { repeated, own }: PrintPage,
  numbers: readonly number[],
  sizeOf: (number: number) => number,
): readonly SizedLine[] {
  const sized = (stretch: Stretch | null, isRepeated: boolean): readonly SizedLine[] =>
    (stretch === null ? [] : numbers.slice(stretch.from, stretch.to)).map((number) => ({
      number,
      size: sizeOf(number),
      isRepeated,
    }));
  return [...sized(repeated, true), ...sized(own, false)];
}

/** Places of what a page shows, the repeated ones first. */
function placesOf({ repeated, own }: PrintPage): readonly number[] {
  return [repeated, own].flatMap((stretch) =>
    stretch === null ? [] : Array.from({ length: stretch.to - stretch.from }, (_, place) => stretch.from + place),
  );
}
