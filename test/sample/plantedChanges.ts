import type { MonthChanges } from "../../src/core/terms/report";
import type { PlantedFault } from "./plantedFaults";

/** What a month of the sample must show beside the one before it: every row of every list, and no other. */
export interface PlantedMonth {
  /** `sheet row`; of a vanished one the place it had. */
  readonly changes: Readonly<Record<keyof MonthChanges, readonly string[]>>;
  /** Rows that counted the month before and do not now: put on hold, cancelled. */
  readonly uncounted: number;
  /** Findings of the rules month on month, infos too. */
  readonly findings: readonly PlantedFault[];
}

const TASKS = "重点任务台账（2024年6月）.xlsx";
const TASKS_IN_MAY = "重点任务台账（2024年5月）.xlsx";

/** May beside April. */
// prettier-ignore
export const changesOfMay: PlantedMonth = {
  changes: {
    finished: [
      "绛州非遗文创 8", "绛州非遗文创 21", "要素保障（优） 11",
      "问题台账 17", "问题台账 21", "问题台账 24",
    ],
    newlyOverdue: ["万安钻石 13", "重点项目 25", "问题台账 8"],
    reopened: [],
    regressed: [],
    stale: ["万安钻石 9"],
    added: ["新绛中药材 15", "问题台账 12", "问题台账 19", "问题台账 23", "问题台账 25", "问题台账 29"],
    vanished: [],
    dueMoved: [],
    targetChanged: [],
    untold: [],
  },
  uncounted: 0,
  findings: [
    { file: TASKS_IN_MAY, sheet: "万安钻石", cell: "T9", rule: "progress-stale" },
    // 县市场监管局: its six dated open rows stand in four sheets.
    { file: TASKS_IN_MAY, sheet: null, cell: null, rule: "all-on-schedule" },
  ],
};

/** June beside May: every kind of change. */
// prettier-ignore
export const changesOfJune: PlantedMonth = {
  changes: {
    finished: [
      "万安钻石 7", "万安钻石 12", "万安钻石 19", "万安钻石 20", "绛州非遗文创 25", "绛州绿 10", "绛州绿 19",
      "新绛中药材 6", "要素保障（优） 9", "问题台账 22",
    ],
    newlyOverdue: [
      "万安钻石 10", "万安钻石 16", "绛州非遗文创 10", "绛州绿 16", "绛州绿 21", "要素保障（优） 11", "要素保障（优） 16",
      "重点项目 20", "问题台账 10", "问题台账 14", "问题台账 23", "问题台账 26",
    ],
    // Given as finished in May; 24 households had not been paid.
    reopened: ["要素保障（优） 11"],
    // What 县市场监管局 had given as far as scheduled, and had not done.
    regressed: ["万安钻石 15", "万安钻石 16", "新绛中药材 15"],
    stale: ["万安钻石 9", "问题台账 10"],
    added: ["要素保障（优） 19", "重点项目 28"],
    vanished: ["万安钻石 22"],
    // One with a reason, two in silence; an extension without a reason moves nothing (万安钻石 16).
    dueMoved: ["万安钻石 15", "绛州绿 14", "问题台账 28"],
    targetChanged: ["绛州绿 16", "指标台账 8"],
    untold: [],
  },
  uncounted: 2,
  findings: [
    { file: TASKS, sheet: "万安钻石", cell: "T9", rule: "progress-stale" },
    { file: "问题台账.xlsx", sheet: "问题台账", cell: "M10", rule: "progress-stale" },
    { file: TASKS, sheet: "万安钻石", cell: "P15", rule: "progress-regressed" },
    { file: TASKS, sheet: "万安钻石", cell: "P16", rule: "progress-regressed" },
    { file: TASKS, sheet: "新绛中药材", cell: "M15", rule: "progress-regressed" },
    { file: TASKS, sheet: "要素保障（优）", cell: "I11", rule: "state-reopened" },
    { file: TASKS_IN_MAY, sheet: "万安钻石", cell: null, rule: "record-vanished" },
    { file: TASKS, sheet: "绛州绿", cell: "N14", rule: "due-moved" },
    { file: "问题台账.xlsx", sheet: "问题台账", cell: "L28", rule: "due-moved" },
    { file: TASKS, sheet: "绛州绿", cell: "F16", rule: "target-changed" },
    { file: "指标台账.xlsx", sheet: "指标台账", cell: "F8", rule: "target-changed" },
    { file: TASKS, sheet: "新绛中药材", cell: "D9", rule: "record-renamed" },
    { file: "重点项目台账.xlsx", sheet: "重点项目", cell: "L17", rule: "jump-ten-thousandfold" },
    { file: "重点项目台账.xlsx", sheet: "重点项目", cell: "M20", rule: "investment-decreased" },
  ],
};
