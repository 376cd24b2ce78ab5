import type { RankingInput } from "./rankingInput";
import type { GroupTotals } from "../completion/groupTotals";
import type { RankingReport } from "../../terms/report";
import type { HangsOnEn } from "../../terms/runResult";
import { behind, drained, type Steps } from "../../base/steps";
import { memberAdjustments } from "./memberAdjustments";
import { rankMembers } from "./rankMembers";

/**
 * 镇排名 and 单位排名 (SPEC §11): towns by the rows mapped to them, units by the rows they lead, town governments as towns
 * only. Members below the minimum are 不参与排名 and stand apart with their countable rows (DECIDED A8).
 */
export function rankingReport(input: RankingInput): RankingReport {
  return drained(rankingReportSteps(input)).report;
}

/** Tells task rows gone through: each twice. */
export function* rankingReportSteps(
  input: RankingInput,
): Steps<{ readonly report: RankingReport; readonly hangsOnEn: HangsOnEn }> {
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
    report: {
      towns: towns.ranked,
      units: units.ranked,
      unranked: { towns: towns.unranked, units: units.unranked },
    },
    hangsOnEn: { towns: towns.hangsOnEn, units: units.hangsOnEn },
  };
}
