import { partKey } from "../zip/zipDirectory";

/** Hands out relationship ids that are not among those given: the next number behind the highest. */
export function freeIds(taken: readonly string[]): () => string {
  const numbers = taken.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  let last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return () => `rId${++last}`;
}

/** Hands out part names `xl/tables/table1.xml`, `…2.xml` that the package does not have. */
export function freePartNames(taken: ReadonlySet<string> | ReadonlyMap<string, unknown>): (stem: string) => string {
  const given = new Set<string>();
  return (stem) => {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      const key = partKey(name);
      if (taken.has(key) || given.has(key)) continue;
      given.add(key);
      return name;
    }
  };
}
