/** One thing that is wrong in the sample month on purpose: what a check as of 2024-06-30 must say, and where. */
export interface PlantedFault {
  readonly file: string;
  /** Null where SPEC does not say which sheet such a finding names: then any will do. */
  readonly sheet: string | null;
  /** Null where the finding is about no one cell. */
  readonly cell: string | null;
  readonly rule: string;
}

const TASKS = "重点任务台账（2024年6月）.xlsx";
const PROJECTS = "重点项目台账.xlsx";
const PROBLEMS = "问题台账.xlsx";
const INDICATORS = "指标台账.xlsx";
const SUBMISSIONS = "月报报送台账.xlsx";

/** All findings of severity error or warning (SPEC §7, DECIDED A3) that the sample month brings about: these and no others. */
// prettier-ignore
export const plantedFaults: readonly PlantedFault[] = [
  { file: TASKS, sheet: "万安钻石", cell: "L9", rule: "phone-invalid" },
  { file: TASKS, sheet: "万安钻石", cell: "O14", rule: "status-contradicts-progress" },
  { file: TASKS, sheet: "万安钻石", cell: "S16", rule: "extension-without-reason" },
  { file: TASKS, sheet: "万安钻石", cell: "L17", rule: "identity-number" },
  { file: TASKS, sheet: "万安钻石", cell: "B18", rule: "duplicate-id" },
  { file: TASKS, sheet: "万安钻石", cell: "P21", rule: "number-unreadable" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "L11", rule: "progress-mixed-scale" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "G14", rule: "unit-unknown" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "N16", rule: "long-term-without-report" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "E17", rule: "town-unknown" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "M21", rule: "done-without-date" },
  { file: TASKS, sheet: "绛州非遗文创", cell: "K25", rule: "status-contradicts-progress" },
  { file: TASKS, sheet: "绛州绿", cell: "N13", rule: "date-impossible" },
  { file: TASKS, sheet: "绛州绿", cell: "G14", rule: "town-outside-specialty-town" },
  { file: TASKS, sheet: "绛州绿", cell: "I16", rule: "unit-repeated" },
  { file: TASKS, sheet: "绛州绿", cell: "O19", rule: "finished-in-future" },
  { file: TASKS, sheet: "绛州绿", cell: "N21", rule: "due-before-start" },
  { file: TASKS, sheet: "新绛中药材", cell: "L5", rule: "required-missing" },
  { file: TASKS, sheet: "新绛中药材", cell: "L9", rule: "date-unreadable" },
  { file: TASKS, sheet: "新绛中药材", cell: "H10", rule: "unit-not-in-plan" },
  { file: TASKS, sheet: "新绛中药材", cell: "G15", rule: "lead-differs-from-plan" },
  { file: TASKS, sheet: "要素保障（优）", cell: "F8", rule: "unit-not-in-plan" },
  { file: TASKS, sheet: "要素保障（优）", cell: "I16", rule: "status-unknown" },
  { file: TASKS, sheet: "要素保障（优）", cell: "E18", rule: "required-missing" },
  { file: TASKS, sheet: "要素保障（优）", cell: "C19", rule: "key-task-unknown" },
  // 绛州绿 has no row for key task 4 and only a cancelled one for 6; 新绛中药材 has none for 12: one finding each, no cell (DECIDED D8).
  { file: TASKS, sheet: null, cell: null, rule: "key-task-uncovered" },
  { file: TASKS, sheet: null, cell: null, rule: "key-task-uncovered" },
  { file: PROJECTS, sheet: "重点项目", cell: "S10", rule: "stage-without-date" },
  { file: PROJECTS, sheet: "重点项目", cell: "G17", rule: "credit-code-invalid" },
  { file: PROJECTS, sheet: "重点项目", cell: "L17", rule: "money-unit-suspect" },
  { file: PROJECTS, sheet: "重点项目", cell: "Q18", rule: "stage-order" },
  { file: PROJECTS, sheet: "重点项目", cell: "M19", rule: "investment-over-total" },
  { file: PROJECTS, sheet: "重点项目", cell: "Q24", rule: "start-missed" },
  { file: PROJECTS, sheet: "重点项目", cell: "Q25", rule: "start-missed" },
  { file: PROJECTS, sheet: "重点项目", cell: "K31", rule: "number-unreadable" },
  { file: PROJECTS, sheet: "重点项目", cell: "N32", rule: "stage-unknown" },
  { file: PROBLEMS, sheet: "问题台账", cell: "H11", rule: "closed-without-measures" },
  { file: PROBLEMS, sheet: "问题台账", cell: "O15", rule: "close-before-raised" },
  { file: PROBLEMS, sheet: "问题台账", cell: "O17", rule: "done-without-date" },
  { file: PROBLEMS, sheet: "问题台账", cell: "C18", rule: "specialty-town-unknown" },
  { file: PROBLEMS, sheet: "问题台账", cell: "J19", rule: "unit-unknown" },
  { file: PROBLEMS, sheet: "问题台账", cell: "L25", rule: "date-unreadable" },
  { file: INDICATORS, sheet: "指标台账", cell: "I15", rule: "formula-error" },
  { file: INDICATORS, sheet: "指标台账", cell: "F23", rule: "target-below-base" },
  { file: INDICATORS, sheet: "指标台账", cell: "I29", rule: "rate-differs" },
  { file: SUBMISSIONS, sheet: "月报报送", cell: "D10", rule: "submission-late" },
  { file: SUBMISSIONS, sheet: "月报报送", cell: "D13", rule: "submission-missing" },
  { file: SUBMISSIONS, sheet: "月报报送", cell: "D15", rule: "submission-late" },
  { file: SUBMISSIONS, sheet: "月报报送", cell: "D16", rule: "submission-late" },
];
