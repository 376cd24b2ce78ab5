/**
 * `next`, in which every part that equals its counterpart in `before` is that very part: answers cross the border as copies, and what
 * is the same must not be drawn again. Plain data only: lists, records, and what is neither.
 */
export function kept<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) return keptList(before, next) as T;
  return isRecord(before) && isRecord(next) ? (keptRecord(before, next) as T) : next;
}

function keptList(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  // Where something was put in or taken out, what stands behind it is the same as well.
  const known = before.length === next.length ? null : new Set(before);
  const parts = next.map((part, place) => (known?.has(part) === true ? part : kept(before[place], part)));
  return parts.length === before.length && parts.every((part, place) => Object.is(part, before[place]))
    ? before
    : parts;
}

function keptRecord(before: PlainRecord, next: PlainRecord): PlainRecord {
  const last = (key: string): unknown => (Object.hasOwn(before, key) ? before[key] : undefined);
  const parts = Object.entries(next).map(([key, part]) => [key, kept(last(key), part)] as const);
  const isSame = parts.every(([key, part]) => Object.hasOwn(before, key) && Object.is(part, before[key]));
  return isSame && parts.length === Object.keys(before).length ? before : Object.fromEntries(parts);
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(thing: unknown): thing is PlainRecord {
  return typeof thing === "object" && thing !== null && Object.getPrototypeOf(thing) === Object.prototype;
}
