import type { ColumnKey, LedgerKind } from "./ledgerKind";

/** What one kind of ledger is made of: its columns, what each is called, which it cannot do without (SPEC §4). */
export interface LedgerDefinition<K extends LedgerKind> {
  readonly kind: K;
  /** `重点任务台账`. */
  readonly label: string;
  readonly columns: { readonly [key in ColumnKey<K>]: ColumnDefinition };
  /** Required columns; of each inner list one is enough (完成状态 or 完成率). */
  readonly required: readonly (readonly ColumnKey<K>[])[];
  /** A sheet is such a ledger only with one column of each of these lists (DECIDED C2). */
  readonly identifiedBy: readonly (readonly ColumnKey<K>[])[];
  /** What a heading with months before it means, by what follows them: `1-5月完成投资`, `6月`. */
  readonly monthHeadings?: MonthHeadings<ColumnKey<K>>;
}

export interface MonthHeadings<Key extends ColumnKey = ColumnKey> {
  /** After a range of months from the year's start. */
  readonly range: { readonly key: Key; readonly words: readonly string[] };
  /** After a single month; absent where such a figure is no column of the ledger. */
  readonly one?: { readonly key: Key; readonly words: readonly string[] };
}

/** The definition of a ledger whose kind only the data knows. */
export type AnyLedgerDefinition = {
  readonly kind: LedgerKind;
  readonly label: string;
  readonly columns: { readonly [key in ColumnKey]?: ColumnDefinition };
  readonly required: readonly (readonly ColumnKey[])[];
  readonly identifiedBy: readonly (readonly ColumnKey[])[];
  readonly monthHeadings?: MonthHeadings;
};

export interface ColumnDefinition {
  /** The standard heading of SPEC §4. */
  readonly label: string;
  /** Headings that mean this column, compact (no white space, half-width); the label is one of them. */
  readonly headings: readonly string[];
  /** Looser headings, taken only where no other column of the sheet gives the key; never a duplicate. */
  readonly looseHeadings: readonly string[];
}

/** A column by its label and its other headings, written with spaces between. */
export function column(label: string, otherHeadings = "", looseHeadings = ""): ColumnDefinition {
  return { label, headings: [label, ...words(otherHeadings)], looseHeadings: words(looseHeadings) };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word.length > 0);
}
