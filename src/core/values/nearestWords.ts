/**
 * The up to three words most like a text, best first; none where nothing is alike. Alike are words of which the longer
 * shares at least half its characters with the other, in the same order. Suggestions only: never to be taken unasked.
 */
export function nearestWords(text: string, words: Iterable<string>): readonly string[] {
  const near: { word: string; likeness: number }[] = [];
  for (const word of words) {
    const likeness = commonInOrder(text, word) / Math.max(text.length, word.length);
    if (likeness >= 0.5) near.push({ word, likeness });
  }
  // A stable sort: equally near words keep the order of the list.
  return near
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ word }) => word);
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
