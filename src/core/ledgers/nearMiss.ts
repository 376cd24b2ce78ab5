/**
 * True where two headings differ as a slip of the keyboard does: one character wrong, missing, added or two neighbours
 * swapped; two such slips from six characters on. Only for asking «did you mean», never for reading.
 */
export function isNearMiss(text: string, heading: string): boolean {
  const length = Math.min(text.length, heading.length);
  if (length < 3 || text === heading || Math.abs(text.length - heading.length) > 2) return false;
  return slips(text, heading) <= (length >= 6 ? 2 : 1);
}

/** Optimal string alignment distance (Damerau–Levenshtein without further edits of swapped neighbours). */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      row.push(best);
    }
  }
  return at(a.length, b.length);
}
