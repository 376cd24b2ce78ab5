import type { ArchivedGroup, ArchivedMonth, ArchivedRecord, GroupKind } from "../../terms/archivedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import type { LocalDate } from "../../workbook/localDate";
import { monthWords } from "../../workbook/dayText";
import { lastDayOfMonth } from "../../workbook/localDate";
import type { GroupColumnKey, RecordColumnKey } from "./archiveColumns";
import { archiveHit, changedRowsOf, type ArchiveReadingHit } from "./archiveHit";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ArchiveBlock, ArchiveRow } from "./archiveTable";
import { dueIn, numberIn } from "./archiveText";
import {
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
import { blockCounts, ledgersOf } from "./soundSheet";
import { lackingKinds } from "./lackingKinds";
import { recordIn, wordsIn, type ArchivedWords } from "./recordIn";
import { inBoth } from "../../base/inBoth";
import { monthEn } from "../../values/numberEn";

/** A month that is closed, its newest version (MONTH §2). */
export interface ClosedMonth extends Omit<ArchivedMonth, "records"> {
  readonly file: string;
  /** The day of closing; null where it cannot be read. */
  readonly closed: LocalDate | null;
  /** Where its rows are; null where it has none. */
  readonly place: { readonly sheet: SheetSnapshot; readonly firstRow: number } | null;
  /** Kinds of which rows of 月度存档 are gone: of a group without a row nothing is known, least of all that it was not there. */
  readonly lacking: ReadonlySet<GroupKind>;
  /** The settings that its figures went by, 项目 to 值 in words (MONTH §2). */
  readonly rules: ReadonlyMap<string, string>;
  /** What 加减分 gave each member, less what it took; null where that was not kept yet, or cannot be read. */
  readonly adjustments: ReadonlyMap<string, number> | null;
  /** Read when asked for; what cannot be read in them is put behind `hits`. */
  readonly records: (hits: ArchiveReadingHit[]) => readonly ArchivedRecord[];
  /** Read when asked for: of a month before the last, rows are looked up by their names. */
  readonly rowNames: () => RowNames;
}

/** Rows as far as they are looked up by name. */
export interface RowNames {
  /** Empty where blank. */
  readonly names: readonly string[];
  /** What the row at a place among `names` says; null where it cannot be told of which ledger it is. Nothing is said of what cannot be read. */
  readonly wordsAt: (place: number) => ArchivedWords | null;
}

/**
 * Reads a version of a month.
 * @param own its rows of 月度存档
 * @param details its rows of 存档明细
 * @param hits what cannot be read, and rows that are gone or copied, is put behind them
 */
export function closedMonth(
  { month, version }: Pick<ArchiveBlock<string>, "month" | "version">,
  own: ArchiveBlock<GroupColumnKey> | undefined,
  details: ArchiveBlock<RecordColumnKey> | undefined,
  hits: ArchiveReadingHit[],
): ClosedMonth {
  const ownRows = distinctRows(own?.rows() ?? []);
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
    hits.push(archiveHit(details.seen, details.firstRow, null, what));
  }
  const isCounted = kept.月度存档.size > 0;
  const lacking = lackingKinds(own !== undefined, found, kept.月度存档);
  if (own !== undefined && isCounted && rules.size === 0) hits.push(archiveHit(own.seen, own.firstRow, null, NO_RULES));
  if (own !== undefined) keptTasks(found, kept);
  const told = { month, version };
  const sayOf = (
    { seen, firstRow }: Pick<ArchiveBlock<string>, "seen" | "firstRow">,
    rest: Omit<KeptRows, "month" | "version">,
  ): ArchiveReadingHit[] => whatBecameOf({ ...told, ...rest }).map((what) => archiveHit(seen, firstRow, null, what));
  if (own !== undefined) {
    const names = found.map(({ kind }) => kind);
    const copies = own.rows().length - ownRows.length;
    hits.push(...sayOf(own, { sheet: "月度存档", names, copies, kept: kept.月度存档, isCounted }));
  }
  const rowsOnce = (): readonly ArchiveRow<RecordColumnKey>[] =>
    details === undefined ? [] : details.counts === null ? distinctRows(details.rows()) : details.rows();
  /** Looking for copies takes a while: not done for every month that was ever closed. */
  const sayOfDetails = (rows: readonly ArchiveRow<RecordColumnKey>[]): readonly ArchiveReadingHit[] => {
    const copies = (details?.rows().length ?? 0) - rows.length;
    const place = own ?? details;
    return place === undefined
      ? []
      : sayOf(place, { sheet: "存档明细", names: ledgersOf(rows), copies, kept: kept.存档明细 });
  };
  const counts = details === undefined ? new Map<string, number>() : blockCounts(details);
  const isOff = [...kept.存档明细].some(([ledger, count]) => (counts.get(ledger) ?? 0) !== count);
  if (isOff) hits.push(...sayOfDetails(rowsOnce()));
  const first = own?.rows()[0];
  return {
    month,
    file: (own ?? details)?.seen.file ?? "",
    lacking,
    rules,
    adjustments: adjustmentsIn(rules.get(KEPT_ADJUSTMENTS)),
    asOf: asOfIn(first, month, hits),
    closed: dueIn(first?.value("closed"))?.day ?? null,
    place: details === undefined ? null : { sheet: details.seen.grid.sheet, firstRow: details.firstRow },
    version,
    reason: plainText(first?.value("reason")) || null,
    groups: found,
    records: (said) => {
      const rows = rowsOnce();
      if (!isOff && details?.counts === null) said.push(...sayOfDetails(rows));
      return rows.flatMap((row) => recordIn(row, said) ?? []);
    },
    rowNames: () => {
      const rows = details?.rows() ?? [];
      return {
        names: rows.map((row) => plainText(row.value("name"))),
        wordsAt: (place) => {
          const row = rows[place];
          return row === undefined ? null : wordsIn(row);
        },
      };
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
