/**
 * How a rule speaks (SPEC §7): the sentence of a finding, and its page in the catalogue, whose texts end with a stop. The report and
 * all that is written are Chinese; the pane says the same in English. Words of the ledgers stand in quotes in either.
 */
export interface RuleWords<E> {
  /** The cause in a few words, different for each rule; findings are grouped under it. */
  readonly title: string;
  /** The state that is found wrong. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  readonly example: string;
  /** How to put it right. */
  readonly remedy: string;
  /** What the rule's cure does to the cell; absent where people have to put it right themselves. */
  readonly cure?: string;
  /**
   * What is wrong, what was expected, what to do; the place is set before it and a stop behind it.
   * @param value what the cell shows
   */
  readonly message: (evidence: E, value: string, suggestions: readonly string[]) => string;
}
