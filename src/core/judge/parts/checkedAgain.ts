import { drained } from "../../base/steps";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { KeepUp, Spots } from "./keepUp";
import type { RecordsCheck } from "./rule";
import type { RuleContext } from "./ruleContext";

/** Checks of groups of records, each by itself. */
export interface GroupChecks<E> {
  /** Every group by its name, with the check of what it holds whenever asked. */
  readonly groups: (
    records: readonly LedgerRecord[],
    context: RuleContext,
  ) => ReadonlyMap<string, () => readonly Fault<E>[]>;
  /** Names of the groups that another content of a record may change. */
  readonly touched: (before: LedgerRecord, after: LedgerRecord, context: RuleContext) => readonly string[];
}

/** Keeps a rule up by checking those groups of records again that an edit touches. */
export function groupsCheckedAgain<E>({ groups, touched }: GroupChecks<E>): KeepUp<E> {
  return function* (records, context, spots) {
    const checks = groups(records, context);
    const found = new Map<string, readonly Fault<E>[]>();
    for (const [name, check] of checks) {
      found.set(name, check());
      yield records.length;
    }
    let bySpot = faultsBySpot(found.values(), spots);
    return {
      replace: (_, before, after) => {
        const changed: number[] = [];
        for (const name of touched(before, after, context)) {
          const now = checks.get(name)?.() ?? [];
          changed.push(...changedSpots(found.get(name) ?? [], now, spots));
          found.set(name, now);
        }
        if (changed.length > 0) bySpot = faultsBySpot(found.values(), spots);
        return changed;
      },
      faultsAt: (spot) => bySpot.get(spot) ?? [],
    };
  };
}

/**
 * Keeps a rule up by checking all records again.
 * @param isTouched whether another content of a record may change what the rule says; asked of every edit, so the narrower the better
 */
export function checkedAgain<E>(
  check: RecordsCheck<E>,
  isTouched: (before: LedgerRecord, after: LedgerRecord) => boolean,
): KeepUp<E> {
  return groupsCheckedAgain({
    groups: (records, context) => {
      const all = (): readonly Fault<E>[] => {
        const found = check(records, context);
        return "next" in found ? drained(found) : found;
      };
      return new Map([[ALL, all]]);
    },
    touched: (before, after) => (isTouched(before, after) ? [ALL] : []),
  });
}

const ALL = "all";

function changedSpots(before: readonly Fault[], after: readonly Fault[], spots: Spots): readonly number[] {
  const said = ({ place, evidence }: Fault): string =>
    `${spots.ofPlace(place)} ${place.key ?? ""} ${JSON.stringify(evidence)}`;
  const [old, fresh] = [new Set(before.map(said)), new Set(after.map(said))];
  const changed = [
    ...before.filter((fault) => !fresh.has(said(fault))),
    ...after.filter((fault) => !old.has(said(fault))),
  ];
  return changed.map(({ place }) => spots.ofPlace(place));
}

function faultsBySpot<E>(
  groups: Iterable<readonly Fault<E>[]>,
  spots: Spots,
): ReadonlyMap<number, readonly Fault<E>[]> {
  const bySpot = new Map<number, Fault<E>[]>();
  for (const group of groups) {
    for (const fault of group) {
      const spot = spots.ofPlace(fault.place);
      const known = bySpot.get(spot);
      if (known === undefined) bySpot.set(spot, [fault]);
      else known.push(fault);
    }
  }
  return bySpot;
}
