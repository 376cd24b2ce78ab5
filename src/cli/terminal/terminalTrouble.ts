import { HostError, type HostErrorKind } from "../../core/base/hostError";
import { inBoth } from "../../core/base/inBoth";

/** Trouble that the command line alone meets. It speaks Chinese only. */
export function terminalTrouble(kind: HostErrorKind, sentence: string): HostError {
  return new HostError(kind, inBoth(sentence, sentence));
}
