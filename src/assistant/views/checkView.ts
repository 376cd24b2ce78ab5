import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { Severity } from "../../core/terms/finding";
import type { DoubledFiles } from "../../core/show/report/doubledFiles";
import type { Unseen } from "../../core/workbook/snapshotPart";
import type { InBoth } from "../../core/base/inBoth";

/** What the pane shows of a check at once; longer lists are asked for page by page. */
export interface CheckView {
  /** Names this check. */
  readonly check: number;
  /** ISO. */
  readonly asOf: string;
  readonly ledgers: readonly LedgerView[];
  readonly passedOver: readonly { readonly file: string; readonly sheet: string; readonly reason: InBoth }[];
  /** What would count twice, said before any figure. */
  readonly doubled: readonly DoubledFiles[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  /** Null where there is no earlier check to compare with. */
  readonly since: SinceLastCheck | null;
  /** Areas that were checked without a finding, and areas that nothing could be checked in. */
  readonly passed: readonly InBoth[];
  readonly notChecked: readonly InBoth[];
  readonly records: number;
  /** Task rows by light, and what is overdue, for the head of the pane. */
  readonly lights: Readonly<Record<"red" | "yellow" | "green" | "none", number>>;
  readonly overdue: number;
  /** Names that findings can be filtered by, in registry order: those that rows with findings belong to. */
  readonly units: readonly string[];
  readonly towns: readonly string[];
  /** What could not be seen in this host or these files: some findings may be wrong, and this is said. */
  readonly unseen: readonly Unseen[];
}

export interface LedgerView {
  readonly kind: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly records: number;
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** How sure: `sure` all required columns and the kind's own heading; `probable` some required column is missing or only near. */
  readonly certainty: "sure" | "probable";
  /** Required columns that were not found, as headings. */
  readonly missing: readonly InBoth[];
  /** Findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface SinceLastCheck {
  /** ISO day of the last check's figures. */
  readonly asOf: string;
  readonly fresh: number;
  readonly stillOpen: number;
  readonly putRight: number;
}
