import type { CompletionTotals, GroupTotals } from "../completion/groupTotals";
import type { TaskStanding } from "../completion/taskStanding";
import type { Registry } from "../figures/registry";
import type { TaskRecord } from "../records/ledgerRecord";
import type { RankingReport } from "../report/report";
import type { Adjustment, Settings } from "../settings/settings";
import { behind, drained, type Steps } from "../steps";
import type { LocalDate } from "../workbook/localDate";
import { memberAdjustments } from "./memberAdjustments";
import { rankMembers } from "./rankMembers";

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

/**
 * 镇排名 and 单位排名 (SPEC §11): towns by the rows mapped to them, units by the rows they lead, town governments as towns
 * only. Members below the minimum are 不参与排名 and stand apart with their countable rows (DECIDED A8).
 */
export function rankingReport(input: RankingInput): RankingReport {
  return drained(rankingReportSteps(input));
}

/** Tells task rows gone through: each twice. */
export function* rankingReportSteps(input: RankingInput): Steps<RankingReport> {
  const { totals, registry } = input;
  const adjustmentOf = memberAdjustments(input.adjustments, registry);
  const isUnit = ({ name }: GroupTotals): boolean => !registry.townGovernments.has(name);
  const towns = yield* rankMembers(input, totals.towns, (task) => task.towns, adjustmentOf);
  const members = totals.unitsAsLead.filter(isUnit);
  const units = yield* behind(
    input.tasks.length,
    rankMembers(input, members, (task) => task.leadUnits, adjustmentOf),
  );
  return {
    towns: towns.ranked,
    units: units.ranked,
    unranked: { towns: towns.unranked, units: units.unranked },
  };
}
