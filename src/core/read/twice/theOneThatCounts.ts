import type { WhyKept } from "../../terms/twice";
import type { ComparedLedger } from "./comparedLedger";
import type { LedgerLabels } from "./ledgerLabels";
import { latestVersion } from "./latestVersion";
import { newestNamed } from "./newestNamed";
import { sameRecords } from "./sameRecords";
import { withoutExtension } from "./withoutExtension";

/** Of ledgers that are the same, the one that counts, and why each other one does not. */
export interface TheOne {
  readonly kept: ComparedLedger;
  readonly others: ReadonlyMap<ComparedLedger, WhyKept>;
  /** True of those that say another month than the one that counts. */
  readonly isByMonth: (one: ComparedLedger) => boolean;
}

/**
 * The one whose title, sheet or file name says the as-of month, else the latest month, else the visible one, else the first (DECIDED
 * G2). Where some say a month that is not the as-of date's and some none, those without one are the ledger and the others kept
 * copies of it. Before the first, one that is not called a copy, one whose name is the newer (本月 beside 上月, 修改后 beside 修改前), one called 汇总 or not called 逾期清单, and one that holds all that the others hold and more.
 * @param asOf the as-of date's month, `2024-06`
 */
export function theOneThatCounts(ledgers: readonly [ComparedLedger, ...ComparedLedger[]], asOf: string): TheOne {
  const monthOf = monthsOf(ledgers);
  const others = new Map<ComparedLedger, WhyKept>();
  let left: readonly ComparedLedger[] = ledgers;
  const narrow = (why: WhyKept, isBetter: (one: ComparedLedger) => boolean): void => {
    const better = left.filter(isBetter);
    if (better.length === 0) return;
    for (const one of left) if (!better.includes(one)) others.set(one, why);
    left = better;
  };
  const isVisible = ({ seen }: ComparedLedger): boolean => seen.grid.sheet.visibility === "visible";
  narrow("as-of-month", (one) => monthOf(one) === asOf);
  // Where all are hidden that tells nothing.
  const isSeen = left.some(isVisible) ? isVisible : () => true;
  if (left.some((one) => monthOf(one) !== null))
    narrow("no-other-month", (one) => monthOf(one) === null && isSeen(one));
  const latest = left.map(monthOf).reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
  narrow("latest-month", (one) => monthOf(one) === latest);
  narrow("visible", isVisible);
  narrow("not-a-copy", ({ labels }) => !labels.isCopy);
  narrow("not-a-copy", ({ seen }) => !isCopyOfFile(seen.file));
  const [sheetOf, fileOf] = [
    ({ seen }: ComparedLedger): string => seen.grid.sheet.name,
    ({ seen }: ComparedLedger): string => withoutExtension(seen.file),
  ];
  const narrowTo = (why: WhyKept, best: ReadonlySet<string>, nameOf: (one: ComparedLedger) => string): void =>
    narrow(why, (one) => best.has(nameOf(one)));
  narrowTo("newer", newestNamed(left.map(sheetOf), asOf), sheetOf);
  narrowTo("newer", latestVersion(left.map(sheetOf)), sheetOf);
  narrowTo("newer-file", newestNamed(left.map(fileOf), asOf), fileOf);
  narrowTo("newer-file", latestVersion(left.map(fileOf)), fileOf);
  // 汇总 before a town's sheet, a ledger before the 逾期清单 taken out of it.
  const extentOf = ({ labels }: ComparedLedger): number => EXTENTS.indexOf(labels.extent);
  const widest = Math.max(...left.map(extentOf));
  if (left.some((one) => extentOf(one) !== widest)) narrow("whole", (one) => extentOf(one) === widest);
  const fullest = left.reduce(
    (one, other) => (other.rows.length > one.rows.length ? other : one),
    left[0] ?? ledgers[0],
  );
  const isInFullest = (one: ComparedLedger): boolean =>
    one === fullest || sameRecords(one.rows, fullest.rows).same === one.rows.length;
  if (left.some(({ rows }) => rows.length < fullest.rows.length) && left.every(isInFullest))
    narrow("fuller", ({ rows }) => rows.length === fullest.rows.length);
  const [kept = ledgers[0]] = left;
  narrow("first", (one) => one === kept);
  const month = monthOf(kept);
  const isByMonth = (one: ComparedLedger): boolean => month !== null && ![null, month].includes(monthOf(one));
  return { kept, others, isByMonth };
}

/** `台账 - 副本.xlsx`; a number in brackets may be a later download's. */
function isCopyOfFile(file: string): boolean {
  return /副本|备份|作废|废弃|Copy of| - Copy/i.test(withoutExtension(file));
}

const EXTENTS: readonly LedgerLabels["extent"][] = ["extract", null, "whole"];

/**
 * The month of each: by the place where they say different ones, else by one where some say one and others none. A file's name says
 * nothing of which of its sheets is meant.
 */
export function monthsOf(ledgers: readonly ComparedLedger[]): (one: ComparedLedger) => string | null {
  const places = [0, 1, 2] as const;
  const said = places.map((place) => new Set(ledgers.map(({ labels }) => labels.places[place].month)));
  const named = (months: ReadonlySet<string | null>): number => months.size - (months.has(null) ? 1 : 0);
  const telling = said.findIndex((months) => named(months) > 1);
  const other = telling >= 0 ? telling : said.findIndex((months) => months.size > 1);
  const place = places[other];
  return place === undefined ? () => null : ({ labels }) => labels.places[place].month;
}
