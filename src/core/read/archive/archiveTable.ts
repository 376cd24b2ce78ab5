import type { ArchiveReadingHit } from "./archiveHit";
import { archiveHit } from "./archiveHit";
import { readOnce } from "./readOnce";
import { visited, type Steps } from "../../base/steps";
import type { IsoMonth } from "../../terms/isoDay";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { isBlank } from "../ledgers/sheetGrid";
import { stateSheetHead } from "../ledgers/stateSheetHead";
import { quoted } from "../../values/quoted";
import { allRows, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { sealedBlocks } from "./archiveSeal";
import { DIGEST_HEADING, type ArchiveColumn } from "./archiveColumns";
import { ArchiveDigest, archiveText, monthIn, numberIn } from "./archiveText";
import { inBoth, type InBoth } from "../../base/inBoth";
import { plural } from "../../values/numberEn";
import { quotedEn } from "../../values/quotedEn";

/** The rows of one state sheet, by month and version. */
export interface ArchiveTable<Key extends string> {
  readonly seen: SeenSheet;
  readonly blocks: readonly ArchiveBlock<Key>[];
  readonly hits: readonly ArchiveReadingHit[];
  /** Row of the headings; null where none was found. */
  readonly headRow: number | null;
}

/** The rows of a version of a month. */
export interface ArchiveBlock<Key extends string> {
  readonly seen: SeenSheet;
  readonly month: IsoMonth;
  readonly version: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether nothing of another month stands between its rows. */
  readonly isRun: boolean;
  /** Of a sealed block, how many rows each ledger has; none of them stands there twice. Null where that is to be seen from the rows. */
  readonly counts: ReadonlyMap<string, number> | null;
  /** Of a sealed block read whenever they are asked for. */
  readonly rows: () => readonly ArchiveRow<Key>[];
}

export interface ArchiveRow<Key extends string> {
  readonly row: number;
  readonly month: IsoMonth;
  readonly version: number;
  /** Digest of the cells as they are now. */
  readonly digest: string;
  value(key: Key): CellValue | undefined;
  /** The row's findings about one of its cells. */
  wrong(key: Key, what: InBoth): ArchiveReadingHit;
}

/**
 * Reads a sheet of an archive by the headings it has, whatever its name (MONTH §1). A row of which month or version cannot be read is
 * said and left; one whose digest is not that of its cells is said and used. Tells rows looked at.
 */
export function* archiveTableSteps<Key extends string>(
  seen: SeenSheet,
  columns: Readonly<Record<Key, ArchiveColumn>>,
  needed: readonly Key[],
): Steps<ArchiveTable<Key>> {
  const { sheet } = seen.grid;
  const { rows } = sheet;
  const keys = Object.keys(columns) as Key[];
  const headings = new Set([...keys.map((key) => columns[key].heading), DIGEST_HEADING]);
  const wanted = needed.map((key) => columns[key].heading);
  const head = stateSheetHead(seen.grid.sheet, headings, wanted);
  if (head === null) {
    const named = quoted(wanted);
    const what = inBoth(
      `没有找到列名${named}，这张表里的存档读不出；请把列名补上`,
      `There are no headings ${quotedEn(wanted, "and")}, so the archive on this sheet cannot be read. Put the headings back`,
    );
    return { seen, blocks: [], hits: rows.length === 0 ? [] : [archiveHit(seen, null, null, what)], headRow: null };
  }
  const { places } = head;
  const hits: ArchiveReadingHit[] = [];
  const later = new Set(keys.filter((key) => columns[key].isLater === true).map((key) => columns[key].heading));
  const missing = [...headings].filter((heading) => !places.has(heading) && !later.has(heading));
  if (missing.length > 0) {
    const what = inBoth(
      `缺“${missing.join("”“")}”列，各行是否改动过无法核对，缺的内容按空白读；请把列恢复`,
      `${quotedEn(missing)} ${missing.length === 1 ? "is" : "are"} missing: whether rows were changed cannot be told, and what is missing counts as blank. Put ${missing.length === 1 ? "the column" : "the columns"} back`,
    );
    hits.push(archiveHit(seen, head.row, null, what));
  }
  const digestPlace = places.get(DIGEST_HEADING);
  const read = keys.map((key) => {
    const { heading, content, isLater = false } = columns[key];
    return { heading, content, isLater, place: places.get(heading) };
  });
  const everyPlace = [...places.values()];
  const found = new Map<string, FoundBlock<Key>>();
  let last: FoundBlock<Key> | undefined;
  const monthOf = readOnce(monthIn);

  const [monthKey, versionKey] = needed as readonly [Key, Key];
  const placeOfKey = new Map(keys.map((key) => [key, places.get(columns[key].heading)]));
  const table: Table<Key> = { seen, placeOf: (key) => placeOfKey.get(key) };
  const [monthPlace, versionPlace] = [table.placeOf(monthKey) ?? 0, table.placeOf(versionKey) ?? 0];
  const sealed = missing.length > 0 || digestPlace === undefined ? null : sealedIn(table, digestPlace);
  if (sealed !== null) return { seen, blocks: sealed, hits, headRow: head.row };

  const digest = new ArchiveDigest();
  const undigested: number[] = [];

  const take = ({ row, cells }: RowSnapshot): void => {
    const written = cells[monthPlace - 1];
    if (written === columns[monthKey].heading) return;
    if (isBlank(written) && everyPlace.every((place) => isBlank(cells[place - 1]))) return;
    const month = monthOf(written);
    const version = numberIn(cells[versionPlace - 1]);
    const wrong = (key: Key, what: InBoth): ArchiveReadingHit => wrongIn(table, row, cells, key, what);
    if (month === null) {
      hits.push(wrong(monthKey, WRONG_MONTH));
      return;
    }
    if (version === null || !Number.isInteger(version) || version < 1) {
      hits.push(wrong(versionKey, WRONG_VERSION));
      return;
    }
    digest.begin();
    for (const { place, content, heading, isLater } of read) {
      const cell = place === undefined ? undefined : cells[place - 1];
      const text = content === "month" ? (monthOf(cell) ?? archiveText("text", cell)) : archiveText(content, cell);
      if (isLater) digest.addLater(heading, text);
      else digest.add(text);
    }
    const kept = digestPlace === undefined ? undefined : cells[digestPlace - 1];
    const isKept = digest.isIn(kept);
    if (!isKept && missing.length === 0 && digestPlace !== undefined) {
      if (isBlank(kept)) undigested.push(row);
      else hits.push(archiveHit(seen, row, "changed", inBoth("", "")));
    }
    // Rows of a month stand together.
    if (last?.month !== month || last.version !== version) {
      const key = `${month}\n${version}`;
      last = found.get(key);
      if (last === undefined) found.set(key, (last = new FoundBlock(seen, month, version, row)));
      else last.isRun = false;
    }
    last.add(new TableRow(table, row, month, version, isKept ? kept : digest.toString(), cells));
  };
  const all = allRows(sheet);
  yield* visited(all.length, (index) => {
    const row = all[index];
    if (row !== undefined && row.row > head.row) take(row);
  });
  const [first] = undigested;
  if (first !== undefined) {
    const what = inBoth(
      `从这里起有${undigested.length}行没有校验码，改动过没有无法核对，按现在的内容比较；能找回存档时的工作簿的，请照原样补上`,
      `${plural(undigested.length, "row")} from here on ${undigested.length === 1 ? "has" : "have"} no “${DIGEST_HEADING}”: whether they were changed cannot be told, and they count as they stand. If the workbook of then can be found, copy it from there`,
    );
    hits.push(archiveHit(seen, first, null, what));
  }
  return { seen, blocks: [...found.values()], hits, headRow: head.row };
}

class FoundBlock<Key extends string> implements ArchiveBlock<Key> {
  readonly counts = null;
  isRun = true;
  lastRow: number;
  private readonly found: ArchiveRow<Key>[] = [];

  constructor(
    readonly seen: SeenSheet,
    readonly month: IsoMonth,
    readonly version: number,
    readonly firstRow: number,
  ) {
    this.lastRow = firstRow;
  }

  add(row: ArchiveRow<Key>): void {
    this.found.push(row);
    this.lastRow = row.row;
  }

  readonly rows = (): readonly ArchiveRow<Key>[] => this.found;
}

/** The blocks of a sheet that stands as it was sealed; null of any other. */
function sealedIn<Key extends string>(table: Table<Key>, digestPlace: number): readonly ArchiveBlock<Key>[] | null {
  const { sealed } = table.seen.grid.sheet;
  if (sealed === undefined) return null;
  return (
    sealedBlocks(sealed.text)?.map(({ month, version, firstRow, lastRow, counts }) => {
      return {
        seen: table.seen,
        month,
        version,
        firstRow,
        lastRow,
        isRun: true,
        counts,
        rows: () =>
          sealed.rows(firstRow, lastRow).map(({ row, cells }) => {
            const digest = cells[digestPlace - 1];
            return new TableRow(table, row, month, version, typeof digest === "string" ? digest : "", cells);
          }),
      };
    }) ?? null
  );
}

const WRONG_MONTH = inBoth(
  "月份读不出，这一行没有采用；请写成2024年5月这样",
  "The month is not understood and the line is not used. Write it like “2024年5月”",
);
const WRONG_VERSION = inBoth(
  "版次读不出，这一行没有采用；请写1、2这样的数",
  "The version is not understood and the line is not used. Write a number such as 1 or 2",
);

interface Table<Key extends string> {
  readonly seen: SeenSheet;
  /** 1-based column; undefined where the sheet has it not. */
  readonly placeOf: (key: Key) => number | undefined;
}

/** A class, for there are hundreds of thousands: what all rows of a table have in common is there once. */
class TableRow<Key extends string> implements ArchiveRow<Key> {
  constructor(
    private readonly table: Table<Key>,
    readonly row: number,
    readonly month: IsoMonth,
    readonly version: number,
    readonly digest: string,
    private readonly cells: readonly (CellValue | undefined)[],
  ) {}

  value(key: Key): CellValue | undefined {
    return valueIn(this.table, this.cells, key);
  }

  wrong(key: Key, what: InBoth): ArchiveReadingHit {
    return wrongIn(this.table, this.row, this.cells, key, what);
  }
}

type RowCells = RowSnapshot["cells"];

function valueIn<Key extends string>({ placeOf }: Table<Key>, cells: RowCells, key: Key): CellValue | undefined {
  return cells[(placeOf(key) ?? 0) - 1];
}

function wrongIn<Key extends string>(
  table: Table<Key>,
  row: number,
  cells: RowCells,
  key: Key,
  what: InBoth,
): ArchiveReadingHit {
  return archiveHit(table.seen, row, table.placeOf(key) ?? null, what, valueIn(table, cells, key));
}
