import type { Finding } from "../core/terms/finding";
import type { FindingKey } from "./findingKey";

/** The keys of one check and of what follows it edit by edit: a finding that stands on as it was keeps its key. */
export interface FindingNames {
  /** @param check the check that is shown; @param place of the finding in it */
  keyOf(finding: Finding, check: number, place: number): FindingKey;
  /** The finding that a key was given to; it may be gone by now. */
  findingOf(key: FindingKey): Finding | undefined;
}

export function findingNames(): FindingNames {
  const keys = new Map<Finding, FindingKey>();
  const findings = new Map<string, Finding>();
  return {
    keyOf(finding, check, place) {
      const known = keys.get(finding);
      if (known !== undefined) return known;
      const key = { check, place };
      keys.set(finding, key);
      findings.set(textOf(key), finding);
      return key;
    },
    findingOf: (key) => findings.get(textOf(key)),
  };
}

function textOf({ check, place }: FindingKey): string {
  return `${check} ${place}`;
}
