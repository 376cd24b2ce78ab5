import { isFormula, isShare, share, soundPart, type SampleCell } from "./sampleCell";
import type { SampleCells, SampleLedger, SampleRow } from "./sampleLedger";
import type { SampleMonth } from "./sampleMonths";

/**
 * What a row said before June: its cells that were other ones in May, and those that in April were other ones than in May; null where
 * it was not there yet.
 */
export type RowBefore = readonly [may: SampleCells | null, april: SampleCells | null];

/** By place among the records, 1 on; of sums `小计1`, by place among these. What is not named was the same. */
export type Before = Readonly<Record<string, RowBefore>>;

/** Cells of a row as a month had them; null where it was not there. */
export function cellsIn(month: SampleMonth, cells: SampleCells, before: RowBefore = [{}, {}]): SampleCells | null {
  const [may, april] = before;
  if (month === "2024-06") return cells;
  if (may === null) return null;
  if (month === "2024-05") return { ...cells, ...may };
  return april === null ? null : { ...cells, ...may, ...april };
}

/** Progress and what was said of it; both read like the ledger's own. */
export function told(rate: SampleCell, progressText: string, more: SampleCells = {}): SampleCells {
  return { rate, progressText, ...more };
}

/** The same where the ledger has percentages as formatted fractions. */
export function toldShare(rate: number, progressText: string, more: SampleCells = {}): SampleCells {
  return told(share(rate), progressText, more);
}

/**
 * The June ledger as it was in an earlier month.
 * @param gone rows that June has no more: they stood behind the others
 */
export function ledgerIn(
  month: SampleMonth,
  ledger: SampleLedger,
  before: Before,
  gone: readonly SampleRow[] = [],
): SampleLedger {
  if (month === "2024-06") return ledger;
  return { ...dated(month, ledger), rows: rowsIn(month, [...ledger.rows, ...gone], before) };
}

function rowsIn(month: SampleMonth, rows: readonly SampleRow[], before: Before): readonly SampleRow[] {
  let [records, totals, missing] = [0, 0, 0];
  return rows.flatMap((row): readonly SampleRow[] => {
    if (row.kind === "band") return [row];
    const key = row.kind === "total" ? `小计${++totals}` : String(++records);
    const cells = cellsIn(month, row.cells, before[key]);
    if (cells === null) {
      missing += 1;
      return [];
    }
    const { seq } = cells;
    const isNumbered = row.kind === "record" && typeof seq === "number";
    return [{ ...row, cells: isNumbered ? { ...cells, seq: seq - missing } : cells }];
  });
}

/** The ledger with its titles, headings and footers speaking of another month than June. */
export function dated(month: SampleMonth, ledger: SampleLedger): SampleLedger {
  if (month === "2024-06") return ledger;
  const said = (text: string): string => saidIn(month, text);
  return {
    ...ledger,
    title: said(ledger.title),
    ...(ledger.subtitle === undefined ? {} : { subtitle: said(ledger.subtitle) }),
    info: ledger.info.map(said),
    columns: ledger.columns.map((column) => ({ ...column, headings: column.headings.map(said) })),
    footers: ledger.footers.map(said),
  };
}

/** A text that speaks of June, for another month. */
export function saidIn(month: SampleMonth, text: string): string {
  if (month === "2024-06") return text;
  const number = Number(month.slice(5));
  return text
    .replace("6月30日", number === 5 ? "5月31日" : "4月30日")
    .replace("2024.6.", `2024.${number}.`)
    .replace(/(?<!\d)6月/g, `${number}月`);
}

/** An amount that a cell holds as a number; null for others. */
export function numberIn(cell: SampleCell | undefined): number | null {
  const held = soundPart(cell ?? null);
  if (held === null || typeof held === "string") return null;
  if (typeof held === "number") return held;
  return isShare(held) ? held.share : isFormula(held) ? held.result : null;
}
