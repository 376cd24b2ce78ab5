import { behind, drained, type Steps } from "../../base/steps";
import { type ArchivedGroup, type ArchivedMonth, type ArchivedRecord, type GroupKind } from "../../terms/archivedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import { byCodeUnits } from "../../terms/registry";
import type { LocalDate } from "../../workbook/localDate";
import { monthWords } from "../../workbook/dayText";
import { lastDayOfMonth } from "../../workbook/localDate";
import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import type { StateSheetName } from "../ledgers/stateSheet";
import { GROUP_COLUMNS, RECORD_COLUMNS, type GroupColumnKey, type RecordColumnKey } from "./archiveColumns";
import { archiveHit, changedRowsOf, type ArchiveReadingHit } from "./archiveHit";
import { archiveTableSteps, type ArchiveRow, type ArchiveTable } from "./archiveTable";
import { dueIn, numberIn } from "./archiveText";
import {
  ledgerCounts,
  distinctRows,
  KEPT_ROWS_KIND,
  keptRowsIn,
  whatBecameOf,
  type ArchiveSheetName,
  type KeptRows,
} from "./keptRows";
import { plainText } from "../../values/plainText";
import { groupIn, isGroupKind, RULES_KIND, unknownKind } from "./groupIn";
import { adjustmentsIn, KEPT_ADJUSTMENTS } from "./keptAdjustments";
import { lackingKinds } from "./lackingKinds";
import { recordIn, wordsIn, type ArchivedWords } from "./recordIn";
import { inBoth } from "../../base/inBoth";
import { monthEn } from "../../values/numberEn";

/** All months that are closed, of each its newest version (MONTH §2). */
export interface Archive {
  /** Ascending. */
  readonly months: readonly ClosedMonth[];
  readonly hits: readonly ArchiveReadingHit[];
}

export interface ClosedMonth extends Omit<ArchivedMonth, "records"> {
  readonly file: string;
  /** Kinds of which rows of 月度存档 are gone: of a group without a row nothing is known, least of all that it was not there. */
  readonly lacking: ReadonlySet<GroupKind>;
  /** The settings that its figures went by, 项目 to 值 in words (MONTH §2). */
  readonly rules: ReadonlyMap<string, string>;
  /** What 加减分 gave each member, less what it took; null where that was not kept yet, or cannot be read. */
  readonly adjustments: ReadonlyMap<string, number> | null;
  /** Read when asked for; what cannot be read in them is put behind `hits`. */
  readonly records: (hits: ArchiveReadingHit[]) => readonly ArchivedRecord[];
  /** The names of its rows, empty where blank: of a month before the last, rows are looked up by them. */
  readonly names: () => readonly string[];
  /** What the row at a place among `names` says; null where it cannot be told of which ledger it is. Nothing is said of what cannot be read. */
  readonly wordsAt: (place: number) => ArchivedWords | null;
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
  return { months: newest.map((version) => closedMonth(version, groups, records, hits)), hits };
}

/** The month's book's first, the sheet of the right name before one that only has the headings. */
function sheetsOf(sheets: readonly SeenSheet[], book: string | null, name: StateSheetName): readonly SeenSheet[] {
  const order = ({ file, grid }: SeenSheet): number => (file === book ? 0 : 2) + (grid.sheet.name === name ? 0 : 1);
  return sheets.filter(({ state }) => state === name).sort((a, b) => order(a) - order(b));
}

interface Version {
  readonly month: IsoMonth;
  readonly version: number;
  readonly seen: SeenSheet;
}

interface VersionRows<Key extends string> extends Version {
  readonly rows: ArchiveRow<Key>[];
}

/** @param about what a row is about */
function oneOfEach<Key extends string>(
  tables: readonly ArchiveTable<Key>[],
  about: readonly Key[],
  hits: ArchiveReadingHit[],
): ReadonlyMap<string, VersionRows<Key>> {
  const chosen = new Map<string, VersionRows<Key>>();
  for (const { seen, rows } of tables) {
    const own = new Map<string, VersionRows<Key>>();
    let version: VersionRows<Key> | undefined;
    for (const row of rows) {
      // Rows of a month stand together.
      if (row.month !== version?.month || row.version !== version.version) {
        const key = keyOf(row);
        version = own.get(key) ?? { month: row.month, version: row.version, seen, rows: [] };
        own.set(key, version);
      }
      version.rows.push(row);
    }
    for (const [key, version] of own) {
      const kept = chosen.get(key);
      if (kept === undefined) chosen.set(key, version);
      else if (kept.seen.file === version.seen.file && areApart(kept, version, about)) kept.rows.push(...version.rows);
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
        hits.push(archiveHit(seen, version.rows[0]?.row ?? null, null, what));
      }
    }
  }
  return chosen;
}

/** Takes back that rows of a version are used as they were changed. */
function leaveOut(hits: ArchiveReadingHit[], { seen, rows }: VersionRows<string>): void {
  const own = new Set(rows.map(({ row }) => row));
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

/** Whether two sheets of a workbook have different rows of a month: one was cut in two. */
function areApart<Key extends string>(one: VersionRows<Key>, other: VersionRows<Key>, about: readonly Key[]): boolean {
  const matterOf = (row: ArchiveRow<Key>): string => about.map((key) => plainText(row.value(key))).join("\n");
  const known = new Set(one.rows.map(matterOf));
  return !other.rows.some((row) => known.has(matterOf(row)));
}

function keyOf({ month, version }: { readonly month: IsoMonth; readonly version: number }): string {
  return `${month}\n${version}`;
}

function digests({ rows }: VersionRows<string>): string {
  return rows
    .map(({ digest }) => digest)
    .sort()
    .join();
}

function closedMonth(
  { month, version }: Version,
  groups: ReadonlyMap<string, VersionRows<GroupColumnKey>>,
  records: ReadonlyMap<string, VersionRows<RecordColumnKey>>,
  hits: ArchiveReadingHit[],
): ClosedMonth {
  const own = groups.get(keyOf({ month, version }));
  const details = records.get(keyOf({ month, version }));
  const ownRows = distinctRows(own?.rows ?? []);
  const found: ArchivedGroup[] = [];
  const rules = new Map<string, string>();
  const changed = own === undefined ? new Set<number>() : changedRowsOf(own.seen, hits);
  const kept = { 月度存档: new Map<string, number>(), 存档明细: new Map<string, number>() };
  for (const row of ownRows) {
    const kind = plainText(row.value("kind"));
    if (kind === RULES_KIND) {
      const [name = "", value = ""] = plainText(row.value("name")).split("：");
      rules.set(name, value);
      continue;
    }
    if (kind === KEPT_ROWS_KIND) {
      const line = keptRowsIn(plainText(row.value("name")), numberIn(row.value("total")));
      if (line !== null) kept[line.sheet].set(line.of, line.count);
    } else if (isGroupKind(kind)) found.push(groupIn(row, kind, hits, changed.has(row.row)));
    else hits.push(row.wrong("kind", unknownKind(kind)));
  }
  if (own === undefined && details !== undefined) {
    const what = inBoth(
      `${monthWords(month)}第${version}版没有“月度存档”的行，只有明细；逐项照样比较，各组没有上次的数字可比`,
      `Version ${version} of ${monthEn(month)} has its rows but no line of “月度存档”: rows are compared, groups have no figures to compare with`,
    );
    hits.push(archiveHit(details.seen, details.rows[0]?.row ?? null, null, what));
  }
  const isCounted = kept.月度存档.size > 0;
  const lacking = lackingKinds(own !== undefined, found, kept.月度存档);
  if (own !== undefined && isCounted && rules.size === 0)
    hits.push(archiveHit(own.seen, own.rows[0]?.row ?? null, null, NO_RULES));
  if (own !== undefined) keptTasks(found, kept);
  const told = { month, version };
  const sayOf = ({ seen, rows }: VersionRows<string>, rest: Omit<KeptRows, "month" | "version">): ArchiveReadingHit[] =>
    whatBecameOf({ ...told, ...rest }).map((what) => archiveHit(seen, rows[0]?.row ?? null, null, what));
  if (own !== undefined) {
    const names = found.map(({ kind }) => kind);
    const copies = own.rows.length - ownRows.length;
    hits.push(...sayOf(own, { sheet: "月度存档", names, copies, kept: kept.月度存档, isCounted }));
  }
  const ledgersOf = (rows: readonly ArchiveRow<RecordColumnKey>[]): readonly string[] =>
    rows.map((row) => plainText(row.value("ledger")));
  /** Looking for copies takes a while: not done for every month that was ever closed. */
  const sayOfDetails = (rows: readonly ArchiveRow<RecordColumnKey>[]): readonly ArchiveReadingHit[] => {
    const copies = (details?.rows.length ?? 0) - rows.length;
    const place = own ?? details;
    return place === undefined
      ? []
      : sayOf(place, { sheet: "存档明细", names: ledgersOf(rows), copies, kept: kept.存档明细 });
  };
  const counts = ledgerCounts(ledgersOf(details?.rows ?? []));
  const isOff = [...kept.存档明细].some(([ledger, count]) => (counts.get(ledger) ?? 0) !== count);
  if (isOff) hits.push(...sayOfDetails(distinctRows(details?.rows ?? [])));
  const first = own?.rows[0];
  return {
    month,
    file: (own ?? details)?.seen.file ?? "",
    lacking,
    rules,
    adjustments: adjustmentsIn(rules.get(KEPT_ADJUSTMENTS)),
    asOf: asOfIn(first, month, hits),
    version,
    reason: plainText(first?.value("reason")) || null,
    groups: found,
    records: (said) => {
      const rows = distinctRows(details?.rows ?? []);
      if (!isOff) said.push(...sayOfDetails(rows));
      return rows.flatMap((row) => recordIn(row, said) ?? []);
    },
    names: () => (details?.rows ?? []).map((row) => plainText(row.value("name"))),
    wordsAt: (place) => {
      const row = details?.rows[place];
      return row === undefined ? null : wordsIn(row);
    },
  };
}

/** Months closed before numbers of rows were kept: that all together has a line, and how many tasks it counted, is known of them too. */
function keptTasks(
  found: readonly ArchivedGroup[],
  kept: Readonly<Record<ArchiveSheetName, Map<string, number>>>,
): void {
  if (kept.存档明细.size > 0 || kept.月度存档.size > 0) return;
  kept.月度存档.set("全部", 1);
  const whole = found.find(({ kind }) => kind === "全部");
  if (whole !== undefined) kept.存档明细.set(TASKS, whole.figures.total + whole.figures.cancelled);
}

const TASKS = "重点任务";

const NO_RULES = inBoth(
  `“${RULES_KIND}”的行都不见了，存档时的计分口径是否和现在一样无法核对；请找回存档时的工作簿`,
  `All lines of “${RULES_KIND}” are gone: whether scores were made as they are now cannot be told. Find the workbook in which the month was closed`,
);

const WRONG_DAY = inBoth(
  "截至日期读不出，按月末算；请写成2024-05-31这样",
  "The as-of date is not understood; the end of the month is used. Write it like 2024-05-31",
);

function asOfIn(row: ArchiveRow<GroupColumnKey> | undefined, month: IsoMonth, hits: ArchiveReadingHit[]): LocalDate {
  const day = dueIn(row?.value("asOf"))?.day ?? null;
  if (day !== null) return day;
  if (row !== undefined) hits.push(row.wrong("asOf", WRONG_DAY));
  return lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
}
