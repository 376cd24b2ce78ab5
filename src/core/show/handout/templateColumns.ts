import { FILLABLE } from "../../count/months/burden";
import type { Ledger } from "../../terms/ledger";
import { ledgerDefinitions, type ColumnKey } from "../../terms/ledgerKind";
import { isPercentCode } from "../../values/formatCode";
import { progressScale } from "../../values/readProgress";
import { compact } from "../../workbook/cellText";

/** A column of a template sheet: one of the master's, at its place. */
export interface TemplateColumn {
  /** 1-based, in the master and in the template. */
  readonly column: number;
  /** What the column is known by when it comes back: its key, or of a column that means nothing to us its heading. */
  readonly name: string;
  readonly key: ColumnKey | null;
  readonly isFillable: boolean;
  readonly content: ColumnContent;
}

export type ColumnContent = "text" | "status" | "stage" | "date" | "amount" | "fraction" | "percent-number";

/** Every column of the master's sheet, in its order. */
export function templateColumns(ledger: Ledger): readonly TemplateColumn[] {
  const keys = new Map([...ledger.columns].map(([key, column]) => [column, key]));
  const fillable: readonly ColumnKey[] = FILLABLE[ledger.kind];
  const width = Math.max(0, ...ledger.headings.keys());
  const names = new Set<string>();
  return Array.from({ length: width }, (_, index): TemplateColumn => {
    const column = index + 1;
    const key = keys.get(column) ?? null;
    const heading = compact((ledger.headings.get(column) ?? []).join("/"));
    const name = distinct(key ?? (heading === "" ? `#${column}` : `#${heading}`), names);
    return { column, name, key, isFillable: key !== null && fillable.includes(key), content: contentOf(ledger, key) };
  });
}

function contentOf(ledger: Ledger, key: ColumnKey | null): ColumnContent {
  const { dates, numbers } = ledgerDefinitions[ledger.kind];
  if (key === "status" || key === "stage") return key;
  if (key === null) return "text";
  if (key === "rate") return progressContent(ledger);
  if (dates.includes(key)) return "date";
  return numbers.includes(key) ? "amount" : "text";
}

/** Whether 完成率 is filled in as 60% or as 60. */
function progressContent(ledger: Ledger): ColumnContent {
  const column = ledger.columns.get("rate") ?? 0;
  const cells = ledger.rows.map(({ cells: values, formats }) => ({
    value: values[column - 1],
    formatCode: formats[column - 1],
  }));
  if (cells.some(({ formatCode }) => isPercentCode(formatCode))) return "fraction";
  return cells.some(({ value }) => typeof value === "number") && progressScale(cells) === "percent"
    ? "percent-number"
    : "fraction";
}

function distinct(name: string, used: Set<string>): string {
  let own = name;
  for (let turn = 2; used.has(own); turn++) own = `${name}~${turn}`;
  used.add(own);
  return own;
}
