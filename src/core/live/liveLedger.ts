import type { SeenSheet } from "../read/ledgers/recogniseLedgers";
import type { LedgerRecord } from "../terms/ledgerRecord";
import type { NameReaders } from "../read/columns/nameReaders";
import { recordReader } from "../read/records/readRecords";
import { besideRecords } from "../judge/check/besideRecords";
import type { RuleContext } from "../judge/parts/ruleContext";
import type { Hit } from "../terms/hit";
import type { ReadingHit } from "../terms/readingFacts";
import { recordCheck } from "../judge/check/runRules";
import type { RowSnapshot } from "../workbook/snapshot";
import type { FullNeeded } from "../judge/parts/fullNeeded";
import { tableWatch, type TableWatch } from "./tableWatch";

/** One ledger while its rows change: what reading its rows gives now. */
export interface LiveLedger {
  readonly table: TableWatch;
  /** Place of a row's record among all records of the run; −1 where the row is none. */
  indexOfRow(row: number): number;
  recordOf(row: number): LedgerRecord | undefined;
  /** Takes other contents of records; answers why that is not enough, or null. */
  take(rows: readonly RowSnapshot[]): FullNeeded | null;
  /** Header rows of which the edit taken last has changed what is said. */
  changedHeaderRows(): readonly number[];
  /** What reading a record, or the header, says. */
  readingHits(row: number): readonly Hit[];
  /** What the rules say of a record by itself. */
  recordHits(record: LedgerRecord): readonly Hit[];
  /** What the rules find beside the table. */
  hitsBeside(row: number): readonly Hit[];
}

/**
 * @param before how many records of the run stand before this ledger's
 * @param saidOfHeadings what the run's reader said of headings, of this ledger and of others
 */
export function liveLedger(
  seen: SeenSheet,
  before: number,
  context: RuleContext,
  names: NameReaders,
  saidOfHeadings: readonly ReadingHit[],
): LiveLedger {
  const { ledger } = seen;
  if (ledger === null) throw new RangeError("No ledger to keep up");
  const table = tableWatch(seen);
  const reader = recordReader(ledger, context, names);
  const check = recordCheck(context);
  const lookBeside = besideRecords(seen);
  /** What is said of headings now, each once, whichever record gives cause. */
  const ofHeadings = new Map<string, ReadingHit>();
  for (const hit of saidOfHeadings) if (hit.place.ledger === ledger) ofHeadings.set(headingKey(hit), hit);
  let changedHeaderRows: readonly number[] = [];

  const readAt = (index: number): ReturnType<typeof reader.readAlone> | undefined => {
    const row = table.record(index);
    return row === undefined ? undefined : reader.readAlone(row);
  };
  const headingHitsBy = (index: number): readonly ReadingHit[] => (readAt(index)?.hits ?? []).filter(isOfHeading);
  const someRecordSays = (key: string): boolean => {
    for (let index = 0; index < table.recordCount; index++)
      if (headingHitsBy(index).some((hit) => headingKey(hit) === key)) return true;
    return false;
  };

  return {
    table,
    indexOfRow: (row) => {
      const index = table.recordAt(row);
      return index < 0 ? -1 : before + index;
    },
    recordOf: (row) => readAt(table.recordAt(row))?.record,
    take: (rows) => {
      const places = rows.map(({ row }) => table.recordAt(row));
      const saidBy = (): ReadonlyMap<string, ReadingHit> =>
        new Map(places.flatMap(headingHitsBy).map((hit) => [headingKey(hit), hit]));
      const past = saidBy();
      const why = table.take(rows);
      const now = saidBy();
      const changed: ReadingHit[] = [];
      for (const [key, hit] of new Map([...past, ...now])) {
        const isSaid = now.has(key) || someRecordSays(key);
        if (isSaid === ofHeadings.has(key)) continue;
        changed.push(hit);
        if (isSaid) ofHeadings.set(key, hit);
        else ofHeadings.delete(key);
      }
      changedHeaderRows = changed.flatMap(({ place }) => place.cellRow ?? []);
      return why;
    },
    changedHeaderRows: () => changedHeaderRows,
    readingHits: (row) => {
      const index = table.recordAt(row);
      if (index >= 0) return (readAt(index)?.hits ?? []).filter((hit) => !isOfHeading(hit));
      return [...ofHeadings.values()].filter(({ place }) => place.cellRow === row);
    },
    recordHits: (record) => {
      const hits: Hit[] = [];
      check(record, hits);
      return hits;
    },
    hitsBeside: (row) => {
      const content = table.row(row);
      const hits: Hit[] = [];
      if (content !== undefined) lookBeside(content, table.recordAt(row) >= 0, hits);
      return hits;
    },
  };
}

/** What is said of a heading has no record's row. */
function isOfHeading({ place }: ReadingHit): boolean {
  return place.row === null;
}

function headingKey({ rule, place }: ReadingHit): string {
  return `${rule} ${place.cellColumn ?? ""}`;
}
