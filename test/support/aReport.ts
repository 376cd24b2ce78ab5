import { aDoubledSheet } from "../builders/aDoubledSheet";
import { NO_CHANGES } from "../../src/core/count/months/monthChanges";
import { aComparison } from "./aComparison";
import type { ComparedFigures, ComparedMember, GroupFigures, Report } from "../../src/core/terms/report";

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

/** A group's figures as they stand beside those of another month. */
function figuresOf(group: ComparedFigures): GroupFigures {
  return Object.fromEntries(
    Object.entries(group).filter(([key]) => key !== "name" && key !== "previous"),
  ) as unknown as GroupFigures;
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

/** The report of a run that read nothing. */
export function anEmptyReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    asOf: "2024-06-30",
    ledgers: [],
    skippedSheets: [],
    doubled: [],
    sheets: [],
    findings: [],
    accepted: [],
    records: [],
    completion: {
      total: someFigures("全部"),
      towns: [],
      unitsAsLead: [],
      unitsAsSupport: [],
      specialtyTowns: [],
      keyTasks: [],
      dimensions: [],
    },
    ranking: { towns: [], units: [], unranked: { towns: [], units: [] } },
    overdue: [],
    projects: {
      byStage: [],
      byMonth: [],
      towns: [],
      specialtyTowns: [],
      investment: { yearPlan: 0, yearDone: 0, rate: null, scheduled: 0.5, gap: null },
      missedStarts: [],
    },
    problems: {
      total: 0,
      closed: 0,
      closeRate: null,
      overdue: 0,
      medianDaysToClose: null,
      byUnit: [],
      byCategory: [],
    },
    indicators: [],
    submissions: [],
    notices: [],
    recognition: { towns: [], targets: [] },
    history: { months: [], comparedWith: null, gap: false },
    changes: NO_CHANGES,
    bridge: null,
    burden: { units: [], total: { rows: 0, cells: 0, cellsLastMonth: null, changed: null, notices: 0 } },
    ...changes,
  };
}

const FILE = "2024年6月台账.xlsx";

/** A report in which everything that a report can hold is there at least once. */
export function aCompleteReport(): Report {
  const busy = {
    total: 5,
    longTerm: 1,
    paused: 1,
    cancelled: 1,
    countable: 3,
    undated: 1,
    done: 1,
    completionRate: 1 / 3,
    dueByNow: 2,
    doneOnTime: 1,
    onTimeRate: 0.5,
    overdue: 1,
    doneLate: 0,
    averageProgress: 0.56,
    scheduledProgress: 0.75,
    gap: -0.19,
    scheduleRate: 0.7466666,
  };
  const common = {
    file: FILE,
    id: "RW-01",
    specialtyTown: "万安钻石",
    towns: ["万安镇"],
    townSource: "column",
    leadUnits: ["县工信科技局"],
    supportUnits: ["县发改局"],
    previous: { progress: 0.25, state: "active", due: "2024-06-30", text: "已开工", cumulative: null },
  } as const;
  const last = figuresOf(someFigures("", { total: 4, countable: 4, done: 1, completionRate: 0.25 }));
  const batches = {
    signed: { count: 1, totalInvestment: 1200 },
    started: { count: 1, totalInvestment: 800.5 },
    produced: { count: 0, totalInvestment: 0 },
  };
  const problems = { total: 2, closed: 1, closeRate: 0.5, overdue: 1, medianDaysToClose: 12.5 };
  return anEmptyReport({
    ledgers: [
      ledgerOf("tasks", "重点任务台账", { specialtyTown: "B", keyTask: "C", leadUnits: "H", due: "K", status: "L" }),
      ledgerOf("projects", "重点项目台账", { name: "B", stage: "C" }),
      ledgerOf("problems", "问题台账", { description: "B", status: "C" }),
      ledgerOf("indicators", "指标台账", { name: "B", target: "C", cumulative: "D" }),
      ledgerOf("submissions", "月报报送台账", { specialtyTown: "B", month: "C" }),
    ],
    skippedSheets: [{ file: FILE, sheet: "通讯录", reason: "没有台账的关键栏目" }],
    doubled: [aDoubledSheet()],
    sheets: [
      {
        file: FILE,
        sheet: "重点任务台账",
        headerRows: [4, 5],
        headings: { A: ["序号"], K: ["时间节点", "完成时间"] },
        firstRow: 6,
        lastRow: 9,
        kind: "tasks",
      },
      { file: FILE, sheet: "通讯录", headerRows: [], headings: {}, firstRow: null, lastRow: null, kind: null },
    ],
    findings: [
      {
        rule: "unit-unknown",
        severity: "error",
        ledger: "tasks",
        file: FILE,
        sheet: "重点任务台账",
        cell: "H6",
        row: 6,
        column: "leadUnits",
        value: "县工信据",
        part: null,
        message: "单位“县工信据”不在名录中；请改成规范名称",
        suggestions: ["县工信科技局"],
        cure: { value: "县工信科技局", suggestion: "县工信科技局" },
      },
      {
        rule: "date-as-text",
        severity: "info",
        ledger: "tasks",
        file: FILE,
        sheet: "重点任务台账",
        cell: "K7",
        row: 7,
        column: "due",
        value: "2024.6.30",
        part: null,
        message: "日期写成了文字；请改成真正的日期",
        suggestions: [],
        cure: { value: 45473, numberFormat: "yyyy-mm-dd" },
      },
      {
        rule: "key-task-uncovered",
        severity: "warning",
        ledger: "tasks",
        file: FILE,
        sheet: null,
        cell: null,
        row: null,
        column: null,
        value: null,
        part: null,
        message: "万安钻石没有分解第4、7项重点任务",
        suggestions: [],
      },
    ],
    accepted: [
      {
        rule: "phone-invalid",
        severity: "warning",
        ledger: "tasks",
        file: FILE,
        sheet: "重点任务台账",
        cell: "M8",
        row: 8,
        column: "phone",
        value: "内线",
        part: null,
        message: "电话看不懂",
        suggestions: [],
        cure: { value: "内线", numberFormat: "@", suggestion: "内线" },
        reason: "只有内线",
        until: "2024-12-31",
      },
    ],
    records: [
      {
        ...common,
        ledger: "tasks",
        sheet: "重点任务台账",
        row: 6,
        keyTask: 3,
        start: "2024-01-01",
        due: "2024-06-18",
        dueKind: "date",
        originalDue: "2024-06-18",
        finished: null,
        progress: 0.12,
        state: "active",
        declared: "behind",
        light: "red",
        lightReason: "已逾期12天（应于6月18日完成）",
        daysOverdue: 12,
        scheduledProgress: 1,
      },
      {
        ...common,
        ledger: "projects",
        sheet: "重点项目台账",
        row: 5,
        name: "钻石产业园",
        stage: "开工",
        totalInvestment: 1200,
        yearPlan: 500,
        yearDone: 200,
        cumulativeInvestment: 300,
        signed: "2023-10-01",
        plannedStart: "2024-03-01",
        actualStart: "2024-03-05",
        plannedProduction: "2025-06-30",
        actualProduction: null,
      },
      {
        ...common,
        ledger: "problems",
        sheet: "问题台账",
        row: 5,
        raised: "2024-04-01",
        due: "2024-05-31",
        dueKind: "date",
        finished: null,
        state: "active",
        declared: null,
        category: "用地",
      },
      {
        ...common,
        ledger: "indicators",
        sheet: "指标台账",
        row: 5,
        name: "市场主体",
        unit: "户",
        base: 100,
        target: 200,
        month: 10,
        cumulative: 60,
        reportedRate: 0.3,
        computedRate: 0.3,
      },
      {
        ...common,
        ledger: "submissions",
        sheet: "月报报送台账",
        row: 5,
        month: "2024-05",
        submitted: "2024-06-04",
        late: false,
      },
    ],
    completion: {
      total: someFigures("全部", { ...busy, previous: last }),
      towns: [someFigures("龙兴镇", { previous: last }), someFigures("万安镇", busy)],
      unitsAsLead: [someFigures("县工信科技局", { ...busy, previous: last })],
      unitsAsSupport: [someFigures("县发改局", { ...busy, previous: last })],
      specialtyTowns: [someFigures("万安钻石", { ...busy, previous: last }), someFigures("绛州绿")],
      keyTasks: [{ ...someFigures("推动专业镇重大项目建设", { ...busy, previous: last }), no: 3 }],
      dimensions: [someFigures("引", { ...busy, previous: last })],
    },
    ranking: {
      towns: [aRankedMember({ previous: { score: 70, rank: 3, ...last }, change: 2 })],
      units: [aRankedMember({ name: "县工信科技局", previous: { score: null, rank: null, ...last }, isNew: true })],
      unranked: { towns: [{ name: "龙兴镇", countable: 0 }], units: [{ name: "县财政局", countable: 0 }] },
    },
    overdue: [
      {
        ledger: "projects",
        file: FILE,
        sheet: "重点项目台账",
        row: 7,
        units: ["县发改局"],
        due: "2024-03-01",
        days: 121,
        step: "通知书",
        what: "开工",
      },
      {
        ledger: "tasks",
        file: FILE,
        sheet: "重点任务台账",
        row: 6,
        units: ["县工信科技局"],
        due: "2024-06-18",
        days: 12,
        step: "督办",
      },
    ],
    projects: {
      byStage: [
        { stage: "开工", count: 1, totalInvestment: 1200 },
        { stage: null, count: 1, totalInvestment: 800.5 },
      ],
      byMonth: [{ month: "2024-06", ...batches }],
      towns: [{ name: "万安镇", count: 2, totalInvestment: 2000.5, ...batches }],
      specialtyTowns: [{ name: "万安钻石", count: 2, totalInvestment: 2000.5, ...batches }],
      investment: { yearPlan: 500, yearDone: 200, rate: 0.4, scheduled: 0.5, gap: -0.1 },
      missedStarts: [
        { file: FILE, sheet: "重点项目台账", row: 7, plannedStart: "2024-03-01", days: 121, light: "red" },
      ],
    },
    problems: {
      ...problems,
      byUnit: [{ name: "县自然资源局", ...problems }],
      byCategory: [{ name: "用地", ...problems }],
    },
    indicators: [
      { file: FILE, sheet: "指标台账", row: 5, name: "市场主体", rate: 0.3, scheduled: 0.5, gap: -0.2 },
      { file: FILE, sheet: "指标台账", row: 6, name: null, rate: null, scheduled: 0.5, gap: null },
    ],
    submissions: [
      {
        specialtyTown: "万安钻石",
        month: "2024-05",
        due: "2024-06-05",
        submitted: "2024-06-04",
        result: "on-time",
      },
      { specialtyTown: "绛州绿", month: "2024-05", due: "2024-06-05", submitted: null, result: "missing" },
    ],
    notices: [
      {
        to: "万安镇",
        kind: "town",
        reason: "排名末位",
        level: "督办",
        rows: [{ file: FILE, sheet: "重点任务台账", row: 6 }],
        sendable: false,
        blockedBy: [{ file: FILE, sheet: "重点任务台账", row: 6, rule: "unit-unknown" }],
      },
    ],
    ...aComparison(FILE),
  });
}

function ledgerOf(
  kind: Report["ledgers"][number]["kind"],
  sheet: string,
  columns: Readonly<Record<string, string>>,
): Report["ledgers"][number] {
  return { kind, file: FILE, sheet, headerRows: [4, 5], firstRow: 6, lastRow: 9, records: 4, columns };
}
