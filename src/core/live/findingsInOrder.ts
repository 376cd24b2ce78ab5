import type { AcceptedFinding } from "../terms/report";
import type { Finding } from "../terms/finding";
import type { OrderedFindings } from "../judge/check/findingsOf";
import { placeIn } from "../base/placeIn";

/** All findings in the report's order, of which those of a row can be replaced. */
export interface FindingsInOrder {
  /**
   * Puts findings in the place of all whose key is at least `from` and below `before`. One that says the same stays the same object.
   * @param keys ascending, one for each finding
   */
  replace(from: number, before: number, keys: readonly number[], findings: readonly Finding[]): FindingsChange;
  open(): readonly Finding[];
  accepted(): readonly AcceptedFinding[];
}

/** Open ones only. */
export interface FindingsChange {
  readonly removed: readonly Finding[];
  readonly added: readonly Finding[];
}

/** @param acceptance says of a finding how it is accepted, null where it stays open; null where nothing is accepted at all */
export function findingsInOrder(
  found: OrderedFindings,
  acceptance: ((finding: Finding) => AcceptedFinding | null) | null,
): FindingsInOrder {
  const keys = Array.from(found.keys);
  const findings = [...found.findings];
  const taken = acceptance === null ? null : findings.map(acceptance);

  return {
    replace: (from, before, newKeys, newFindings) => {
      const at = placeIn(keys, from);
      const count = placeIn(keys, before) - at;
      const old = findings.slice(at, at + count);
      const unmatched = new Map<string, Finding[]>();
      for (const [index, finding] of old.entries()) {
        if (taken?.[at + index]) continue;
        const text = JSON.stringify(finding);
        const alike = unmatched.get(text);
        if (alike === undefined) unmatched.set(text, [finding]);
        else alike.push(finding);
      }
      const added: Finding[] = [];
      const ownTaken = newFindings.map((finding) => acceptance?.(finding) ?? null);
      const kept = newFindings.map((finding, index) => {
        if (ownTaken[index]) return finding;
        const same = unmatched.get(JSON.stringify(finding))?.shift();
        if (same === undefined) added.push(finding);
        return same ?? finding;
      });
      keys.splice(at, count, ...newKeys);
      findings.splice(at, count, ...kept);
      taken?.splice(at, count, ...ownTaken);
      return { removed: [...unmatched.values()].flat(), added };
    },
    open: () => (taken === null ? findings.slice() : findings.filter((_, index) => taken[index] === null)),
    accepted: () => taken?.filter((finding) => finding !== null) ?? [],
  };
}
