import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { JsonTarget } from "./handOver";
import { isSamePlace } from "./settleTarget";

/**
 * No two results of a run are one file, by whatever way they lead there; the later one is named.
 * @throws HostError bad-arguments
 */
export function refuseSameTarget(targets: readonly JsonTarget[]): void {
  const files = targets.filter((one) => one !== null && one !== "-");
  for (const [at, { place, given }] of files.entries())
    if (files.slice(0, at).some((other) => isSamePlace(other.place, place)))
      throw terminalTrouble("bad-arguments", WORDS.sameTarget(given));
}
