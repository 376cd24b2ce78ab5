import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { RuleName, Severity } from "../../core/terms/finding";
import type { FindingChange, FindingFilter, FindingKey } from "../findingKey";
import type { InBoth } from "../../core/base/inBoth";

export interface FindingsQuery {
  readonly filter: FindingFilter;
  /** Only these causes are opened with more than their first three. */
  readonly opened: {
    readonly rule: RuleName;
    readonly severity: Severity;
    readonly from: number;
    readonly count: number;
  } | null;
}

/** Findings by cause: structure first, then errors, warnings, tidy-up (SPEC §7). */
export interface FindingsPage {
  /** Findings that the filter lets through. */
  readonly count: number;
  readonly causes: readonly CauseView[];
  /** What was put right since the last check, at most 200. */
  readonly putRight: readonly PutRightView[];
  readonly accepted: readonly AcceptedView[];
}

export interface CauseView {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Title of the rule, as in the catalogue. */
  readonly title: InBoth;
  /** Why it matters, in one sentence. */
  readonly why: InBoth;
  /** How to put it right. */
  readonly remedy: InBoth;
  readonly count: number;
  readonly fresh: number;
  /** How many of them carry a cure. */
  readonly curable: number;
  /** How many of these take a suggestion: people look at each before it is written. */
  readonly suggested: number;
  /** The first three, or those that were asked for. */
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly key: FindingKey;
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly ledger: LedgerKind | null;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly value: string | null;
  /** The piece of the value that is meant; null where it is all. */
  readonly part: string | null;
  /** The message without the place it begins with. */
  readonly sentence: InBoth;
  readonly suggestions: readonly string[];
  /** Before and after as people see them, and the suggestion that is taken, where it takes one; null where there is no cure. */
  readonly cure: { readonly before: string; readonly after: string; readonly suggestion: string | null } | null;
  readonly change: FindingChange | null;
  /** The record's row: heading and what the cell shows, filled cells only, at most twelve; null without a record. */
  readonly rowCells: readonly { readonly heading: string; readonly text: string; readonly faulty: boolean }[] | null;
}

export interface PutRightView {
  readonly rule: RuleName;
  readonly title: InBoth;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: string | null;
}

export interface AcceptedView {
  readonly finding: FindingView;
  readonly reason: string;
  readonly until: string;
}
