import type { ComparedFigures, ComparedMember } from "../../src/core/terms/report";

/** Figures of a group without a task; a test states what it is about. */
export function someFigures(name: string, changes: Partial<ComparedFigures> = {}): ComparedFigures {
  return {
    name,
    total: 0,
    longTerm: 0,
    paused: 0,
    cancelled: 0,
    countable: 0,
    undated: 0,
    done: 0,
    completionRate: null,
    dueByNow: 0,
    doneOnTime: 0,
    onTimeRate: null,
    overdue: 0,
    doneLate: 0,
    averageProgress: null,
    scheduledProgress: null,
    gap: null,
    scheduleRate: null,
    previous: null,
    ...changes,
  };
}

export function aRankedMember(changes: Partial<ComparedMember> = {}): ComparedMember {
  return {
    name: "万安镇",
    score: 81.25,
    rank: 1,
    parts: {
      completionRate: 0.5,
      onTimeRate: null,
      scheduleRate: 1,
      completionPoints: 28.57,
      onTimePoints: null,
      schedulePoints: 42.86,
      overdueDeduction: 2,
      bonus: 1,
      deduction: 0,
    },
    hangsOn: "第1名；比第2名高1.25分",
    previous: null,
    change: null,
    isNew: false,
    ...changes,
  };
}
