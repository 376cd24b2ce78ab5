import { placeIn } from "../../base/placeIn";

/** Which records share a key: their numbers, ascending. */
export interface Sharers {
  of(key: string): readonly number[];
  /** Answers the others, where the record is now the first of them: what is said of them names another first. */
  join(key: string, record: number): readonly number[];
  /** Answers those that stay, where the record was the first of them. */
  leave(key: string, record: number): readonly number[];
}

export function sharers(): Sharers {
  // Most keys belong to one record: a list for each would be half of the memory.
  const byKey = new Map<string, number | number[]>();
  const of = (key: string): readonly number[] => {
    const found = byKey.get(key);
    return found === undefined ? NONE : typeof found === "number" ? [found] : found;
  };
  return {
    of,
    join: (key, record) => {
      const found = byKey.get(key);
      if (found === undefined) {
        byKey.set(key, record);
        return NONE;
      }
      const list = typeof found === "number" ? [found] : found;
      const place = placeIn(list, record);
      list.splice(place, 0, record);
      byKey.set(key, list);
      return place === 0 ? list.slice(1) : NONE;
    },
    leave: (key, record) => {
      const left = of(key).filter((other) => other !== record);
      const wasFirst = of(key)[0] === record;
      if (left.length === 0) byKey.delete(key);
      else byKey.set(key, left);
      return wasFirst ? left : NONE;
    },
  };
}

const NONE: readonly number[] = [];
