/** Pairs old things with new ones, likeness by likeness: what one call has paired is not there for the next. */
export interface Matcher<S, Old extends S, New extends S> {
  /** @param keyOf by which things are alike now; null for one that has no say in this */
  (keyOf: (side: S) => readonly string[] | null): void;
  result(): { readonly again: readonly New[]; readonly gone: readonly Old[] };
}

export function matcher<S, Old extends S, New extends S>(
  old: readonly Old[],
  fresh: readonly New[],
): Matcher<S, Old, New> {
  let oldLeft = old;
  let freshLeft = fresh;
  const again: New[] = [];
  const match = (keyOf: (side: S) => readonly string[] | null): void => {
    if (oldLeft.length === 0 || freshLeft.length === 0) return;
    const waiting = new Map<string, number>();
    const text = (side: S): string | null => keyOf(side)?.join("\n") ?? null;
    for (const one of oldLeft) {
      const key = text(one);
      if (key !== null) waiting.set(key, (waiting.get(key) ?? 0) + 1);
    }
    const taken = new Map<string, number>();
    freshLeft = freshLeft.filter((one) => {
      const key = text(one);
      const count = key === null ? 0 : (waiting.get(key) ?? 0);
      if (key === null || count === 0) return true;
      waiting.set(key, count - 1);
      taken.set(key, (taken.get(key) ?? 0) + 1);
      again.push(one);
      return false;
    });
    oldLeft = oldLeft.filter((one) => {
      const key = text(one);
      const count = key === null ? 0 : (taken.get(key) ?? 0);
      if (key === null || count === 0) return true;
      taken.set(key, count - 1);
      return false;
    });
  };
  return Object.assign(match, { result: () => ({ again, gone: oldLeft }) });
}
