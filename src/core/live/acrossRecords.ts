import type { Recognition } from "../read/ledgers/recogniseLedgers";
import type { LedgerRecord, ProjectRecord } from "../terms/ledgerRecord";
import type { AnyHit } from "../terms/hit";
import { keyTaskUncovered } from "../judge/rules/keyTaskUncovered";
import { MONEY, suspects } from "../judge/rules/moneyUnitSuspect";
import type { RecordsRule, RuleContext } from "../judge/rules/rule";
import { submissionMissing } from "../judge/rules/submissionMissing";
import { drained, type Steps } from "../base/steps";

/** What the rules say that look at many records at once, kept up while records change. */
export interface AcrossRecords {
  /** Answers the spots of which something else has to be said now. */
  replace(before: LedgerRecord, after: LedgerRecord): readonly number[];
  hitsAt(spot: number): readonly AnyHit[];
}

/**
 * @param records what the records are now: the caller puts a new one in before it tells of it
 * @param spotOf numbers the row that a hit is about, or its ledger
 */
export function* acrossRecords(
  records: readonly LedgerRecord[],
  recognition: Recognition,
  context: RuleContext,
  spotOf: (hit: AnyHit) => number,
): Steps<AcrossRecords> {
  const groups = groupsOf(records, recognition, context);
  const hits = new Map<string, readonly AnyHit[]>();
  for (const [name, check] of groups) {
    hits.set(name, check());
    yield records.length;
  }
  let bySpot = hitsBySpot(hits.values(), spotOf);

  return {
    replace: (before, after) => {
      const changed: number[] = [];
      for (const name of touchedGroups(recognition, before, after)) {
        const found = groups.get(name)?.() ?? [];
        changed.push(...changedSpots(hits.get(name) ?? [], found, spotOf));
        hits.set(name, found);
      }
      if (changed.length > 0) bySpot = hitsBySpot(hits.values(), spotOf);
      return changed;
    },
    hitsAt: (spot) => bySpot.get(spot) ?? [],
  };
}

/** Each rule, and each column of amounts by itself, since its median is its own. */
function groupsOf(
  records: readonly LedgerRecord[],
  recognition: Recognition,
  context: RuleContext,
): ReadonlyMap<string, () => readonly AnyHit[]> {
  const checked = (rule: RecordsRule): readonly AnyHit[] => {
    const found = rule.check(records, { ...context, recognition });
    return "next" in found ? drained(found) : found;
  };
  const groups = new Map<string, () => readonly AnyHit[]>([
    [keyTaskUncovered.id, () => checked(keyTaskUncovered)],
    [submissionMissing.id, () => checked(submissionMissing)],
  ]);
  for (const [index, ledger] of recognition.ledgers.entries()) {
    if (ledger.kind !== "projects") continue;
    const isOwn = (record: LedgerRecord): record is ProjectRecord =>
      record.kind === "projects" && record.ledger === ledger;
    for (const key of MONEY) groups.set(`${index} ${key}`, () => suspects(records.filter(isOwn), key));
  }
  return groups;
}

/** The groups that another content of a record may change. */
function touchedGroups({ ledgers }: Recognition, before: LedgerRecord, after: LedgerRecord): readonly string[] {
  if (after.kind === "submissions") return [submissionMissing.id];
  if (before.kind === "tasks" && after.kind === "tasks") {
    const covers = ({ specialtyTown, keyTask, state }: typeof after): string =>
      `${specialtyTown ?? ""} ${keyTask ?? ""} ${state === "cancelled"}`;
    return covers(before) === covers(after) ? [] : [keyTaskUncovered.id];
  }
  if (before.kind === "projects" && after.kind === "projects") {
    const index = ledgers.indexOf(after.ledger);
    return MONEY.filter((key) => before[key] !== after[key]).map((key) => `${index} ${key}`);
  }
  return [];
}

function changedSpots(
  before: readonly AnyHit[],
  after: readonly AnyHit[],
  spotOf: (hit: AnyHit) => number,
): readonly number[] {
  const said = (hit: AnyHit): string => `${spotOf(hit)} ${hit.place.key ?? ""} ${JSON.stringify(hit.evidence)}`;
  const [old, fresh] = [new Set(before.map(said)), new Set(after.map(said))];
  return [...before.filter((hit) => !fresh.has(said(hit))), ...after.filter((hit) => !old.has(said(hit)))].map(spotOf);
}

function hitsBySpot(
  groups: Iterable<readonly AnyHit[]>,
  spotOf: (hit: AnyHit) => number,
): ReadonlyMap<number, readonly AnyHit[]> {
  const bySpot = new Map<number, AnyHit[]>();
  for (const group of groups) {
    for (const hit of group) {
      const known = bySpot.get(spotOf(hit));
      if (known === undefined) bySpot.set(spotOf(hit), [hit]);
      else known.push(hit);
    }
  }
  return bySpot;
}
