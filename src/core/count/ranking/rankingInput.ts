import type { CompletionTotals } from "../completion/groupTotals";
import type { TaskStanding } from "../completion/taskStanding";
import type { Registry } from "../../terms/registry";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { Adjustment, Settings } from "../../terms/settings";
import type { LocalDate } from "../../workbook/localDate";

/** What a ranking is made of; `standings` are those of `tasks`, in order, and `totals` add them up. */
export interface RankingInput {
  readonly tasks: readonly TaskRecord[];
  readonly standings: readonly TaskStanding[];
  readonly totals: CompletionTotals;
  readonly registry: Registry;
  readonly settings: Pick<Settings, "weights" | "overduePoints" | "ranking">;
  readonly adjustments: readonly Adjustment[];
  readonly asOf: LocalDate;
}
