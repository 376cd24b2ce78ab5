/**
 * The up to three words most like a text, best first; none where nothing is alike. Alike are words of which the longer
 * shares at least half its characters with the other, in the same order. Suggestions only: never to be taken unasked.
 */
export function nearestWords(text: string, words: Iterable<string>): readonly string[] {
  const near: { word: string; likeness: number }[] = [];
  for (const word of words) {
    const longer = Math.max(text.length, word.length);
    // In order they can have no more in common than in any order.
    if (Math.min(text.length, word.length) * 2 < longer || common(text, word) * 2 < longer) continue;
    const likeness = commonInOrder(text, word) / longer;
    if (likeness >= 0.5) near.push({ word, likeness });
  }
  // A stable sort: equally near words keep the order of the list.
  return near
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** How many characters of a text stand anywhere in a word. */
function common(text: string, word: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (word.includes(text.charAt(at))) count++;
  return count;
}

/** Length of the longest common subsequence; texts too long to be a word have nothing in common with one. */
function commonInOrder(a: string, b: string): number {
  if (a.length > 30) return 0;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      row[j] = character === b.charAt(j - 1) ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
