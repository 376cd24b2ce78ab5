import type { AnyLedgerDefinition, ColumnKey, LedgerKind } from "../../terms/ledgerKind";

/** What people call a part of the check, and which ledgers and columns it is about (SPEC §7). */
export interface Area {
  readonly title: string;
  /** Ledgers it is about; absent: all. */
  readonly kinds?: readonly LedgerKind[];
  /** Needs one of these columns, or of those that each kind names for it; absent: any ledger will do. */
  readonly columns?: readonly ColumnKey[] | ((definition: AnyLedgerDefinition) => readonly ColumnKey[]);
}

/** Every area, in the order in which they are told. Each rule names its own. */
export const AREAS = {
  structure: { title: "表头和结构" },
  required: { title: "必填项" },
  dates: {
    title: "日期写法",
    columns: ({ dates }) => dates,
  },
  numbers: {
    title: "数字和金额",
    columns: ({ numbers }) => numbers,
  },
  progress: { title: "完成率写法", columns: ["rate", "reportedRate"] },
  status: { title: "状态", columns: ["status"] },
  phones: { title: "联系电话", columns: ["phone"] },
  creditCodes: { title: "统一社会信用代码", columns: ["creditCode"] },
  identityNumbers: { title: "身份证号" },
  spaces: { title: "空格" },
  units: { title: "单位名称", columns: ["leadUnits", "supportUnits"] },
  names: { title: "镇、专业镇和重点任务名称", columns: ["town", "specialtyTown", "keyTask"] },
  plan: { title: "与行动计划对照", kinds: ["tasks"] },
  deadlines: { title: "时限和完成时间", kinds: ["tasks", "problems"], columns: ["due", "finished"] },
  consistency: { title: "状态与进度是否一致", kinds: ["tasks", "problems"], columns: ["status", "rate"] },
  duplicates: { title: "编号和整行重复" },
  projects: { title: "项目阶段、时间和投资", kinds: ["projects"] },
  closing: { title: "问题销号", kinds: ["problems"] },
  indicators: { title: "指标目标和完成率", kinds: ["indicators"] },
  submissions: { title: "月报报送", kinds: ["submissions"] },
  months: { title: "与上月对照" },
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof AREAS;
