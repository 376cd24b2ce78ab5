import type { Report, TaskReportRecord } from "../../src/core/terms/report";
import { run } from "../../src/core/run";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnBook, drawnSheet, drawnTable, type DrawnCell, type DrawnDetails } from "../support/drawnBook";
import { expectValidReport } from "../support/expectValidReport";

export type Cells = Readonly<Record<string, DrawnCell>>;

/** The report as it stands in the file, checked against the published schema. */
export function reportOf(sheets: SheetSnapshot | readonly SheetSnapshot[], asOf = "2024-06-30"): Report {
  return reportOfBooks([drawnBook(sheets)], asOf);
}

export function reportOfBooks(books: readonly WorkbookSnapshot[], asOf = "2024-06-30"): Report {
  const report = JSON.parse(JSON.stringify(run(books, { asOf: day(asOf) }).report)) as Report;
  expectValidReport(report);
  return report;
}

/** `error due-before-start N3 due`, in report order. Gaps in the plan's coverage are left out: every small ledger has them. */
export function said(report: Report): readonly string[] {
  return report.findings
    .filter(({ rule }) => rule !== "key-task-uncovered")
    .map(({ severity, rule, cell, column }) => [severity, rule, cell ?? "-", column ?? "-"].join(" "));
}

/** Like `said`, of one severity or worse. */
export function complaints(report: Report): readonly string[] {
  return said(report).filter((line) => !line.startsWith("info"));
}

export function taskRecords(report: Report): readonly TaskReportRecord[] {
  return report.records.filter((record): record is TaskReportRecord => record.ledger === "tasks");
}

/** The serial number that a real date cell holds. */
export function on(iso: string): DrawnCell {
  return { value: day(iso), format: "yyyy/m/d" };
}

/** A B C D E F G H I J K L M N O P Q R S T U V W, with records from row 3. */
export const TASK_HEADINGS =
  "序号 任务编号 专业镇 重点任务 具体任务 年度目标 责任镇 牵头单位 责任单位 分管县领导 责任人 联系电话 启动时间 完成时限 完成状态 完成率 " +
  "实际完成时间 调整后时限 延期理由 进展情况 存在问题 下一步打算 备注";

/** A tasks ledger for 2024 whose rows are in order except for what is told. */
export function tasks(rows: readonly Cells[], details: DrawnDetails = {}): SheetSnapshot {
  const title = "2024年重点任务台账";
  return drawnSheet([[title], ...drawnTable(TASK_HEADINGS, ...rows.map(taskRow))], { name: "任务", ...details });
}

function taskRow(told: Cells, index: number): Cells {
  return {
    序号: index + 1,
    专业镇: "万安钻石",
    重点任务: 1,
    具体任务: `任务${index + 1}`,
    责任镇: "万安镇",
    牵头单位: "县工信科技局",
    启动时间: on("2024-01-01"),
    完成时限: on("2024-12-31"),
    完成状态: "进行中",
    完成率: 0.6,
    进展情况: `正在推进第${index + 1}项`,
    ...told,
  };
}

/** A B … Z, with records from row 3. */
export const PROJECT_HEADINGS =
  "序号 项目编号 项目名称 专业镇 所在镇 建设单位 统一社会信用代码 建设内容及规模 建设性质 总投资 年度计划投资 本年完成投资 累计完成投资 项目阶段 " +
  "签约时间 计划开工时间 实际开工时间 计划投产时间 实际投产时间 形象进度 牵头单位 责任单位 责任人 联系电话 存在问题 备注";

export function projects(rows: readonly Cells[], details: DrawnDetails = {}): SheetSnapshot {
  const top: DrawnCell[][] = [["2024年重点项目台账（单位：万元）"]];
  return drawnSheet([...top, ...drawnTable(PROJECT_HEADINGS, ...rows.map(projectRow))], { name: "项目", ...details });
}

function projectRow(told: Cells, index: number): Cells {
  return {
    序号: index + 1,
    项目名称: `项目${index + 1}`,
    专业镇: "万安钻石",
    所在镇: "万安镇",
    建设单位: "新绛某公司",
    总投资: 5000,
    年度计划投资: 2000,
    本年完成投资: 1000,
    累计完成投资: 1500,
    项目阶段: "开工",
    签约时间: on("2023-03-01"),
    计划开工时间: on("2023-06-01"),
    实际开工时间: on("2023-06-01"),
    计划投产时间: on("2025-06-30"),
    牵头单位: "县工信科技局",
    ...told,
  };
}

/** A … P, with records from row 3. */
export const PROBLEM_HEADINGS =
  "序号 问题编号 专业镇 反映单位 问题描述 问题类别 提出时间 解决措施 牵头单位 责任单位 责任人 解决时限 进展情况 办理状态 销号时间 备注";

export function problems(rows: readonly Cells[], details: DrawnDetails = {}): SheetSnapshot {
  const title = "2024年问题台账";
  return drawnSheet([[title], ...drawnTable(PROBLEM_HEADINGS, ...rows.map(problemRow))], { name: "问题", ...details });
}

function problemRow(told: Cells, index: number): Cells {
  return {
    序号: index + 1,
    专业镇: "万安钻石",
    问题描述: `问题${index + 1}`,
    问题类别: "用地",
    提出时间: on("2024-03-01"),
    解决措施: "协调",
    牵头单位: "县自然资源局",
    解决时限: on("2024-09-30"),
    进展情况: `正在协调第${index + 1}个问题`,
    办理状态: "正在办理",
    ...told,
  };
}

/** A … L, with records from row 3. */
export const INDICATOR_HEADINGS =
  "序号 指标名称 计量单位 专业镇 基期值 年度目标值 本月值 累计值 完成率 同比 牵头单位 备注";

export function indicators(rows: readonly Cells[], details: DrawnDetails = {}): SheetSnapshot {
  const title = "2024年指标台账";
  return drawnSheet([[title], ...drawnTable(INDICATOR_HEADINGS, ...rows.map(indicatorRow))], {
    name: "指标",
    ...details,
  });
}

function indicatorRow(told: Cells, index: number): Cells {
  return {
    序号: index + 1,
    指标名称: `指标${index + 1}`,
    计量单位: "亿元",
    专业镇: "万安钻石",
    基期值: 10,
    年度目标值: 20,
    本月值: 2,
    累计值: 12,
    ...told,
  };
}

/** A … F, with records from row 3. */
export function submissions(rows: readonly Cells[], details: DrawnDetails = {}): SheetSnapshot {
  const table = drawnTable("序号 专班 月份 报送时间 报送人 备注", ...rows);
  return drawnSheet([["2024年月报报送台账"], ...table], { name: "报送", ...details });
}
