import { behind, drained, type Steps } from "../../base/steps";
import type { IsoMonth } from "../../terms/isoDay";
import { byCodeUnits } from "../../terms/registry";
import { monthWords } from "../../workbook/dayText";
import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import type { StateSheetName } from "../ledgers/stateSheet";
import { GROUP_COLUMNS, RECORD_COLUMNS, type GroupColumnKey, type RecordColumnKey } from "./archiveColumns";
import { archiveHit, type ArchiveReadingHit } from "./archiveHit";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { archiveTableSteps, type ArchiveBlock, type ArchiveRow, type ArchiveTable } from "./archiveTable";
import { plainText } from "../../values/plainText";
import { inBoth } from "../../base/inBoth";
import { monthEn } from "../../values/numberEn";
import { closedMonth, type ClosedMonth } from "./closedMonth";
import { soundSheet, type SoundSheet } from "./soundSheet";

/** All months that are closed, of each its newest version (MONTH §2). */
export interface Archive {
  /** Ascending. */
  readonly months: readonly ClosedMonth[];
  readonly hits: readonly ArchiveReadingHit[];
  /** Sheets of rows with nothing amiss, that can be sealed once more is put behind what they have. */
  readonly soundSheets: ReadonlyMap<SheetSnapshot, SoundSheet>;
}

export function readArchive(recognition: Pick<Recognition, "sheets" | "book">): Archive {
  return drained(readArchiveSteps(recognition));
}

/**
 * Reads 月度存档 and 存档明细 of all workbooks (MONTH §1, §2). Where two keep the same version of a month in different rows, the month's
 * book's counts, and it is said (DECIDED F18). Tells rows looked at.
 */
export function* readArchiveSteps({ sheets, book }: Pick<Recognition, "sheets" | "book">): Steps<Archive> {
  const groupTables: ArchiveTable<GroupColumnKey>[] = [];
  const recordTables: ArchiveTable<RecordColumnKey>[] = [];
  let before = 0;
  for (const seen of sheetsOf(sheets, book, "月度存档")) {
    const needed: readonly GroupColumnKey[] = ["month", "version", "kind", "name"];
    groupTables.push(yield* behind(before, archiveTableSteps(seen, GROUP_COLUMNS, needed)));
    before += seen.grid.sheet.rows.length;
  }
  for (const seen of sheetsOf(sheets, book, "存档明细")) {
    const needed: readonly RecordColumnKey[] = ["month", "version", "ledger"];
    recordTables.push(yield* behind(before, archiveTableSteps(seen, RECORD_COLUMNS, needed)));
    before += seen.grid.sheet.rows.length;
  }
  const hits = [...groupTables.flatMap((table) => table.hits), ...recordTables.flatMap((table) => table.hits)];
  const groups = oneOfEach(groupTables, ["kind", "name"], hits);
  const records = oneOfEach(recordTables, ["file", "sheet", "row"], hits);
  const months = new Map<IsoMonth, Version>();
  for (const version of [...groups.values(), ...records.values()]) {
    const known = months.get(version.month);
    if (known === undefined || known.version < version.version) months.set(version.month, version);
  }
  const newest = [...months.values()].sort((a, b) => byCodeUnits(a.month, b.month));
  return {
    months: newest.map((version) =>
      closedMonth(version, groups.get(keyOf(version)), records.get(keyOf(version)), hits),
    ),
    hits,
    soundSheets: new Map(recordTables.flatMap((table) => soundSheet(table))),
  };
}

/** The month's book's first, the sheet of the right name before one that only has the headings. */
function sheetsOf(sheets: readonly SeenSheet[], book: string | null, name: StateSheetName): readonly SeenSheet[] {
  const order = ({ file, grid }: SeenSheet): number => (file === book ? 0 : 2) + (grid.sheet.name === name ? 0 : 1);
  return sheets.filter(({ state }) => state === name).sort((a, b) => order(a) - order(b));
}

type Version = Pick<ArchiveBlock<string>, "month" | "version">;

/** @param about what a row is about */
function oneOfEach<Key extends string>(
  tables: readonly ArchiveTable<Key>[],
  about: readonly Key[],
  hits: ArchiveReadingHit[],
): ReadonlyMap<string, ArchiveBlock<Key>> {
  const chosen = new Map<string, ArchiveBlock<Key>>();
  for (const { seen, blocks } of tables) {
    for (const version of blocks) {
      const key = keyOf(version);
      const kept = chosen.get(key);
      if (kept === undefined) chosen.set(key, version);
      else if (kept.seen.file === version.seen.file && areApart(kept, version, about))
        chosen.set(key, bothOf(kept, version));
      else {
        // What was changed in a copy that is not used is no change of what is compared with.
        leaveOut(hits, version);
        if (digests(kept) === digests(version)) continue;
        const [file, sheet] = [kept.seen.file, kept.seen.grid.sheet.name];
        const where = `《${file}》“${sheet}”表`;
        const what = inBoth(
          `${monthWords(version.month)}第${version.version}版在${where}里也有，内容不同；按${where}的用，请删去错的一份`,
          `Version ${version.version} of ${monthEn(version.month)} also stands on “${sheet}” of “${file}” and differs; that one is used. Delete the wrong one`,
        );
        hits.push(archiveHit(seen, version.firstRow, null, what));
      }
    }
  }
  return chosen;
}

/** Takes back that rows of a version are used as they were changed. */
function leaveOut(hits: ArchiveReadingHit[], { seen, counts, rows }: ArchiveBlock<string>): void {
  if (counts !== null) return;
  const own = new Set(rows().map(({ row }) => row));
  const kept = hits.filter(
    ({ rule, place }) =>
      rule !== "archive-changed" ||
      place.file !== seen.file ||
      place.sheet !== seen.grid.sheet.name ||
      place.row === null ||
      !own.has(place.row),
  );
  if (kept.length < hits.length) hits.splice(0, hits.length, ...kept);
}

function bothOf<Key extends string>(one: ArchiveBlock<Key>, other: ArchiveBlock<Key>): ArchiveBlock<Key> {
  const rows = [...one.rows(), ...other.rows()];
  return { ...one, isRun: false, counts: null, rows: () => rows };
}

/** Whether two sheets of a workbook have different rows of a month: one was cut in two. */
function areApart<Key extends string>(
  one: ArchiveBlock<Key>,
  other: ArchiveBlock<Key>,
  about: readonly Key[],
): boolean {
  const matterOf = (row: ArchiveRow<Key>): string => about.map((key) => plainText(row.value(key))).join("\n");
  const known = new Set(one.rows().map(matterOf));
  return !other.rows().some((row) => known.has(matterOf(row)));
}

function keyOf({ month, version }: { readonly month: IsoMonth; readonly version: number }): string {
  return `${month}\n${version}`;
}

function digests({ rows }: ArchiveBlock<string>): string {
  return rows()
    .map(({ digest }) => digest)
    .sort()
    .join();
}
