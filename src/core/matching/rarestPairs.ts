import type { CharacterPairs } from "./characterPairs";

/**
 * So many of each text's rarest pairs that two texts of the given likeness have at least one of them in common: others need not be
 * compared. Pairs that a text has several times count as several.
 *
 * Texts of n and m pairs with Dice ≥ d share at least d(n + m) / 2 of them, and so at least n·d / (2 − d); two sets that share s of
 * n members, all in one order, share one within the first n − s + 1.
 */
export function rarestPairs(texts: readonly CharacterPairs[], likeness: number): readonly RarestPairs[] {
  const seen = new Map<number, SeenPair[]>();
  const counted = texts.map((pairs) => {
    let turn = 0;
    return pairs.map((pair, index) => {
      turn = pair === pairs[index - 1] ? turn + 1 : 0;
      const turns = seen.get(pair) ?? [];
      if (turn === 0 && turns.length === 0) seen.set(pair, turns);
      const one = (turns[turn] ??= { pair, turn, texts: 0, rank: 0 });
      one.texts++;
      return one;
    });
  });
  const rarestFirst = [...seen.values()].flat().sort((a, b) => a.texts - b.texts || a.pair - b.pair || a.turn - b.turn);
  for (const [rank, one] of rarestFirst.entries()) one.rank = rank;
  return counted.map((pairs) => {
    // A hair less, lest rounding ask for one too many.
    const shared = Math.ceil((pairs.length * likeness) / (2 - likeness) - 1e-9);
    const ranks = Float64Array.from(pairs, ({ rank }) => rank).sort();
    return ranks.subarray(0, pairs.length - shared + 1);
  });
}

/** Pairs by their rank among all pairs of the texts, the rarest first. */
export type RarestPairs = Float64Array;

/** A pair with its turn among its equals in one text. */
interface SeenPair {
  readonly pair: number;
  readonly turn: number;
  texts: number;
  rank: number;
}
