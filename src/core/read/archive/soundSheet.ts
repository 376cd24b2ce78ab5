import type { RecordColumnKey } from "./archiveColumns";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { SealedBlock } from "./archiveSeal";
import type { ArchiveBlock, ArchiveRow, ArchiveTable } from "./archiveTable";
import { ledgerCounts, distinctRows } from "./keptRows";
import { plainText } from "../../values/plainText";

/** A sheet of 存档明细 that is as we have written it. */
export interface SoundSheet {
  /** Row of its headings. */
  readonly headRow: number;
  /** Looking for rows that stand there twice takes a while; null where there are any, or blank ones between. */
  readonly blocks: () => readonly SealedBlock[] | null;
}

/** The sheet of a table beside what is known of it; nothing where anything about it was said, or its months are mixed. */
export function soundSheet(table: ArchiveTable<RecordColumnKey>): readonly (readonly [SheetSnapshot, SoundSheet])[] {
  const { seen, headRow, hits, blocks } = table;
  const { sheet } = seen.grid;
  if (headRow === null || hits.length > 0 || sheet.merges.length > 0 || seen.date1904) return [];
  if (!blocks.every(({ isRun }) => isRun)) return [];
  return [[sheet, { headRow, blocks: () => (blocks.every(isWhole) ? blocks.map(sealedBlock) : null) }]];
}

function isWhole({ counts, rows, firstRow, lastRow }: ArchiveBlock<RecordColumnKey>): boolean {
  return counts !== null || distinctRows(rows()).length === lastRow - firstRow + 1;
}

function sealedBlock(block: ArchiveBlock<RecordColumnKey>): SealedBlock {
  const { month, version, firstRow, lastRow } = block;
  return { month, version, firstRow, lastRow, counts: blockCounts(block) };
}

/** How many rows each ledger has. */
export function blockCounts({ counts, rows }: ArchiveBlock<RecordColumnKey>): ReadonlyMap<string, number> {
  return counts ?? ledgerCounts(ledgersOf(rows()));
}

/** The ledger of each row, as it stands there. */
export function ledgersOf(rows: readonly ArchiveRow<RecordColumnKey>[]): readonly string[] {
  return rows.map((row) => plainText(row.value("ledger")));
}
