import type { Ledger } from "../../terms/ledger";
import type { Twice, TwiceKind, WhyKept } from "../../terms/twice";
import type { ComparedLedger } from "./comparedLedger";
import { areOfOtherMonths } from "./relationOf";
import type { Relations } from "./relationsAmong";
import { sameRecords } from "./sameRecords";
import { monthsOf, theOneThatCounts } from "./theOneThatCounts";

/** The ledgers that do not count, each with the one that counts in its place. */
export function twicesAmong(
  ledgers: readonly ComparedLedger[],
  relations: Relations,
  isSameFile: (one: string, other: string) => boolean,
  asOf: string,
): ReadonlyMap<Ledger, Twice> {
  const left = new Map<ComparedLedger, { readonly kept: ComparedLedger; readonly why: WhyKept }>();
  for (const cluster of relations.clusters) leaveOutSame(cluster, relations, asOf, left);
  leaveOutParts(ledgers, relations, asOf, left);

  const theKept = (one: ComparedLedger): ComparedLedger => {
    const kept = left.get(one)?.kept;
    return kept === undefined ? one : theKept(kept);
  };
  return new Map(
    ledgers.flatMap((one) => {
      const choice = left.get(one);
      if (choice === undefined) return [];
      const kept = theKept(one);
      const twice: Twice = {
        kind: kindOf(one, kept, isSameFile),
        kept: { file: kept.seen.file, sheet: kept.seen.grid.sheet.name },
        leftOut: { file: one.seen.file, sheet: one.seen.grid.sheet.name },
        same: sameRecords(one.rows, kept.rows).same,
        of: one.rows.length,
        why: kept === choice.kept ? choice.why : "fuller",
        month: monthsOf([one, kept])(kept),
      };
      return [[one.ledger, twice] as const];
    }),
  );
}

type Left = Map<ComparedLedger, { readonly kept: ComparedLedger; readonly why: WhyKept }>;

/**
 * Of the same ones one counts. What is the same only by way of others in between goes with them where months tell the old from the
 * new; else it is looked at once more among those that are left.
 */
function leaveOutSame(cluster: readonly ComparedLedger[], relations: Relations, asOf: string, left: Left): void {
  let rest = cluster;
  for (;;) {
    const [first, ...more] = rest;
    if (first === undefined || more.length === 0) return;
    const { kept, others, isByMonth } = theOneThatCounts([first, ...more], asOf);
    const goes = (one: ComparedLedger): boolean =>
      one !== kept && (isByMonth(one) || relations.of(one, kept) === "same");
    for (const one of rest) if (goes(one)) left.set(one, { kept, why: others.get(one) ?? "first" });
    rest = rest.filter((one) => one !== kept && !goes(one));
  }
}

/**
 * What is mostly contained in a larger one does not count beside it, but for the sheet of the as-of month beside one of a later
 * month.
 */
function leaveOutParts(ledgers: readonly ComparedLedger[], relations: Relations, asOf: string, left: Left): void {
  const bySize = [...ledgers].sort((a, b) => a.rows.length - b.rows.length);
  for (const one of bySize) {
    const wholes = bySize.filter((whole) => whole.rows.length > one.rows.length && !left.has(whole));
    for (const whole of wholes.reverse()) {
      if (left.has(one)) break;
      if (relations.of(one, whole) !== "within") continue;
      const monthOf = monthsOf([one, whole]);
      const [own, later] = [monthOf(one), monthOf(whole)];
      if (own === asOf && later !== null && later > asOf) left.set(whole, { kept: one, why: "as-of-month" });
      else left.set(one, { kept: whole, why: "fuller" });
    }
  }
}

function kindOf(
  one: ComparedLedger,
  kept: ComparedLedger,
  isSameFile: (one: string, other: string) => boolean,
): TwiceKind {
  if (one.seen.file === kept.seen.file) return "sheet";
  if (isSameFile(one.seen.file, kept.seen.file)) return "file";
  return areOfOtherMonths(one, kept) ? "month" : "sheet";
}
