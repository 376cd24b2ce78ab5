import type { ColumnKey } from "../terms/ledgerKind";
import type { SeenSheet } from "../read/ledgers/recogniseLedgers";
import { unitAssumed } from "../read/columns/moneyColumn";
import type { LedgerRecord } from "../terms/ledgerRecord";
import type { NameReaders } from "../read/columns/nameReaders";
import { recordReader } from "../read/records/readRecords";
import type { ReadingContext } from "../read/columns/rowReader";
import { identitiesBeside } from "../judge/rules/elsewhereIdentities";
import type { Finding } from "../terms/finding";
import type { AnyHit } from "../terms/hit";
import { recordCheck } from "../judge/rules/runRules";
import type { RowSnapshot } from "../workbook/snapshot";
import { tableWatch, type FullNeeded, type TableWatch } from "./tableWatch";

/** One ledger while its rows change: what reading its rows gives now. */
export interface LiveLedger {
  readonly table: TableWatch;
  /** Place of a row's record among all records of the run; −1 where the row is none. */
  placeOf(row: number): number;
  recordOf(row: number): LedgerRecord | undefined;
  /** Takes other contents of records; answers why that is not enough, or null. */
  take(rows: readonly RowSnapshot[]): FullNeeded | null;
  /** Header rows of which the edit taken last has changed what is said. */
  changedHeaderRows(): readonly number[];
  /** What reading a record, or the header, says. */
  readingHits(row: number): readonly AnyHit[];
  /** What the rules say of a record by itself. */
  recordHits(record: LedgerRecord): readonly AnyHit[];
  /** Identity numbers beside the table. */
  identityHits(row: number): readonly AnyHit[];
}

/**
 * @param before how many records of the run stand before this ledger's
 * @param findings those of the run
 */
export function liveLedger(
  seen: SeenSheet,
  before: number,
  context: ReadingContext,
  names: NameReaders,
  findings: readonly Finding[],
): LiveLedger {
  const { ledger } = seen;
  if (ledger === null) throw new RangeError("No ledger to keep up");
  const table = tableWatch(seen);
  const reader = recordReader(ledger, context, names);
  const check = recordCheck(context);
  const lookBeside = identitiesBeside(seen);
  /** Columns of amounts of which it is said that their unit is assumed. */
  const assumed = new Set<ColumnKey>();
  for (const { rule, file, sheet, column } of findings)
    if (rule === "money-unit-assumed" && file === ledger.file && sheet === ledger.sheet && column !== null)
      assumed.add(column);
  let changedHeaderRows: readonly number[] = [];
  const headerHits = (keys: Iterable<ColumnKey>): readonly AnyHit[] =>
    [...keys].flatMap((key) => {
      const column = ledger.columns.get(key);
      return column === undefined ? [] : [unitAssumed(ledger, column, key)];
    });

  const readAt = (index: number): ReturnType<typeof reader.readAlone> | undefined => {
    const row = table.record(index);
    return row === undefined ? undefined : reader.readAlone(row);
  };
  const assumedBy = (index: number): readonly ColumnKey[] =>
    (readAt(index)?.hits ?? []).flatMap(({ rule, place }) =>
      rule === "money-unit-assumed" && place.key !== null ? [place.key] : [],
    );
  const someRowAssumes = (key: ColumnKey): boolean => {
    for (let index = 0; index < table.recordCount; index++) if (assumedBy(index).includes(key)) return true;
    return false;
  };

  return {
    table,
    placeOf: (row) => {
      const index = table.recordAt(row);
      return index < 0 ? -1 : before + index;
    },
    recordOf: (row) => readAt(table.recordAt(row))?.record,
    take: (rows) => {
      const places = rows.map(({ row }) => table.recordAt(row));
      const past = new Set(places.flatMap(assumedBy));
      const why = table.take(rows);
      const now = new Set(places.flatMap(assumedBy));
      const changed: ColumnKey[] = [];
      for (const key of new Set([...past, ...now])) {
        const isSaid = now.has(key) || someRowAssumes(key);
        if (isSaid === assumed.has(key)) continue;
        changed.push(key);
        if (isSaid) assumed.add(key);
        else assumed.delete(key);
      }
      changedHeaderRows = headerHits(changed).flatMap(({ place }) => place.cellRow ?? []);
      return why;
    },
    changedHeaderRows: () => changedHeaderRows,
    readingHits: (row) => {
      const index = table.recordAt(row);
      if (index >= 0) return (readAt(index)?.hits ?? []).filter(({ place }) => place.row !== null);
      return headerHits(assumed).filter(({ place }) => place.cellRow === row);
    },
    recordHits: (record) => {
      const hits: AnyHit[] = [];
      check(record, hits);
      return hits;
    },
    identityHits: (row) => {
      const content = table.row(row);
      const hits: AnyHit[] = [];
      if (content !== undefined) lookBeside(content, table.recordAt(row) >= 0, hits);
      return hits;
    },
  };
}
