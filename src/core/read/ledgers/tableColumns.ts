import type { ColumnKey } from "../../terms/ledgerKind";
import { isAnyHeading } from "./isAnyHeading";
import type { MatchedColumns } from "./matchHeadings";
import type { TableColumns } from "./rowLook";

/** Where a recognised table begins and ends, and by which columns its records are told. */
export function tableColumns(match: MatchedColumns): TableColumns {
  const { definition, columns, headings, unmatched, extraSupportColumns } = match;
  const columnsOf = (keys: readonly ColumnKey[]): readonly number[] => keys.flatMap((key) => columns.get(key) ?? []);
  const table = span(withoutNotes([...headings.keys()], new Set(unmatched)));
  return {
    seq: columns.get("seq"),
    telling: columnsOf(definition.telling),
    preset: columnsOf(definition.preset ?? []),
    given: columnsOf(definition.given ?? []),
    unread: unmatched,
    owners: [...columnsOf(["leadUnits", "supportUnits", "leader", "person", "phone"]), ...extraSupportColumns],
    places: columnsOf(["specialtyTown", "town"]),
    counted: columnsOf(definition.numbers),
    addsUp: definition.addsUp ?? false,
    remark: columns.get("remark"),
    ...table,
    isHeading: isAnyHeading,
  };
}

/** Without what stands beside the table, apart by a blank column, and means nothing: `填表说明：请勿改动表头`. */
function withoutNotes(columns: readonly number[], unmatched: ReadonlySet<number>): readonly number[] {
  let first = 0;
  let end = columns.length;
  for (let i = columns.length - 1; i > 0 && unmatched.has(columns[i] ?? 0); i--)
    if ((columns[i] ?? 0) - (columns[i - 1] ?? 0) > 1) end = i;
  for (let i = 0; i < end - 1 && unmatched.has(columns[i] ?? 0); i++)
    if ((columns[i + 1] ?? 0) - (columns[i] ?? 0) > 1) first = i + 1;
  return columns.slice(first, end);
}

/** First and last of some columns, 1-based. */
export function span(columns: readonly number[]): { readonly first: number; readonly last: number } {
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

/** True where rows are told by the same columns. */
export function areSameTable(one: TableColumns, other: TableColumns): boolean {
  const told = ({ seq, telling, given = [], unread = [], counted = [] }: TableColumns): string =>
    JSON.stringify([seq, telling, given, unread, counted]);
  return told(one) === told(other);
}
