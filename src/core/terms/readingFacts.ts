import type { Hit } from "./hit";
import type { InBoth } from "../base/inBoth";
import type { IsoMonth } from "./isoDay";
import type { LocalDate } from "../workbook/localDate";
import type { ShownInstead } from "../values/shownInstead";

/** `{}`: the place says it all. */
type Nothing = Readonly<Record<string, never>>;

/**
 * What readers tell of cells, headings and settings, each under the id of the rule that says it to people. A reader cannot tell
 * what is not here, and what is here and no rule says does not compile (`judge/rules/index.ts`).
 */
export interface ReadingEvidence {
  /** An error value in a cell that is read; a picture that WPS has put into one; errors in a column that is not read. */
  readonly "formula-error":
    { readonly error: string; readonly in: "cell" } | { readonly in: "picture" } | { readonly in: "unread-column" };
  readonly "setting-invalid": { readonly what: InBoth };
  /** A row, cell or sheet of an archive that cannot be read, or contradicts another (MONTH §1, DECIDED F18). */
  readonly "archive-invalid": { readonly what: InBoth };
  readonly "archive-changed": Nothing;
  /** A row, cell or heading of 督办登记 that cannot be read (MONTH §1, DECIDED F13). */
  readonly "register-invalid": { readonly what: InBoth };
  /** A letter that went out in a month closed with open errors behind its addressee (MONTH §7). */
  readonly "notice-on-bad-data": { readonly to: string; readonly month: IsoMonth; readonly errors: number };
  readonly "formula-uncalculated": { readonly formula: string };
  /** `heading`: of the cell; `oneOf`: the headings of which one is enough, where there are several. */
  readonly "required-missing": { readonly heading: string; readonly oneOf: readonly string[] };
  readonly "date-unreadable": { readonly hint: string; readonly wanted: "day-or-period" | "month" };
  readonly "date-impossible": Nothing;
  readonly "date-as-text": { readonly date: LocalDate; readonly period: boolean };
  readonly "date-year-assumed": {
    readonly heading: string;
    readonly year: number;
    readonly from: "title" | "info" | "sheet" | "file" | "as-of";
    readonly contradictions: readonly { readonly place: "title" | "info" | "sheet" | "file"; readonly year: number }[];
  };
  /** `instead`: what the cell shows of a number, a day or a time; null where it holds another thing. */
  readonly "number-unreadable": {
    readonly wanted: "progress" | "money" | "number";
    readonly instead: ShownInstead | null;
  };
  readonly "number-negative": { readonly heading: string };
  readonly "progress-mixed-scale": { readonly progress: number; readonly among: "percent" | "fraction" };
  readonly "progress-over-100": { readonly progress: number };
  readonly "status-unknown": { readonly wanted: readonly string[] };
  readonly "phone-invalid": { readonly invalid: readonly string[] };
  readonly "credit-code-invalid": Nothing;
  readonly "identity-number": { readonly masked: readonly string[] };
  readonly "money-unit-assumed": { readonly heading: string };
  /** `unit`: of another currency, as it is written. */
  readonly "money-unit-foreign": { readonly heading: string; readonly unit: string };
  readonly "stray-space": { readonly tidy: string; readonly where: "edges" | "inside-name" };
  readonly "unit-unknown": { readonly name: string };
  readonly "unit-alias": { readonly names: readonly { readonly text: string; readonly canonical: string }[] };
  readonly "unit-repeated": { readonly units: readonly string[] };
  readonly "unit-names-joined": { readonly separated: string };
  readonly "unit-collective": { readonly name: string };
  readonly "town-unknown": { readonly name: string };
  readonly "specialty-town-unknown": { readonly several: boolean };
  readonly "key-task-unknown": { readonly several: boolean };
  /** `between`: the two stages that the word lies between; empty where it is none at all. */
  readonly "stage-unknown": { readonly between: readonly string[] };
}

export type ReadingFact = keyof ReadingEvidence;

/** Any fault that a reader tells, told apart by `rule`. */
export type ReadingHit = { readonly [F in ReadingFact]: Hit<F, ReadingEvidence[F]> }[ReadingFact];
