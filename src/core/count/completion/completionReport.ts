import { toNumber, type Rational } from "../../base/rational";
import type { CompletionFigures, CompletionReport, KeyTaskFigures } from "../../terms/report";
import { completionRates } from "./completionRates";
import type { CompletionTotals, GroupTotals, KeyTaskTotals } from "./groupTotals";

/** 完成情况 of every group as it stands in the report (SPEC §9, §16): rates are the nearest doubles of the exact ones. */
export function completionReport(totals: CompletionTotals): CompletionReport {
  return {
    total: completionFigures(totals.total),
    towns: totals.towns.map(completionFigures),
    unitsAsLead: totals.unitsAsLead.map(completionFigures),
    unitsAsSupport: totals.unitsAsSupport.map(completionFigures),
    specialtyTowns: totals.specialtyTowns.map(completionFigures),
    keyTasks: totals.keyTasks.map(keyTaskFigures),
    dimensions: totals.dimensions.map(completionFigures),
  };
}

/** The figures of one group. */
export function completionFigures(totals: GroupTotals): CompletionFigures {
  const rates = completionRates(totals);
  return {
    name: totals.name,
    total: totals.total,
    longTerm: totals.longTerm,
    paused: totals.paused,
    cancelled: totals.cancelled,
    countable: totals.countable,
    undated: totals.undated,
    done: totals.done,
    completionRate: numberOrNull(rates.completionRate),
    dueByNow: totals.dueByNow,
    doneOnTime: totals.doneOnTime,
    onTimeRate: numberOrNull(rates.onTimeRate),
    overdue: totals.overdue,
    doneLate: totals.doneLate,
    averageProgress: numberOrNull(rates.averageProgress),
    scheduledProgress: numberOrNull(rates.scheduledProgress),
    gap: numberOrNull(rates.gap),
    scheduleRate: numberOrNull(rates.scheduleRate),
  };
}

function keyTaskFigures(totals: KeyTaskTotals): KeyTaskFigures {
  const { name, ...figures } = completionFigures(totals);
  return { name, no: totals.no, ...figures };
}

function numberOrNull(rate: Rational | null): number | null {
  return rate === null ? null : toNumber(rate);
}
