/**
 * A pure reading of texts that remembers what it gave: the same few names, dates and words stand in row after row. As many
 * texts as a large ledger has are kept, so that a column of nothing but different ones does not fill the memory.
 */
export function memoised<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}

const MOST = 50_000;
