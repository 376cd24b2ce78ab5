import type { Directory } from "../../read/directory/directory";
import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type { LastMonth } from "../../count/months/lastMonth";
import type { Register } from "../../terms/register";
import type { Settings } from "../../terms/settings";
import type { LocalDate } from "../../workbook/localDate";

/**
 * What a rule may look at beside its records: the same for a whole run, and for as long as that is kept up while records change.
 * What hangs on several records is no part of it: that takes a rule among records.
 */
export interface RuleContext {
  readonly asOf: LocalDate;
  readonly settings: Settings;
  readonly directory: Directory;
  readonly recognition: Recognition;
  /** The month that this one is compared with, and which rows are which; an edit that changes that asks for a whole check. */
  readonly lastMonth: LastMonth | null;
  /** The letters written before; an edit of them asks for a whole check. */
  readonly register: Register;
}
