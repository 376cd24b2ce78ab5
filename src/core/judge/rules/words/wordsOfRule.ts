import type { EvidenceOf } from "../../../terms/evidence";
import type { RuleId } from "../../../terms/ruleId";

/** How one rule speaks (SPEC §7): the sentence of a finding, and its page in the catalogue. Texts of the page end with 。 */
export interface WordsOfRule<R extends RuleId> {
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
  readonly message: (evidence: EvidenceOf[R], value: string, suggestions: readonly string[]) => string;
}

/** The words of several rules; a rule without a sentence, or a sentence about a fact its rule lacks, does not compile. */
export type WordsOf<R extends RuleId> = { readonly [K in R]: WordsOfRule<K> };
