import { behind, drained, visited, type Steps } from "../base/steps";
import { characterPairs, diceOf } from "./characterPairs";
import { ALIKE, likeNames } from "./likeNames";
import type { MatchableRow } from "./matchableRow";
import { areOfOtherTowns, idKey, NamedRow, nameKey } from "./namedRow";
import { haveOtherParts } from "./otherParts";
import { onePairs, pairsByName, type PlacePair } from "./onePairs";
import { pairedTwins, twinsOf, withoutTwins, type Twins, type TwinStandings } from "./twins";

/** Which rows of two months are the same. Rows are given by their places in the two lists; each place stands in one of the parts. */
export interface RecordMatches {
  /** In the order of `now`. */
  readonly pairs: readonly RecordPair[];
  /**
   * Rows that nothing tells apart, on both sides, the likeliest beside each other; where the sides differ in number the surplus, which
   * is last, is added or vanished as well.
   */
  readonly twins: readonly Twins[];
  /** Rows that only the later list has, ascending. */
  readonly added: readonly number[];
  /** Rows that only the earlier list has, ascending. */
  readonly vanished: readonly number[];
}

export interface RecordPair extends PlacePair {
  /** `likeness`: the name was changed; `number`: it has the 编号 alone, the names are unlike. */
  readonly by: "id" | "number" | "name" | "likeness";
}

/**
 * Finds each row again in another month's list (MONTH §3, DECIDED F9), in this order, each only where it is one to one:
 *
 * 1. its 编号 where specialty town, key task and name agree;
 * 2. its 编号 where the names are no strangers, or specialty town and key task agree and the names have something in common, and neither row's name is that of another one: where
 *    a row is deleted or put in, the numbers run on, and it is the names that stay;
 * 3. the same ledger, specialty town, key task and name but for white space and punctuation;
 * 4. of what is left, the same with its towns, then with its name to the letter: the same task may stand there once for each town;
 * 5. of what is left, the same ledger, specialty town and key task, a lead unit in common and names alike.
 *
 * File, sheet and row play no part. No row is matched twice; what could be either of two is matched to neither. Names that are blank
 * are no strangers to any, but match nothing by themselves.
 */
export function matchRecords(before: readonly MatchableRow[], now: readonly MatchableRow[]): RecordMatches {
  return drained(matchRecordsSteps(before, now));
}

/**
 * Tells rows looked at: those of both lists.
 * @param standings by which twins are paired; without them they are in the order of the rows
 */
export function* matchRecordsSteps(
  before: readonly MatchableRow[],
  now: readonly MatchableRow[],
  standings: TwinStandings | null = null,
): Steps<RecordMatches> {
  const old = yield* named(before);
  const fresh = yield* behind(before.length, named(now));
  const used = new Uint8Array(before.length);
  /** By the places of `now`. */
  const found = new Array<RecordPair | null>(now.length).fill(null);
  const take = (at: number, again: number, by: RecordPair["by"]): void => {
    found[again] = { before: at, now: again, by };
    used[at] = 1;
  };
  const left = (): [NamedRow[], NamedRow[]] => [
    old.filter(({ place }) => used[place] === 0),
    fresh.filter(({ place }) => found[place] === null),
  ];
  const doubtful: { readonly one: NamedRow; readonly other: NamedRow }[] = [];
  for (const pair of onePairs(old, fresh, idKey)) {
    const [one, other] = [old[pair.before], fresh[pair.now]];
    if (one === undefined || other === undefined) continue;
    if (areNamedTheSame(one, other)) take(one.place, other.place, "id");
    else doubtful.push({ one, other });
  }
  if (doubtful.length > 0) {
    const ofName = pairsByName(...left());
    const [nowOf, beforeOf] = [
      new Map(ofName.map((pair) => [pair.before, pair.now])),
      new Map(ofName.map((pair) => [pair.now, pair.before])),
    ];
    for (const { one, other } of doubtful) {
      const isOfAnother =
        (nowOf.get(one.place) ?? other.place) !== other.place || (beforeOf.get(other.place) ?? one.place) !== one.place;
      const by = isOfAnother ? null : byNumber(one, other);
      if (by !== null) take(one.place, other.place, by);
    }
  }
  yield before.length + now.length;

  for (const { before: one, now: other } of pairsByName(...left())) take(one, other, "name");
  yield before.length + now.length;

  for (const { before: at, now: again } of likeNames(...left()))
    take(at, again, old[at]?.name === fresh[again]?.name ? "name" : "likeness");

  const [gone, come] = left();
  const inOrder = twinsOf(gone, come);
  const twins = standings === null ? inOrder : inOrder.map((group) => pairedTwins(group, standings));
  return {
    pairs: found.filter((pair) => pair !== null),
    twins,
    added: withoutTwins(come, twins, "now"),
    vanished: withoutTwins(gone, twins, "before"),
  };
}

function* named(rows: readonly MatchableRow[]): Steps<readonly NamedRow[]> {
  const result: NamedRow[] = [];
  yield* visited(rows.length, (place) => {
    const row = rows[place];
    if (row !== undefined) result.push(new NamedRow(place, row));
  });
  return result;
}

function areNamedTheSame(one: NamedRow, other: NamedRow): boolean {
  if (areOfOtherTowns(one, other)) return false;
  const [{ specialtyTown, keyTask, name }, now] = [one.row, other.row];
  // Of most pairs this says it, and no name has to be made.
  if (name === now.name && specialtyTown === now.specialtyTown && keyTask === now.keyTask) return true;
  return nameKey(one) === nameKey(other);
}

/** Below this likeness names have nothing to do with each other. */
const STRANGERS = 0.3;

/** How rows of one 编号 are the same; null where another matter was written over an old one. */
function byNumber(one: NamedRow, other: NamedRow): "id" | "number" | null {
  if (one.name === other.name || one.name === "" || other.name === "") return "id";
  const [then, now] = [characterPairs(one.name), characterPairs(other.name)];
  const likeness = diceOf(then, now);
  if (likeness >= ALIKE && !haveOtherParts(one.parts, other.parts)) return "id";
  const { specialtyTown, keyTask } = one.row;
  const isSamePlace =
    specialtyTown !== null &&
    keyTask !== null &&
    specialtyTown === other.row.specialtyTown &&
    keyTask === other.row.keyTask;
  // Of names of one character nothing can be in common.
  const isKnown = likeness > 0 || then.length === 0 || now.length === 0;
  return likeness >= STRANGERS || (isSamePlace && isKnown) ? "number" : null;
}
