import type { MasterColumn, MasterLedger } from "./masterBook";
import type { NamedCells } from "./namedCells";

/** A column of the master's in the rows of a file. */
export interface ColumnPlaces {
  readonly column: MasterColumn;
  /** Where it is in the rows that came back, and in those that were sent. */
  readonly here: number | undefined;
  readonly there: number | undefined;
}

/** Where the master's columns are in rows that came back and were sent, looked up once for all rows of a table. */
export function placeFinder(): (
  ledger: MasterLedger,
  returned: NamedCells | undefined,
  sent: NamedCells | undefined,
) => readonly ColumnPlaces[] {
  let last: readonly unknown[] = [];
  let found: readonly ColumnPlaces[] = [];
  return (ledger, returned, sent) => {
    const now = [ledger, returned?.places, sent?.places];
    if (now.some((one, at) => one !== last[at]) || last.length === 0) {
      last = now;
      found = [...ledger.columns.values()].map((column) => ({
        column,
        here: returned?.places.get(column.name),
        there: sent?.places.get(column.name),
      }));
    }
    return found;
  };
}
