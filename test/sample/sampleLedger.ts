import type { SampleCell } from "./sampleCell";

/** One sheet of a sample workbook, as its clerk would describe it; `ledgerSheet` draws it. */
export interface SampleLedger {
  readonly name: string;
  /** `附件1`, on a line of its own. */
  readonly annex?: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The blocks of the line above the header: 填报单位, 填报人, 单位. */
  readonly info: readonly string[];
  readonly columns: readonly SampleColumn[];
  /** Columns whose cells run on downwards (merged) over the rows that say nothing there. */
  readonly runningDown?: readonly string[];
  /** A row 1, 2, 3 … under the header. */
  readonly numbered?: boolean;
  readonly rows: readonly SampleRow[];
  /** Rows of the form that nobody filled: only 序号 is there. */
  readonly emptyRows?: number;
  readonly footers: readonly string[];
  /** A filter that is on: rows with another value in that column are hidden by it. */
  readonly filter?: { readonly key: string; readonly shown: readonly string[] };
  /** Name of the Excel table (ListObject) that the ledger is. */
  readonly table?: string;
}

export interface SampleColumn {
  readonly key: string;
  /** From the uppermost heading down to the column's own. */
  readonly headings: readonly string[];
  /** In characters of the body font. */
  readonly width: number;
  readonly centered?: boolean;
  readonly numberFormat?: string;
}

export type SampleRow =
  | { readonly kind: "record"; readonly cells: SampleCells; readonly hidden: boolean }
  | { readonly kind: "band"; readonly text: string }
  | { readonly kind: "total"; readonly cells: SampleCells };

/** By column key. A blank cell is absent or null; in a column that runs down, absent means "as above". */
export type SampleCells = Readonly<Record<string, SampleCell>>;

/** A column: its key, its headings (`上级/下级` for two storeys), its width, and `centered` or a number format where wanted. */
export function column(
  key: string,
  headings: string,
  width: number,
  look: "left" | "centered" | (string & {}) = "left",
): SampleColumn {
  const path = headings.split("/");
  if (look === "left") return { key, headings: path, width };
  return look === "centered"
    ? { key, headings: path, width, centered: true }
    : { key, headings: path, width, centered: true, numberFormat: look };
}

export function record(cells: SampleCells): SampleRow {
  return { kind: "record", cells, hidden: false };
}

export function hiddenRecord(cells: SampleCells): SampleRow {
  return { kind: "record", cells, hidden: true };
}

export function band(text: string): SampleRow {
  return { kind: "band", text };
}

/** 小计, 合计, 总合计. */
export function total(cells: SampleCells): SampleRow {
  return { kind: "total", cells };
}
