import type { LocalDate } from "../workbook/localDate";

/** `{}`: the place says it all. */
type Nothing = Readonly<Record<string, never>>;

/** The facts that each rule's sentence is made of; a sentence cannot speak of a fact that its rule does not give. */
export interface EvidenceOf {
  // structure
  readonly "ledger-not-found": { readonly sheets: readonly { readonly name: string; readonly reason: string }[] };
  readonly "missing-column": {
    readonly labels: readonly string[];
    readonly near: string | null;
    readonly headerRow: number;
    readonly required: boolean;
  };
  readonly "duplicate-column": { readonly label: string; readonly first: string };
  readonly "formula-error": { readonly error: string };
  readonly "merged-records": { readonly heading: string; readonly area: string };
  readonly "empty-ledger": { readonly headerRow: number };
  readonly "second-table": { readonly row: number; readonly rowsBelow: number };
  readonly "setting-invalid": { readonly what: string };
  readonly "formula-uncalculated": { readonly formula: string };
  // values
  /** `heading`: of the cell; `oneOf`: the headings of which one is enough, where there are several. */
  readonly "required-missing": { readonly heading: string; readonly oneOf: readonly string[] };
  readonly "date-unreadable": { readonly hint: string; readonly wanted: "day-or-period" | "month" };
  readonly "date-impossible": Nothing;
  readonly "date-as-text": { readonly date: LocalDate; readonly period: boolean };
  readonly "date-year-assumed": {
    readonly date: LocalDate;
    readonly year: number;
    readonly from: "title" | "info" | "sheet" | "file" | "as-of";
    readonly contradictions: readonly { readonly place: "title" | "info" | "sheet" | "file"; readonly year: number }[];
  };
  readonly "number-unreadable": { readonly wanted: "progress" | "money" | "number" };
  readonly "number-negative": { readonly heading: string };
  readonly "progress-mixed-scale": { readonly progress: number };
  readonly "progress-over-100": { readonly progress: number };
  readonly "status-unknown": { readonly wanted: readonly string[] };
  readonly "phone-invalid": { readonly invalid: readonly string[] };
  readonly "credit-code-invalid": Nothing;
  readonly "identity-number": { readonly masked: readonly string[] };
  readonly "money-unit-suspect": { readonly amount: number; readonly median: number };
  readonly "money-unit-assumed": { readonly heading: string };
  readonly "stray-space": { readonly tidy: string };
  // names
  readonly "unit-unknown": { readonly name: string };
  readonly "unit-alias": { readonly names: readonly { readonly text: string; readonly canonical: string }[] };
  readonly "unit-repeated": { readonly units: readonly string[] };
  readonly "unit-names-joined": { readonly separated: string };
  readonly "unit-collective": { readonly name: string };
  readonly "town-unknown": { readonly name: string };
  readonly "specialty-town-unknown": { readonly several: boolean };
  readonly "key-task-unknown": { readonly several: boolean };
  // plan
  readonly "unit-not-in-plan": { readonly units: readonly string[]; readonly keyTask: number };
  readonly "lead-differs-from-plan": {
    readonly units: readonly string[];
    readonly keyTask: number;
    readonly planLeads: readonly string[];
  };
  readonly "town-outside-specialty-town": {
    readonly towns: readonly string[];
    readonly specialtyTown: string;
    readonly planTowns: readonly string[];
  };
  readonly "leader-differs-from-plan": { readonly specialtyTown: string; readonly planLeader: string };
  readonly "key-task-uncovered": { readonly specialtyTown: string; readonly keyTasks: readonly number[] };
  // sense
  readonly "extension-without-reason": { readonly adjusted: string; readonly original: LocalDate | null };
  readonly "due-before-start": { readonly start: LocalDate; readonly due: LocalDate };
  readonly "due-outside-plan": { readonly due: LocalDate };
  readonly "finished-in-future": { readonly finished: LocalDate; readonly asOf: LocalDate };
  readonly "finished-before-start": { readonly start: LocalDate; readonly finished: LocalDate };
  readonly "status-contradicts-progress": {
    readonly state: "done" | "active" | "not-started" | "unknown";
    readonly progress: number;
  };
  readonly "done-without-date": { readonly heading: string };
  readonly "date-without-done": { readonly finished: LocalDate; readonly heading: string };
  readonly "duplicate-id": { readonly id: string; readonly first: string };
  readonly "duplicate-row": { readonly first: string };
  readonly "long-term-without-report": Nothing;
  // projects
  readonly "stage-unknown": Nothing;
  readonly "stage-order": {
    readonly earlier: string;
    readonly earlierDate: LocalDate;
    readonly later: string;
    readonly laterDate: LocalDate;
  };
  readonly "stage-without-date": { readonly stage: string; readonly heading: string };
  readonly "start-missed": { readonly planned: LocalDate; readonly days: number };
  readonly "investment-over-total": { readonly amount: number; readonly total: number; readonly ofYear: boolean };
  // problems
  readonly "closed-without-measures": Nothing;
  readonly "close-before-raised": { readonly raised: LocalDate; readonly closed: LocalDate };
  // indicators
  readonly "rate-differs": { readonly reported: number; readonly computed: number };
  readonly "target-below-base": { readonly target: number; readonly base: number };
  // submissions
  readonly "submission-missing": { readonly specialtyTown: string; readonly month: string; readonly due: LocalDate };
  readonly "submission-late": { readonly due: LocalDate; readonly submitted: LocalDate };
}
