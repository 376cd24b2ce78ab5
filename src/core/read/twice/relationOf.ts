import type { ComparedLedger } from "./comparedLedger";
import { areOtherPlaces } from "./ledgerLabels";
import { sameRecords } from "./sameRecords";

/** `same`: most of the records of both are the same. `within`: most of the smaller one's are in the larger one. */
export type Relation = "same" | "within" | null;

/**
 * Whether two ledgers of one kind are the same (DECIDED G2). At least a quarter of the records have to bear the same names: the
 * tasks of a first and of a second stage are alike one by one, and are other tasks. Of one or two records something else has to say
 * it: another month, a hidden sheet, a name such as 副本, of two the same title in another file; or 汇总 over the one that holds them
 * all, 逾期清单 over those that are all in another one. Of sheets of two months with one title half of the records are enough: a month later tasks are done, and others come.
 * @param isSameFile true where the files hold the same, cell by cell
 */
export function relationOf(one: ComparedLedger, other: ComparedLedger, isSameFile: () => boolean): Relation {
  const { same, sameNames, sameTowns } = sameRecords(one.rows, other.rows);
  const isMost = (of: number): boolean => same * 2 > of && sameNames * 4 > of;
  const [smaller, larger] = [one.rows.length, other.rows.length].sort((a, b) => a - b) as [number, number];
  const isNext =
    same * 2 >= larger && sameNames * 4 > larger && haveOneTitle(one, other) && areOfOtherMonths(one, other);
  if (!isMost(smaller) && !isNext) return null;
  if (sameTowns * 2 <= same && areOtherPlaces(one.labels, other.labels) && !isSameFile()) return null;
  if (same < FEW) {
    const isAll = sameNames === smaller && haveOneTitle(one, other) && haveSeveralNames(one) && haveSeveralNames(other);
    const isSaidSo =
      isAll && (one.seen.file !== other.seen.file || areOfOtherMonths(one, other) || isMonthsSheet(one, other));
    if ((isMost(larger) || isNext) && (isSaidSo || isMarkedAsCopy(one, other) || isSameFile())) return "same";
    const isPart = same === smaller && sameNames === smaller && isPartOf(one, other);
    if (isPart && smaller < larger) return "within";
    if (isPart && haveSeveralNames(one)) return "same";
    return isSaidSo && !isMost(larger) ? "within" : null;
  }
  return isMost(larger) || isNext ? "same" : "within";
}

/** One task alone may be called what another unit's is. */
function haveSeveralNames({ rows }: ComparedLedger): boolean {
  return new Set(rows.map(({ key }) => key)).size > 1;
}

/** One sheet is called by a month or quarter, the other by none: 二季度 beside 全年. */
function isMonthsSheet(one: ComparedLedger, other: ComparedLedger): boolean {
  return (one.labels.places[1].month === null) !== (other.labels.places[1].month === null);
}

function haveOneTitle(one: ComparedLedger, other: ComparedLedger): boolean {
  return one.labels.title !== "" && one.labels.title === other.labels.title;
}

const FEW = 3;

/** The larger is called the whole and the other is not, or the smaller an extract and the other is none. */
function isPartOf(one: ComparedLedger, other: ComparedLedger): boolean {
  const [less, more] = [one, other].sort((a, b) => a.rows.length - b.rows.length).map(({ labels }) => labels.extent);
  const isPart = (part: typeof less, whole: typeof less): boolean =>
    (whole === "whole" && part !== "whole") || (part === "extract" && whole !== "extract");
  return isPart(less, more) || (one.rows.length === other.rows.length && isPart(more, less));
}

function isMarkedAsCopy(one: ComparedLedger, other: ComparedLedger): boolean {
  const isVisible = ({ seen }: ComparedLedger): boolean => seen.grid.sheet.visibility === "visible";
  return (
    isVisible(one) !== isVisible(other) || one.labels.isCopy !== other.labels.isCopy || areOfOtherMonths(one, other)
  );
}

/** One place where people name them says this month of the one and that of the other. */
export function areOfOtherMonths(one: ComparedLedger, other: ComparedLedger): boolean {
  return one.labels.places.some(({ month }, index) => {
    const otherMonth = other.labels.places[index]?.month ?? null;
    return month !== null && otherMonth !== null && month !== otherMonth;
  });
}
