import type { Report } from "../../src/core/terms/report";

/** What a report says of a month beside the one closed before it, with something in every part. */
export function aComparison(
  file: string,
): Pick<Report, "history" | "scoringChanges" | "adjustmentChanges" | "changes" | "bridge" | "burden"> {
  const changed = { ledger: "tasks", file, sheet: "重点任务台账", row: 6, name: "建设标准厂房" } as const;
  return {
    history: { months: [{ month: "2024-05", asOf: "2024-05-31", version: 2 }], comparedWith: "2024-05", gap: false },
    scoringChanges: [{ name: "完成率权重", before: "40%", now: "50%" }],
    adjustmentChanges: [{ name: "县工信科技局", before: 0, now: 2 }],
    changes: {
      finished: [changed],
      newlyOverdue: [changed],
      reopened: [changed],
      regressed: [changed],
      stale: [changed],
      added: [changed],
      vanished: [changed],
      dueMoved: [changed],
      targetChanged: [changed],
      untold: [changed],
    },
    bridge: {
      completionRate: { from: 0.25, to: 0.5, steps: [{ kind: "finished", rows: 1, points: 25 }] },
      overdue: { from: 0, to: 1, steps: [{ kind: "newlyOverdue", rows: 1 }] },
    },
    burden: {
      units: [{ unit: "县工信科技局", rows: 1, cells: 5, cellsLastMonth: 5, changed: 1, notices: 0 }],
      total: { rows: 1, cells: 5, cellsLastMonth: 5, changed: 1, notices: 0 },
    },
  };
}
