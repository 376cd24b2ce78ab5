import type { ChartLook } from "../../adapters/xlsx/look/look";
import type { SheetChart } from "../grid/SheetChart";

interface PrintChartsProps {
  readonly charts: readonly ChartLook[];
  /** Loaded before anything is printed. */
  readonly Chart: typeof SheetChart;
  /** Numbers of the rows and columns that are shown, with their sizes in CSS pixels. */
  readonly rows: readonly SizedLine[];
  readonly columns: readonly SizedLine[];
}

/** A row or column of the sheet on a page; those that are repeated from an earlier page carry no chart. */
export interface SizedLine {
  readonly number: number;
  readonly size: number;
  readonly isRepeated: boolean;
}

/** The charts that begin on this page, over the cells that they cover. */
export function PrintCharts({ charts, Chart, rows, columns }: PrintChartsProps) {
  return charts.map((chart, place) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = chart.anchor;
    const down = covered(rows, firstRow, lastRow);
    const across = covered(columns, firstColumn, lastColumn);
    if (down === null || across === null) return null;
    const box = { left: across.from, top: down.from, width: across.size, height: down.size };
    return <Chart key={place} chart={chart} box={box} zoom={100} edge={CORNER} />;
  });
}

const CORNER = { left: 0, top: 0 } as const;

function covered(
  lines: readonly SizedLine[],
  first: number,
  last: number,
): { readonly from: number; readonly size: number } | null {
  const own = lines.filter(({ isRepeated }) => !isRepeated);
  if (!own.some(({ number }) => number === first)) return null;
  const sum = (those: readonly SizedLine[]): number => those.reduce((total, { size }) => total + size, 0);
  const from = sum(lines.filter(({ number, isRepeated }) => isRepeated || number < first));
  return { from, size: sum(own.filter(({ number }) => number >= first && number <= last)) };
}
