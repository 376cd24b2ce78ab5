import type { GroupFigures } from "../../terms/report";

/** How the cells of a column are read, and compared in spite of how a program stores them (DECIDED F20). */
export type ArchiveContent = "month" | "day" | "due" | "number" | "text";

export interface ArchiveColumn {
  readonly heading: string;
  readonly content: ArchiveContent;
  /** In characters. */
  readonly width: number;
  /** How numbers of the column are shown. */
  readonly shown?: "percent" | "points";
  /** Kept only since some month: months closed before have no such column, and nothing is amiss. */
  readonly isLater?: true;
}

const column = (
  heading: string,
  content: ArchiveContent,
  width: number,
  shown?: "percent" | "points",
): ArchiveColumn => ({ heading, content, width, ...(shown === undefined ? {} : { shown }) });

/** Columns of 月度存档 (MONTH §2, DECIDED F2), the digest last. */
export const GROUP_COLUMNS = {
  month: column("月份", "month", 12),
  asOf: column("截至日期", "day", 12),
  closed: column("存档日期", "day", 12),
  version: column("版次", "number", 6),
  reason: column("更正原因", "text", 24),
  kind: column("类别", "text", 10),
  name: column("名称", "text", 30),
  total: column("任务数", "number", 8),
  longTerm: column("长期", "number", 6),
  paused: column("暂缓", "number", 6),
  cancelled: column("取消", "number", 6),
  countable: column("应完成", "number", 8),
  undated: column("其中无时限", "number", 8),
  done: column("已完成", "number", 8),
  completionRate: column("完成率", "number", 9, "percent"),
  dueByNow: column("到期", "number", 6),
  doneOnTime: column("按期完成", "number", 8),
  onTimeRate: column("按期完成率", "number", 9, "percent"),
  overdue: column("逾期", "number", 6),
  doneLate: column("超期完成", "number", 8),
  averageProgress: column("平均进度", "number", 9, "percent"),
  scheduledProgress: column("序时进度", "number", 9, "percent"),
  gap: column("进度偏差", "number", 9, "percent"),
  scheduleRate: column("序时达成率", "number", 9, "percent"),
  score: column("得分", "number", 8, "points"),
  rank: column("名次", "number", 6),
  red: column("红灯", "number", 6),
  yellow: column("黄灯", "number", 6),
  green: column("绿灯", "number", 6),
  openErrors: column("未解决错误", "number", 8),
  cells: column("下发格数", "number", 8),
} as const satisfies Readonly<Record<keyof GroupFigures, ArchiveColumn>> & Readonly<Record<string, ArchiveColumn>>;

export type GroupColumnKey = keyof typeof GROUP_COLUMNS;

/** Columns of 存档明细 (MONTH §2, DECIDED F2), the digest last. */
export const RECORD_COLUMNS = {
  month: column("月份", "month", 12),
  version: column("版次", "number", 6),
  ledger: column("台账", "text", 10),
  file: column("文件", "text", 24),
  sheet: column("表", "text", 16),
  row: column("行", "number", 6),
  id: column("编号", "text", 12),
  specialtyTown: column("专业镇", "text", 14),
  keyTask: column("重点任务", "text", 30),
  name: column("名称", "text", 36),
  leadUnits: column("牵头单位", "text", 20),
  supportUnits: column("责任单位", "text", 24),
  originalDue: column("完成时限", "due", 12),
  adjustedDue: column("调整后时限", "due", 12),
  state: column("状态", "text", 9),
  progress: column("进度", "number", 9, "percent"),
  text: column("进展情况", "text", 48),
  cumulative: column("累计", "number", 12),
  year: column("本年", "number", 12),
  target: column("年度目标", "text", 24),
  towns: { ...column("责任镇", "text", 16), isLater: true },
  unit: { ...column("计量单位", "text", 10), isLater: true },
  plannedStart: { ...column("计划开工时间", "due", 12), isLater: true },
  saidFor: { ...column("进展未变月数", "number", 8), isLater: true },
} as const satisfies Readonly<Record<string, ArchiveColumn>>;

export type RecordColumnKey = keyof typeof RECORD_COLUMNS;

export const DIGEST_HEADING = "校验码";

/** Cell format of days in an archive. */
export const ARCHIVE_DAY_FORMAT = "yyyy-mm-dd";
