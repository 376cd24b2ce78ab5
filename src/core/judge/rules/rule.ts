import type { Directory } from "../../read/directory/directory";
import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type {
  IndicatorRecord,
  LedgerRecord,
  ProblemRecord,
  ProjectRecord,
  SubmissionRecord,
  TaskRecord,
} from "../../terms/ledgerRecord";
import type { Settings } from "../../terms/settings";
import type { Steps } from "../../base/steps";
import type { LocalDate } from "../../workbook/localDate";
import type { AnyHit } from "../../terms/hit";
import type { RuleId } from "../../terms/ruleId";

/** What a rule may look at beside its records. */
export interface RuleContext {
  readonly asOf: LocalDate;
  readonly settings: Settings;
  readonly directory: Directory;
}

/** A fault of a sheet's layout (SPEC §7 structure). */
export interface StructureRule {
  readonly stage: "structure";
  readonly id: RuleId;
  readonly check: (recognition: Recognition) => readonly AnyHit[];
}

/** A fault that shows while a value, a name or a setting is read: declared here, found by the reader. */
export interface ReadingRule {
  readonly stage: "reading";
  readonly id: RuleId;
}

interface RecordsByKind {
  readonly tasks: TaskRecord;
  readonly projects: ProjectRecord;
  readonly problems: ProblemRecord;
  readonly indicators: IndicatorRecord;
  readonly submissions: SubmissionRecord;
}

/** A fault that one record shows by itself. */
export interface RecordRule {
  readonly stage: "record";
  readonly id: RuleId;
  /** Answers null or nothing where nothing is wrong; one check for each kind of ledger that the rule speaks of. */
  readonly checks: {
    readonly [K in keyof RecordsByKind]?: (
      record: RecordsByKind[K],
      context: RuleContext,
    ) => AnyHit | readonly AnyHit[] | null;
  };
}

/** A fault that shows only among records: of one ledger, or of all. Checks that take long come in steps. */
export interface RecordsRule {
  readonly stage: "records";
  readonly id: RuleId;
  readonly check: (
    records: readonly LedgerRecord[],
    context: RuleContext & { readonly recognition: Recognition },
  ) => readonly AnyHit[] | Steps<readonly AnyHit[]>;
}

export type Rule = StructureRule | ReadingRule | RecordRule | RecordsRule;
