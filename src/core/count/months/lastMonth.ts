import { mapSteps, type Steps } from "../../base/steps";
import { matchRecordsSteps } from "../../matching/matchRecords";
import type { MatchableRow } from "../../matching/matchableRow";
import { archivedName } from "../../read/archive/archivedRecord";
import type { Directory } from "../../read/directory/directory";
import type { ArchiveReadingHit } from "../../read/archive/archiveHit";
import type { ClosedMonth } from "../../read/archive/closedMonth";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Ledger } from "../../terms/ledger";
import { LEDGER_KINDS, type LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { outlineOf } from "../../terms/outlineOf";
import { isoMonth, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { namesOfToday } from "./namesOfToday";
import { staleMonths } from "./staleMonths";
import { twinStanding } from "./twinStanding";

/** The month that this one is compared with, and which of its rows are which of this one's (MONTH §3). */
export interface LastMonth {
  readonly closed: ClosedMonth;
  /** It lies in an earlier year: targets are another year's. */
  readonly isNewYear: boolean;
  readonly records: readonly ArchivedRecord[];
  /** What a row was last month; null where it was not there, or nothing tells it from its twins. */
  readonly previousOf: (row: RowPlace) => ArchivedRecord | null;
  /** The same where its name was changed: it was found again by likeness alone, or by its 编号 alone. */
  readonly renamedFrom: (
    row: RowPlace,
  ) => { readonly previous: ArchivedRecord; readonly by: "likeness" | "number" } | null;
  /** Places among this month's records of those that last month had not. */
  readonly added: readonly number[];
  /** Kinds of ledger that last month had and of which none was given now: nothing of them is compared. */
  readonly absent: readonly LedgerKind[];
  /** Last month's rows that this month has not, of ledgers that were given. */
  readonly vanished: readonly ArchivedRecord[];
  /**
   * Of those that had twins, how many there were then and are now: which one of them is gone nobody knows, only that nothing else would
   * have to be news if it were this one.
   */
  readonly vanishedTwins: ReadonlyMap<ArchivedRecord, { readonly then: number; readonly now: number }>;
  /** Of those, which stand on a sheet that was given and does not count, as last month's own beside this one's (DECIDED G2). */
  readonly stillOn: ReadonlyMap<ArchivedRecord, Ledger>;
  /** Rows that nothing tells apart, as many on both sides: places in the two lists, those that stand alike beside each other. */
  readonly twins: readonly { readonly before: readonly number[]; readonly now: readonly number[] }[];
  /** For how many closed months on end a row has had this text, this one's before included. */
  readonly staleFor: (previous: ArchivedRecord) => number;
}

export interface RowPlace {
  readonly ledger: Ledger;
  readonly row: number;
}

export interface MonthComparison {
  readonly lastMonth: LastMonth | null;
  /** What could not be read of its rows. */
  readonly hits: readonly ArchiveReadingHit[];
}

/**
 * Compares with the newest closed month before the as-of date's. Tells records looked at.
 * @param given kinds of the ledgers that were given, also of those without a row
 * @param leftOut records of ledgers that do not count, being others once more
 */
export function* compareMonthsSteps(
  records: readonly LedgerRecord[],
  months: readonly ClosedMonth[],
  asOf: LocalDate,
  given: ReadonlySet<LedgerKind>,
  directory: Pick<Directory, "indexes">,
  leftOut: readonly LedgerRecord[] = [],
): Steps<MonthComparison> {
  const earlier = months.filter(({ month }) => month < isoMonth(asOf));
  const kept = earlier.at(-1);
  if (kept === undefined) return { lastMonth: null, hits: [] };
  const hits: ArchiveReadingHit[] = [];
  const names = namesOfToday(directory);
  const closed = {
    ...kept,
    groups: names.groups(kept.groups),
    adjustments: kept.adjustments === null ? null : names.points(kept.adjustments),
  };
  const before = kept.records(hits).map(names.record);
  yield 0;
  // Monthly reports are not kept (DECIDED F2).
  const places = records.flatMap(({ kind }, place) => (kind === "submissions" ? [] : [place]));
  const now = places.flatMap((place) => records[place] ?? []);
  const matching = matchRecordsSteps(
    before,
    now.map((record) => new Matchable(record)),
    {
      before: standingOf(before, (record) => twinStanding(record, closed.asOf)),
      now: standingOf(now, (record) => twinStanding(outlineOf(record), asOf)),
    },
  );
  const { pairs, twins, added, vanished } = yield* mapSteps(matching, (done) => Math.min(done, records.length));

  const gone = vanished.flatMap((place) => before[place] ?? []).filter(({ ledger }) => given.has(ledger));
  const stillOn = yield* mapSteps(ledgersThatHave(gone, leftOut), () => records.length);
  /** Of each ledger by row: asked for again and again of each. */
  const found = new Map<Ledger, (ArchivedRecord | undefined)[]>();
  const renamed = new Map<ArchivedRecord, "likeness" | "number">();
  for (const pair of pairs) {
    const record = now[pair.now];
    const previous = before[pair.before];
    if (record === undefined || previous === undefined) continue;
    let rows = found.get(record.ledger);
    if (rows === undefined) found.set(record.ledger, (rows = []));
    rows[record.row] = previous;
    if (pair.by === "likeness" || pair.by === "number") renamed.set(previous, pair.by);
  }
  const previousOf = ({ ledger, row }: RowPlace): ArchivedRecord | null => found.get(ledger)?.[row] ?? null;
  const placesOf = (list: readonly number[]): readonly number[] => list.flatMap((place) => places[place] ?? []);
  return {
    lastMonth: {
      closed,
      isNewYear: yearMonthDay(closed.asOf).year < yearMonthDay(asOf).year,
      records: before,
      previousOf,
      renamedFrom: (place) => {
        const previous = previousOf(place);
        const by = previous === null ? undefined : renamed.get(previous);
        return previous === null || by === undefined ? null : { previous, by };
      },
      added: placesOf(added),
      absent: LEDGER_KINDS.filter((kind) => !given.has(kind) && before.some(({ ledger }) => ledger === kind)),
      vanished: gone,
      stillOn,
      vanishedTwins: new Map(
        twins.flatMap((group) => {
          const counts = { then: group.before.length, now: group.now.length };
          return group.before.slice(counts.now).flatMap((place) => {
            const record = before[place];
            return record === undefined ? [] : [[record, counts] as const];
          });
        }),
      ),
      twins: twins.map((group) => ({
        before: withoutSurplus(group, "before"),
        now: placesOf(withoutSurplus(group, "now")),
      })),
      staleFor: staleMonths(earlier, names),
    },
    hits,
  };
}

/** For each row a ledger among those that do not count on which it stands, the one of its old name first. */
function* ledgersThatHave(
  gone: readonly ArchivedRecord[],
  leftOut: readonly LedgerRecord[],
): Steps<ReadonlyMap<ArchivedRecord, Ledger>> {
  const found = new Map<ArchivedRecord, Ledger>();
  if (gone.length === 0) return found;
  // Each by itself: a row may stand on those of several months.
  for (const ledger of new Set(leftOut.map((record) => record.ledger))) {
    const there = leftOut.filter((record) => record.ledger === ledger).map((record) => new Matchable(record));
    const { pairs } = yield* matchRecordsSteps(gone, there);
    for (const { before, by } of pairs) {
      const record = gone[before];
      if (record === undefined || by === "likeness" || by === "number") continue;
      if (found.get(record)?.sheet !== record.sheet) found.set(record, ledger);
    }
  }
  return found;
}

/** What of it says which row of an archive it is. Most are found by their ids, and their names are not asked for. */
class Matchable implements MatchableRow {
  private named: { readonly name: string | null } | null = null;
  readonly ledger: LedgerKind;
  readonly id: string | null;
  readonly specialtyTown: string | null;
  readonly keyTask: number | null;

  constructor(private readonly record: LedgerRecord) {
    this.ledger = record.kind;
    this.id = record.id;
    this.specialtyTown = record.specialtyTown;
    this.keyTask = record.kind === "tasks" ? record.keyTask : null;
  }

  get name(): string | null {
    return (this.named ??= { name: archivedName(this.record) }).name;
  }

  get leadUnits(): readonly string[] {
    return this.record.leadUnits;
  }

  get towns(): readonly string[] {
    return this.record.towns;
  }
}

function standingOf<R>(rows: readonly R[], standing: (row: R) => string): (place: number) => string {
  return (place) => {
    const row = rows[place];
    return row === undefined ? "" : standing(row);
  };
}

/** As many of either side as the other has: the surplus is added or vanished. */
function withoutSurplus(
  group: { readonly before: readonly number[]; readonly now: readonly number[] },
  side: "before" | "now",
): readonly number[] {
  return group[side].slice(0, Math.min(group.before.length, group.now.length));
}
