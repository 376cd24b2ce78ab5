/** The same reading, made once of each value: the same few come thousands of times. */
export function readOnce<V, T>(read: (value: V) => T): (value: V) => T {
  const known = new Map<V, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined || known.has(value)) return before as T;
    const answer = read(value);
    if (known.size < MOST) known.set(value, answer);
    return answer;
  };
}

const MOST = 10_000;
