import type { Finding } from "./finding";
import type { Hit } from "./hit";

const HIT = Symbol("hit");

/** Keeps with a finding what it was made of, out of sight: the report shows its Chinese sentence alone. */
export function withHit<F extends Finding>(finding: F, hit: Hit | undefined): F {
  return Object.defineProperty(finding, HIT, { value: hit });
}

/** What a finding of this run was made of; undefined of one that was read from a report. */
export function hitOf(finding: Finding & { readonly [HIT]?: Hit }): Hit | undefined {
  return finding[HIT];
}
