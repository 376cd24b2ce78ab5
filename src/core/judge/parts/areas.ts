import type { AnyLedgerDefinition, ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import { inBoth, type InBoth } from "../../base/inBoth";

/** What people call a part of the check, and which ledgers and columns it is about (SPEC §7). */
export interface Area {
  readonly title: InBoth;
  /** Ledgers it is about; absent: all. */
  readonly kinds?: readonly LedgerKind[];
  /** Needs one of these columns, or of those that each kind names for it; absent: any ledger will do. */
  readonly columns?: readonly ColumnKey[] | ((definition: AnyLedgerDefinition) => readonly ColumnKey[]);
}

/** Every area, in the order in which they are told. Each rule names its own. */
export const AREAS = {
  structure: { title: inBoth("表头和结构", "Headers and structure") },
  required: { title: inBoth("必填项", "Required cells") },
  dates: {
    title: inBoth("日期写法", "How dates are written"),
    columns: ({ dates }) => dates,
  },
  numbers: {
    title: inBoth("数字和金额", "Numbers and amounts"),
    columns: ({ numbers }) => numbers,
  },
  progress: { title: inBoth("完成率写法", "How progress is written"), columns: ["rate", "reportedRate"] },
  status: { title: inBoth("状态", "States"), columns: ["status"] },
  phones: { title: inBoth("联系电话", "Telephone numbers"), columns: ["phone"] },
  creditCodes: { title: inBoth("统一社会信用代码", "Unified social credit codes"), columns: ["creditCode"] },
  identityNumbers: { title: inBoth("身份证号", "Identity numbers") },
  spaces: { title: inBoth("空格", "White space") },
  units: { title: inBoth("单位名称", "Names of units"), columns: ["leadUnits", "supportUnits"] },
  names: {
    title: inBoth("镇、专业镇和重点任务名称", "Names of towns, specialty towns and key tasks"),
    columns: ["town", "specialtyTown", "keyTask"],
  },
  plan: { title: inBoth("与行动计划对照", "Against the plan"), kinds: ["tasks"] },
  deadlines: {
    title: inBoth("时限和完成时间", "Deadlines and days of finishing"),
    kinds: ["tasks", "problems"],
    columns: ["due", "finished"],
  },
  consistency: {
    title: inBoth("状态与进度是否一致", "States against progress"),
    kinds: ["tasks", "problems"],
    columns: ["status", "rate"],
  },
  duplicates: { title: inBoth("编号和整行重复", "Numbers and rows entered twice") },
  projects: { title: inBoth("项目阶段、时间和投资", "Stages, dates and investment of projects"), kinds: ["projects"] },
  closing: { title: inBoth("问题销号", "Closing of problems"), kinds: ["problems"] },
  indicators: { title: inBoth("指标目标和完成率", "Targets and rates of indicators"), kinds: ["indicators"] },
  submissions: { title: inBoth("月报报送", "Monthly reports"), kinds: ["submissions"] },
  months: { title: inBoth("与上月对照", "Against last month") },
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof AREAS;
