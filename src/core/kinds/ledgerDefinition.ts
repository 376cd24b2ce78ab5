import type { Stage } from "../values/readStage";
import type { Declared, State } from "../values/state";
import type { DueKind } from "../values/dueKind";
import type { LocalDate } from "../workbook/localDate";

/**
 * Everything known of one kind of ledger (SPEC §4): what it is called, its columns and which it cannot do without, how it is told
 * from others, what is read from its rows. Keys are published in the report: never rename.
 */
export interface LedgerDefinition<Kind extends string, Key extends string, Fields> {
  readonly kind: Kind;
  /** `重点任务`; the ledger is 重点任务台账. */
  readonly name: string;
  /** `任务`: where it stands among others. */
  readonly shortName: string;
  readonly english: {
    /** `Key tasks ledger`. */
    readonly ledger: string;
    /** What stands for a row that does not say what it is about: `no task given`. */
    readonly nameless: string;
  };
  /** What a sheet's name or title says of it, for where the columns do not decide. */
  readonly saidBy: RegExp;
  /** In the order of SPEC §4. */
  readonly columns: Readonly<Record<Key, ColumnDefinition>>;
  /** Required columns; of each inner list one is enough (完成状态 or 完成率). */
  readonly required: readonly (readonly NoInfer<Key>[])[];
  /** A sheet is such a ledger only with one column of each of these lists (DECIDED C2). */
  readonly identifiedBy: readonly (readonly NoInfer<Key>[])[];
  /** Optional columns that change figures: a heading that nearly names one is a slip to be told. */
  readonly weighty: readonly NoInfer<Key>[];
  /** Columns without which another, where it is there, would make a figure wrong: a plan of which nothing is said to be done. */
  readonly completes?: { readonly key: NoInfer<Key>; readonly of: NoInfer<Key> };
  /** Columns that say how things stand: 本月完成率 is 完成率 where no other column is, 上月完成率 and 计划完成率 are not. */
  readonly standing: readonly NoInfer<Key>[];
  /** Set where the amounts of rows are added up: a row that is part of another would count twice. */
  readonly addsUp?: true;
  /** Columns that are read as days or months: where one is there, its dates have been checked. */
  readonly dates: readonly NoInfer<Key>[];
  /** Columns that are read as numbers, amounts or percentages. */
  readonly numbers: readonly NoInfer<Key>[];
  /** By what people tell one row from the next, most telling first; the first says what a row is about. */
  readonly telling: readonly [NoInfer<Key>, ...NoInfer<Key>[]];
  /** Columns that a blank ledger comes with filled in: a row with nothing else is no record yet (DECIDED F3). */
  readonly preset?: readonly NoInfer<Key>[];
  /**
   * Columns that lists, templates or formulas fill in before anybody writes there: rows alike that hold nothing else are no records yet.
   */
  readonly given?: readonly NoInfer<Key>[];
  /** What a heading with months before it means, by what follows them: `1-5月完成投资`, `6月`; null where it means nothing. */
  readonly monthHeadings: MonthHeadings<NoInfer<Key>> | null;
  /** Headings that mean one column where the plan's key tasks stand below them, loosely another where not (DECIDED G8). */
  readonly byPlan?: {
    readonly headings: readonly string[];
    readonly key: NoInfer<Key>;
    readonly otherwise: NoInfer<Key>;
  };
  /** Headings that mean another column where their own is there as well, under another heading, and filled. */
  readonly besides?: Readonly<Record<string, NoInfer<Key>>>;
  /** Headings made of these words are read by what stands below them, as 完成情况 is. */
  readonly contentPattern?: RegExp;
  /** The column that a heading such as 完成情况 is, by what stands below it (SPEC §4); null where it is none. */
  readonly keyByContent: (column: ColumnByContent<NoInfer<Key>>) => NoInfer<Key> | null;
  /** `record`: what is read from a row of this kind, beside what every record has. */
  readonly outline: (record: Fields) => RecordOutline;
}

export interface ColumnDefinition {
  /** The standard heading of SPEC §4. */
  readonly label: string;
  /** Headings that mean this column, compact (no white space, half-width); the label is one of them. */
  readonly headings: readonly string[];
  /** Looser headings, taken only where no other column of the sheet gives the key; never a duplicate. */
  readonly looseHeadings: readonly string[];
  /** The words that such headings are made of, where they are too many to list: as loose as those. */
  readonly pattern: RegExp | null;
}

export interface MonthHeadings<Key extends string> {
  /** After a range of months from the year's start. */
  readonly range: { readonly key: Key; readonly words: readonly string[] };
  /** After a single month; absent where such a figure is no column of the ledger. */
  readonly one?: { readonly key: Key; readonly words: readonly string[] };
}

/** What the values below a heading such as 完成情况 look like (SPEC §4). */
export type ColumnContent = "status" | "progress" | "text" | "empty";

/** A column whose heading leaves open what it is. */
export interface ColumnByContent<Key extends string> {
  readonly heading: string;
  /** What the heading has in brackets: `%`. */
  readonly note: string | null;
  readonly content: ColumnContent;
  /** True where the filled cells are mostly stages of a project, or none is filled. */
  readonly holdsStages: () => boolean;
  /** True for a key that no other column of the sheet has. */
  readonly isFree: (key: Key) => boolean;
}

/** A record in terms that the kinds share; absent what its kind has not. */
export interface RecordOutline {
  /** What it is about where the most telling column does not say it. */
  readonly matter: string | null;
  /** By what it is known again, where that is more than the most telling cell. */
  readonly knownAs?: string;
  readonly start?: LocalDate | null;
  readonly due?: LocalDate | null;
  readonly dueKind?: DueKind;
  readonly finished?: LocalDate | null;
  readonly state?: State;
  readonly stage?: Stage | null;
  readonly declared?: Declared;
  /** A fraction. */
  readonly progress?: number | null;
}

/** A kind by its definition. */
export function ledgerDefinition<const Kind extends string, Key extends string, Fields>(
  definition: LedgerDefinition<Kind, Key, Fields>,
): LedgerDefinition<Kind, Key, Fields> {
  return definition;
}

/** A column by its label and its other headings, written with spaces between. */
export function column(
  label: string,
  otherHeadings = "",
  looseHeadings = "",
  pattern: RegExp | null = null,
): ColumnDefinition {
  return { label, headings: [label, ...words(otherHeadings)], looseHeadings: words(looseHeadings), pattern };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word.length > 0);
}
