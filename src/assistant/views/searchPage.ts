import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { FindingView } from "./findingsPage";
import type { InBoth } from "../../core/base/inBoth";

export interface SearchQuery {
  /** As it was typed: several words are looked for together, in whatever order. */
  readonly text: string;
  /** In which findings are searched; Chinese unless said otherwise. */
  readonly language?: keyof InBoth;
  /** So many rows at most; of findings the first few. */
  readonly count: number;
}

/** What holds the words, in ledger order. */
export interface SearchPage {
  readonly findings: { readonly count: number; readonly first: readonly FindingView[] };
  readonly rows: { readonly count: number; readonly first: readonly SearchedRow[] };
}

/** A record of which some cell, name or number holds the words. */
export interface SearchedRow {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The first cell that holds the first of the words; where none does (a name read out of it), that of the matter. */
  readonly cell: string;
  readonly matter: string;
  /** What that cell shows, under its heading; null where it is the matter itself. */
  readonly found: { readonly heading: string; readonly text: string } | null;
}
