import type { LedgerKind } from "../../terms/ledgerKind";

interface IndexColumn<Key extends string = IndexKey> {
  readonly key: Key;
  readonly heading: string;
  readonly width: number;
  /** Of columns that only one kind of ledger has: they stand there where such rows do. */
  readonly of?: LedgerKind;
}

/** Columns of 台账索引, in order. Widths are characters; amounts of projects in 万元. */
const ALL = [
  { key: "file", heading: "文件", width: 24 },
  { key: "sheet", heading: "工作表", width: 16 },
  { key: "row", heading: "行", width: 6 },
  { key: "kind", heading: "台账", width: 10 },
  { key: "id", heading: "编号", width: 20 },
  { key: "matter", heading: "事项", width: 36 },
  { key: "specialtyTown", heading: "专业镇", width: 14 },
  { key: "keyTask", heading: "重点任务", width: 9 },
  { key: "dimension", heading: "维度", width: 6 },
  { key: "towns", heading: "责任镇", width: 18 },
  { key: "townSource", heading: "镇的来源", width: 10 },
  { key: "leadUnits", heading: "牵头单位", width: 22 },
  { key: "supportUnits", heading: "责任单位", width: 22 },
  { key: "start", heading: "启动", width: 12 },
  { key: "due", heading: "完成时限", width: 12 },
  { key: "dueKind", heading: "时限类型", width: 10 },
  { key: "originalDue", heading: "原时限", width: 12 },
  { key: "finished", heading: "实际完成", width: 12 },
  { key: "state", heading: "状态", width: 8 },
  { key: "declared", heading: "自报", width: 8 },
  { key: "progress", heading: "进度", width: 8 },
  { key: "countsAs", heading: "统计口径", width: 9 },
  { key: "isTask", heading: "计入任务数", width: 7 },
  { key: "isCountable", heading: "计入应完成", width: 7 },
  { key: "isDated", heading: "计入有时限", width: 7 },
  { key: "isDone", heading: "计入已完成", width: 7 },
  { key: "isLate", heading: "计入超期完成", width: 7 },
  { key: "countedProgress", heading: "进度（计入）", width: 8 },
  { key: "scheduled", heading: "序时进度", width: 8 },
  { key: "light", heading: "灯", width: 5 },
  { key: "daysOverdue", heading: "逾期天数", width: 8 },
  { key: "lightReason", heading: "亮灯理由", width: 44 },
  { key: "totalInvestment", heading: "总投资（万元）", width: 12, of: "projects" },
  { key: "yearPlan", heading: "年度计划投资（万元）", width: 12, of: "projects" },
  { key: "yearDone", heading: "本年完成投资（万元）", width: 12, of: "projects" },
  { key: "signed", heading: "签约", width: 12, of: "projects" },
  { key: "plannedStart", heading: "计划开工", width: 12, of: "projects" },
  { key: "actualStart", heading: "实际开工", width: 12, of: "projects" },
  { key: "isProject", heading: "计入项目数", width: 7, of: "projects" },
  { key: "isInvested", heading: "计入投资完成率", width: 7, of: "projects" },
  { key: "isNotStarted", heading: "计入未开工", width: 7, of: "projects" },
  { key: "category", heading: "问题类别", width: 12, of: "problems" },
  { key: "isProblem", heading: "计入问题数", width: 7, of: "problems" },
  { key: "canBeLate", heading: "问题计入逾期", width: 7, of: "problems" },
  { key: "daysToClose", heading: "办结天数", width: 7, of: "problems" },
  { key: "base", heading: "基期值", width: 10, of: "indicators" },
  { key: "target", heading: "年度目标值", width: 10, of: "indicators" },
  { key: "cumulative", heading: "累计值", width: 10, of: "indicators" },
  { key: "month", heading: "报送月份", width: 11, of: "submissions" },
  { key: "isCounted", heading: "计入报送", width: 7, of: "submissions" },
] as const satisfies readonly IndexColumn<string>[];

export type IndexKey = (typeof ALL)[number]["key"];

const COLUMNS: readonly IndexColumn[] = ALL;

/** The columns that it has whatever stands in it. */
export const USUAL_INDEX_COLUMNS: readonly IndexColumn[] = COLUMNS.filter((column) => column.of === undefined);

/** The columns that it has for records of these kinds. */
export function indexColumns(records: readonly { readonly kind: LedgerKind }[]): readonly IndexColumn[] {
  const kinds = new Set(records.map(({ kind }) => kind));
  return COLUMNS.filter((column) => column.of === undefined || kinds.has(column.of));
}
