import type { InBoth } from "./inBoth";

/**
 * Trouble that is the world's, not the workbook's and not ours: a file that cannot be opened, a protected sheet, a host
 * too old. Thrown by adapters; the roots turn it into one sentence and a way on (exit 2 on the command line).
 */
export class HostError extends Error {
  override readonly name = "HostError";

  /**
   * @param kind stable word for programs
   * @param said one plain sentence: what is wrong and what to do. The command line shows the Chinese one, which is the message
   */
  constructor(
    readonly kind: HostErrorKind,
    readonly said: InBoth,
  ) {
    super(said.zh);
  }
}

export type HostErrorKind =
  | "empty-file"
  | "encrypted"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "not-found"
  | "not-readable"
  | "not-writable"
  | "bad-arguments"
  /** The user stopped it. */
  | "cancelled"
  /** Excel: a cell is being edited. */
  | "edit-mode"
  /** Excel: another workbook is in front. */
  | "other-workbook"
  /** Excel: the sheet or the workbook's structure is protected. */
  | "protected"
  | "read-only"
  /** Excel: somebody else's change came in between. */
  | "conflict"
  /** Excel: the session has ended, or the host does not answer. */
  | "session-lost"
  /** Excel: busy with too much; try again. */
  | "busy"
  /** Excel: too old for what was asked. */
  | "too-old"
  /** Excel: anything else it refused, with its own words behind ours. */
  | "host-failed";
