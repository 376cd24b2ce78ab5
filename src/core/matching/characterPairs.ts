/** The adjacent pairs of a text's characters, each as often as it occurs, as numbers in ascending order. */
export type CharacterPairs = readonly number[];

export function characterPairs(text: string): CharacterPairs {
  const pairs: number[] = [];
  let before = -1;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (before >= 0) pairs.push(before * CODES + code);
    before = code;
  }
  return pairs.sort((a, b) => a - b);
}

/** More than any code point; its square is a safe integer. */
const CODES = 0x110000;

/**
 * How alike two texts are: 2 · common ÷ (n₁ + n₂) of their character pairs (DECIDED F9); 0 where neither has a pair. Equal ratios give
 * equal numbers.
 */
export function diceOf(a: CharacterPairs, b: CharacterPairs): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * inCommon(a, b)) / all;
}

function inCommon(a: CharacterPairs, b: CharacterPairs): number {
  let common = 0;
  let at = 0;
  for (const pair of a) {
    while (at < b.length && (b[at] ?? 0) < pair) at++;
    if (at === b.length) break;
    if (b[at] === pair) {
      common++;
      at++;
    }
  }
  return common;
}
