import { characterPairs, diceOf, type CharacterPairs } from "./characterPairs";
import { areOfOtherTowns, idKey, type NamedRow } from "./namedRow";
import { haveOtherParts } from "./otherParts";
import { rarestPairs, type RarestPairs } from "./rarestPairs";

/** From this likeness on a name is the same one, changed (MONTH §3). */
export const ALIKE = 0.8;

/**
 * Pairs of rows of the same ledger, specialty town and key task with a lead unit in common whose names are alike, each the other's
 * best: a tie is no match. Other numbers, towns or 编号 are other rows: 一季度 and 二季度 are no renaming. Where thousands of names are alike to thousands nothing is looked at: that would take the time of all
 * pairs, and ties would be the rule.
 */
export function likeNames(
  before: readonly NamedRow[],
  now: readonly NamedRow[],
): readonly { readonly before: number; readonly now: number }[] {
  const groups = groupsOf(before, now).sort((a, b) => a.toLookAt - b.toLookAt);
  let room = LEAST_ROOM + ROOM_A_ROW * (before.length + now.length);
  // Smaller groups first, equal ones all or none: then what is looked at does not hang on the order of the rows.
  let fits = 0;
  for (let next = 0; next < groups.length; fits = next) {
    const size = groups[next]?.toLookAt ?? 0;
    while (groups[next]?.toLookAt === size) {
      room -= size;
      next++;
    }
    if (room < 0) break;
  }
  return groups.slice(0, fits).flatMap(bestOf);
}

const LEAST_ROOM = 1_000_000;
const ROOM_A_ROW = 20;

const NONE: RarestPairs = new Float64Array(0);

/** Rows that may be the same by all but their names. */
interface Group {
  readonly before: readonly Candidate[];
  readonly now: readonly Candidate[];
  /** Places in `before` by each of their rarest pairs. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  readonly toLookAt: number;
}

interface Candidate {
  readonly named: NamedRow;
  readonly pairs: CharacterPairs;
  readonly rarest: RarestPairs;
}

function groupsOf(before: readonly NamedRow[], now: readonly NamedRow[]): Group[] {
  const all = new Map<string, { before: NamedRow[]; now: NamedRow[] }>();
  const put = (row: NamedRow, side: "before" | "now"): void => {
    const { ledger, specialtyTown, keyTask, leadUnits } = row.row;
    if (leadUnits.length === 0 || row.name === "") return;
    const key = `${ledger}\n${specialtyTown ?? ""}\n${keyTask ?? ""}`;
    const group = all.get(key) ?? { before: [], now: [] };
    all.set(key, group);
    group[side].push(row);
  };
  for (const row of before) put(row, "before");
  for (const row of now) put(row, "now");
  return [...all.values()].filter((group) => group.before.length > 0 && group.now.length > 0).map(groupOf);
}

function groupOf(rows: { readonly before: readonly NamedRow[]; readonly now: readonly NamedRow[] }): Group {
  const named = [...rows.before, ...rows.now];
  const pairs = named.map(({ name }) => characterPairs(name));
  const rarest = rarestPairs(pairs, ALIKE);
  const candidates = named.map((row, index) => ({
    named: row,
    pairs: pairs[index] ?? [],
    rarest: rarest[index] ?? NONE,
  }));
  const before = candidates.slice(0, rows.before.length);
  const now = candidates.slice(rows.before.length);
  const byPair = new Map<number, number[]>();
  for (const [at, candidate] of before.entries()) {
    for (const pair of candidate.rarest) {
      const places = byPair.get(pair);
      if (places === undefined) byPair.set(pair, [at]);
      else places.push(at);
    }
  }
  let toLookAt = 0;
  for (const candidate of now) for (const pair of candidate.rarest) toLookAt += byPair.get(pair)?.length ?? 0;
  return { before, now, byPair, toLookAt };
}

interface Best {
  likeness: number;
  of: number;
  isTie: boolean;
}

function bestOf({ before, now, byPair }: Group): readonly { readonly before: number; readonly now: number }[] {
  const bestNow = now.map(noBest);
  const bestBefore = before.map(noBest);
  for (const [again, candidate] of now.entries()) {
    for (const at of new Set([...candidate.rarest].flatMap((pair) => byPair.get(pair) ?? []))) {
      const other = before[at];
      if (other === undefined || !mayBeTheSame(other.named, candidate.named)) continue;
      const likeness = diceOf(other.pairs, candidate.pairs);
      if (likeness < ALIKE || areToldApart(other.named, candidate.named)) continue;
      hear(bestNow[again], likeness, at);
      hear(bestBefore[at], likeness, again);
    }
  }
  return now.flatMap(({ named: { place } }, again) => {
    const best = bestNow[again];
    const back = best === undefined ? undefined : bestBefore[best.of];
    const other = best === undefined ? undefined : before[best.of];
    if (best === undefined || back === undefined || other === undefined) return [];
    return best.isTie || back.isTie || back.of !== again ? [] : [{ before: other.named.place, now: place }];
  });
}

function mayBeTheSame(one: NamedRow, other: NamedRow): boolean {
  return one.row.leadUnits.some((unit) => other.row.leadUnits.includes(unit)) && !areOfOtherTowns(one, other);
}

/** By what says so although the names are alike; one name under two 编号 is one row still (DECIDED F9). */
function areToldApart(one: NamedRow, other: NamedRow): boolean {
  if (one.name === other.name) return false;
  const [then, now] = [idKey(one), idKey(other)];
  return (then !== null && now !== null && then !== now) || haveOtherParts(one.parts, other.parts);
}

function noBest(): Best {
  return { likeness: 0, of: -1, isTie: false };
}

function hear(best: Best | undefined, likeness: number, of: number): void {
  if (best === undefined || likeness < best.likeness) return;
  best.isTie = likeness === best.likeness;
  if (!best.isTie) Object.assign(best, { likeness, of });
}
