import type { ColumnKey } from "../../terms/ledgerKind";
import type { ColumnReader, RowReader } from "../columns/rowReader";

/**
 * Says of each list of columns whose cells are all blank that it is required (SPEC §4). A column that the ledger lacks is
 * `missing-column`'s to tell.
 */
export function requiredCells(reader: RowReader, required: readonly (readonly ColumnKey[])[]): () => void {
  const lists = required
    .map((keys) => ({
      columns: keys.map((key) => reader.column(key)).filter(({ number }) => number !== null),
      // 完成状态 or 完成率: the row's state is unknown, which is probably wrong and no more (DECIDED D2).
      milder: keys.includes("rate"),
    }))
    .filter(({ columns }) => columns.length > 0);
  return () => {
    for (const { columns, milder } of lists) if (!columns.some(isFilled)) sayMissing(columns, milder);
  };
}

function isFilled(column: ColumnReader): boolean {
  return column.isFilled();
}

function sayMissing(columns: readonly ColumnReader[], milder: boolean): void {
  const [first] = columns;
  const headings = columns.map(({ heading }) => heading);
  first?.say(
    "required-missing",
    { heading: first.heading, oneOf: headings.length > 1 ? headings : [] },
    milder ? { severity: "warning" } : {},
  );
}
