import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import type { RuleId } from "../../terms/ruleId";
import type { Report, ReportLedger } from "../../terms/report";

/** What a check looked at, in people's words. An area that found nothing to look at has not passed. */
export interface CheckedAreas {
  readonly passed: readonly string[];
  readonly notChecked: readonly string[];
}

/**
 * Which areas were checked without a finding, and which could not be checked because no ledger or column for them was
 * read (SPEC §7: what was checked and passed is said too). Areas with findings, accepted ones included, are in neither.
 *
 * @param report ledgers, findings and accepted findings of one run
 */
export function checkedAreas(report: Pick<Report, "ledgers" | "findings" | "accepted">): CheckedAreas {
  const found = new Set([...report.findings, ...report.accepted].map(({ rule }) => rule));
  const passed: string[] = [];
  const notChecked: string[] = [];
  for (const area of CHECK_AREAS) {
    if (!report.ledgers.some((ledger) => concerns(area, ledger))) notChecked.push(area.title);
    else if (!area.rules.some((rule) => found.has(rule))) passed.push(area.title);
  }
  return { passed, notChecked };
}

interface CheckArea {
  readonly title: string;
  readonly rules: readonly RuleId[];
  /** Ledgers it is about; absent: all. */
  readonly kinds?: readonly LedgerKind[];
  /** Needs one of these columns; absent: any ledger will do. */
  readonly columns?: readonly ColumnKey[];
}

/** Every rule stands in exactly one area. */
export const CHECK_AREAS: readonly CheckArea[] = [
  {
    title: "表头和结构",
    rules: [
      "ledger-not-found",
      "missing-column",
      "duplicate-column",
      "formula-error",
      "merged-records",
      "empty-ledger",
      "second-table",
      "setting-invalid",
      "formula-uncalculated",
    ],
  },
  { title: "必填项", rules: ["required-missing"] },
  {
    title: "日期写法",
    rules: ["date-unreadable", "date-impossible", "date-as-text", "date-year-assumed"],
    columns: [
      "start",
      "due",
      "finished",
      "adjustedDue",
      "signed",
      "plannedStart",
      "actualStart",
      "plannedProduction",
      "actualProduction",
      "raised",
      "submitted",
      "month",
    ],
  },
  {
    title: "数字和金额",
    rules: ["number-unreadable", "number-negative", "money-unit-suspect", "money-unit-assumed"],
    columns: [
      "rate",
      "totalInvestment",
      "yearPlan",
      "yearDone",
      "cumulativeInvestment",
      "base",
      "target",
      "cumulative",
      "reportedRate",
    ],
  },
  { title: "完成率写法", rules: ["progress-mixed-scale", "progress-over-100"], columns: ["rate", "reportedRate"] },
  { title: "状态", rules: ["status-unknown"], columns: ["status"] },
  { title: "联系电话", rules: ["phone-invalid"], columns: ["phone"] },
  { title: "统一社会信用代码", rules: ["credit-code-invalid"], columns: ["creditCode"] },
  { title: "身份证号", rules: ["identity-number"] },
  { title: "空格", rules: ["stray-space"] },
  {
    title: "单位名称",
    rules: ["unit-unknown", "unit-alias", "unit-repeated", "unit-names-joined", "unit-collective"],
    columns: ["leadUnits", "supportUnits"],
  },
  {
    title: "镇、专业镇和重点任务名称",
    rules: ["town-unknown", "specialty-town-unknown", "key-task-unknown"],
    columns: ["town", "specialtyTown", "keyTask"],
  },
  {
    title: "与行动计划对照",
    rules: [
      "unit-not-in-plan",
      "lead-differs-from-plan",
      "town-outside-specialty-town",
      "leader-differs-from-plan",
      "key-task-uncovered",
    ],
    kinds: ["tasks"],
  },
  {
    title: "时限和完成时间",
    rules: [
      "extension-without-reason",
      "due-before-start",
      "due-outside-plan",
      "finished-in-future",
      "finished-before-start",
    ],
    kinds: ["tasks", "problems"],
    columns: ["due", "finished"],
  },
  {
    title: "状态与进度是否一致",
    rules: ["status-contradicts-progress", "done-without-date", "date-without-done", "long-term-without-report"],
    kinds: ["tasks", "problems"],
    columns: ["status", "rate"],
  },
  { title: "编号和整行重复", rules: ["duplicate-id", "duplicate-row"] },
  {
    title: "项目阶段、时间和投资",
    rules: ["stage-unknown", "stage-order", "stage-without-date", "start-missed", "investment-over-total"],
    kinds: ["projects"],
  },
  { title: "问题销号", rules: ["closed-without-measures", "close-before-raised"], kinds: ["problems"] },
  { title: "指标目标和完成率", rules: ["rate-differs", "target-below-base"], kinds: ["indicators"] },
  { title: "月报报送", rules: ["submission-missing", "submission-late"], kinds: ["submissions"] },
];

function concerns(area: CheckArea, ledger: ReportLedger): boolean {
  if (ledger.records === 0 && area.kinds !== undefined) return false;
  if (area.kinds?.includes(ledger.kind) === false) return false;
  return area.columns?.some((key) => key in ledger.columns) ?? true;
}
