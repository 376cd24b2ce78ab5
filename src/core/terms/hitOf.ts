import type { Finding } from "./finding";
import type { Hit } from "./hit";

const hits = new WeakMap<Finding, Hit>();

/** Keeps beside a finding what it was made of: the report shows its Chinese sentence alone, and others can be made from the facts. */
export function withHit<F extends Finding>(finding: F, hit: Hit | undefined): F {
  if (hit !== undefined) hits.set(finding, hit);
  return finding;
}

/** What a finding of this run was made of; undefined of one that was read from a report. */
export function hitOf(finding: Finding): Hit | undefined {
  return hits.get(finding);
}
