import type { ComparedLedger } from "./comparedLedger";
import { namesInCommon } from "./namesInCommon";
import { relationOf, type Relation } from "./relationOf";

export interface Relations {
  readonly of: (one: ComparedLedger, other: ComparedLedger) => Relation;
  /** Those that are the same by way of any others, in the order given; each ledger stands in one. */
  readonly clusters: readonly (readonly ComparedLedger[])[];
  /** The names of so many records may change without making any two related. */
  readonly slack: number;
}

/** How the ledgers of one kind are related. Only where enough names are the same is a pair compared record by record. */
export function relationsAmong(
  ledgers: readonly ComparedLedger[],
  isSameFile: (one: string, other: string) => boolean,
): Relations {
  let slack = Math.min(...ledgers.map(({ rows }) => Math.floor(rows.length / 4)));
  const candidates = new Set<number>();
  const keyOf = (one: number, other: number): number => Math.min(one, other) * ledgers.length + Math.max(one, other);
  for (const { one, other, names } of namesInCommon(ledgers.map(({ rows }) => rows))) {
    const smaller = Math.min(ledgers[one]?.rows.length ?? 0, ledgers[other]?.rows.length ?? 0);
    slack = Math.min(slack, Math.max(0, Math.floor(smaller / 4) - names));
    if (names * 4 > smaller) candidates.add(keyOf(one, other));
  }

  const known = new Map<number, Relation>();
  const relation: Relations["of"] = (one, other) => {
    const key = keyOf(one.place, other.place);
    if (!candidates.has(key)) return null;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = relationOf(one, other, () => isSameFile(one.seen.file, other.seen.file));
    known.set(key, found);
    return found;
  };

  const cluster = ledgers.map(({ place }) => place);
  const headOf = (place: number): number => {
    let head = place;
    while (cluster[head] !== undefined && cluster[head] !== head) head = cluster[head] ?? head;
    return head;
  };
  for (const key of candidates) {
    const [one, other] = [ledgers[Math.floor(key / ledgers.length)], ledgers[key % ledgers.length]];
    if (one === undefined || other === undefined) continue;
    const [head, otherHead] = [headOf(one.place), headOf(other.place)];
    // Of two hundred copies each is compared with one, not with all.
    if (head !== otherHead && relation(one, other) === "same")
      cluster[Math.max(head, otherHead)] = Math.min(head, otherHead);
  }
  const clusters = new Map<number, ComparedLedger[]>();
  for (const ledger of ledgers) {
    const head = headOf(ledger.place);
    const members = clusters.get(head);
    if (members === undefined) clusters.set(head, [ledger]);
    else members.push(ledger);
  }
  return { of: relation, clusters: [...clusters.values()], slack };
}
