/** What has to be done to one piece of plain data to get another: what stays is not told. */
export type Difference =
  | { readonly kind: "other"; readonly value: unknown }
  | { readonly kind: "record"; readonly gone: readonly string[]; readonly parts: readonly Part<string>[] }
  | { readonly kind: "list"; readonly parts: readonly Part<number>[] }
  /** Some in the middle make way for others; `head` and `tail` count those that stay before and behind. */
  | { readonly kind: "splice"; readonly head: number; readonly tail: number; readonly middle: readonly unknown[] };

type Part<Key> = readonly [Key, Difference];

/** Null where they say the same. Plain data only: lists, records, and what is neither. */
export function differenceOf(before: unknown, after: unknown): Difference | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length ? inList(before, after) : inMiddle(before, after);
  }
  return isRecord(before) && isRecord(after) ? inRecord(before, after) : { kind: "other", value: after };
}

/** The data that a difference leads to; what stays are the very parts of `before`. */
export function applied(before: unknown, difference: Difference | null): unknown {
  if (difference === null) return before;
  switch (difference.kind) {
    case "other":
      return difference.value;
    case "record": {
      const parts = new Map(Object.entries(before as PlainRecord));
      for (const key of difference.gone) parts.delete(key);
      for (const [key, part] of difference.parts) parts.set(key, applied(parts.get(key), part));
      return Object.fromEntries(parts);
    }
    case "list": {
      const parts = [...(before as readonly unknown[])];
      for (const [place, part] of difference.parts) parts[place] = applied(parts[place], part);
      return parts;
    }
    case "splice": {
      const all = before as readonly unknown[];
      const { head, tail, middle } = difference;
      return [...all.slice(0, head), ...middle, ...all.slice(all.length - tail)];
    }
  }
}

function inList(before: readonly unknown[], after: readonly unknown[]): Difference | null {
  const parts = after.flatMap((part, place): Part<number>[] => {
    const difference = differenceOf(before[place], part);
    return difference === null ? [] : [[place, difference]];
  });
  return parts.length === 0 ? null : { kind: "list", parts };
}

function inMiddle(before: readonly unknown[], after: readonly unknown[]): Difference {
  const most = Math.min(before.length, after.length);
  const isSame = (one: number, other: number): boolean => differenceOf(before[one], after[other]) === null;
  let head = 0;
  while (head < most && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  return { kind: "splice", head, tail, middle: after.slice(head, after.length - tail) };
}

function inRecord(before: PlainRecord, after: PlainRecord): Difference | null {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const parts = Object.entries(after).flatMap(([key, value]): Part<string>[] => {
    const difference: Difference | null = Object.hasOwn(before, key)
      ? differenceOf(before[key], value)
      : { kind: "other", value };
    return difference === null ? [] : [[key, difference]];
  });
  return gone.length + parts.length === 0 ? null : { kind: "record", gone, parts };
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(thing: unknown): thing is PlainRecord {
  return typeof thing === "object" && thing !== null && Object.getPrototypeOf(thing) === Object.prototype;
}
