import type { Finding } from "../core/terms/finding";
import type { FindingKey } from "./findingKey";

/** The keys of one check and of what follows it edit by edit: a finding that stands on as it was keeps its key. */
export interface FindingNames {
  /** @param check the check that is shown; @param place of the finding in it */
  keyOf(finding: Finding, check: number, place: number): FindingKey;
  /** The same keys for a later check of the same rows, where a finding says what it said, in its place. */
  following(before: readonly Finding[], after: readonly Finding[]): FindingNames;
  /** The finding that a key was given to; it may be gone by now. */
  findingOf(key: FindingKey): Finding | undefined;
}

/** @param given keys that have been given already */
export function findingNames(given: Iterable<readonly [Finding, FindingKey]> = []): FindingNames {
  const keys = new Map(given);
  const findings = new Map([...keys].map(([finding, key]) => [textOf(key), finding]));
  return {
    keyOf(finding, check, place) {
      const known = keys.get(finding);
      if (known !== undefined) return known;
      const key = { check, place };
      keys.set(finding, key);
      findings.set(textOf(key), finding);
      return key;
    },
    following: (before, after) => {
      const places = new Map(before.map((finding, place) => [finding, place]));
      const lasting = [...keys].flatMap(([finding, key]) => {
        const now = after[places.get(finding) ?? -1];
        return now !== undefined && JSON.stringify(now) === JSON.stringify(finding) ? [[now, key] as const] : [];
      });
      return findingNames(lasting);
    },
    findingOf: (key) => findings.get(textOf(key)),
  };
}

function textOf({ check, place }: FindingKey): string {
  return `${check} ${place}`;
}
