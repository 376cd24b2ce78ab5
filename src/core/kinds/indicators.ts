import { column, ledgerDefinition } from "./ledgerDefinition";
import { sharedColumns } from "./sharedColumns";

/** What may follow the months of `6月` and `1-6月完成值`, whole. */
const MONTH_WORDS = [
  "",
  "数",
  "值",
  "完成",
  "完成数",
  "完成值",
  "完成量",
  "完成情况",
  "实际",
  "实际值",
  "实际完成",
  "实际完成值",
];

/** What is read from a row, beside what every record has. */
export interface IndicatorFields {
  readonly name: string | null;
  readonly unit: string | null;
  readonly base: number | null;
  readonly target: number | null;
  readonly month: number | null;
  readonly cumulative: number | null;
  /** 完成率 as the ledger says, a fraction. */
  readonly reportedRate: number | null;
  /** 累计 ÷ 目标, a fraction; null where either is missing or the target is 0. */
  readonly computedRate: number | null;
}

/** 指标台账 (SPEC §4, DECIDED C3). */
export const indicators = ledgerDefinition({
  kind: "indicators",
  name: "指标",
  shortName: "指标",
  english: { ledger: "Indicators ledger", nameless: "no indicator name" },
  saidBy: /指标(?:完成)?(?:台账|清单|表)/,
  columns: {
    seq: sharedColumns.seq,
    name: column("指标名称", "考核指标 主要指标 指标内容 监测指标 考核指标名称", "指标"),
    unit: column("计量单位", "指标单位 单位"),
    specialtyTown: sharedColumns.specialtyTown,
    town: { ...sharedColumns.town, label: "镇" },
    base: column(
      "基期值",
      "基期 基数 基期数 上年基数 上年值 上年实际 上年完成 上年完成值 上年实际值 上年数 上年同期基数",
      "上年",
    ),
    target: column(
      "年度目标值",
      "年度目标 目标值 全年目标 全年目标值 年目标 年目标值 年度目标任务 年度任务 年度计划 年度计划值 计划值 全年任务 全年计划",
      "目标 目标任务 任务目标 任务数 任务",
    ),
    month: column(
      "本月值",
      "本月 本月数 本月完成 本月完成值 本月实际 本月实际值 当月值 当月 当月数 当月完成 当月完成值",
    ),
    cumulative: column(
      "累计值",
      "累计 累计数 累计完成 累计完成值 累计完成数 累计实际 累计实际值 本年累计 本年累计值 年累计 年度累计 本年累计完成 截至本月累计 截至目前累计",
      "实际值 实际完成 实际完成值 完成值",
    ),
    reportedRate: column(
      "完成率",
      "完成比例 完成百分比 目标完成率 年度目标完成率 完成年度目标比例 占年度目标比例 达成率 完成进度 完成度 完成年度目标 占年度目标 占全年目标 完成全年目标 完成年度任务",
      "进度",
    ),
    yearOnYear: column(
      "同比",
      "同比增长 同比增幅 同比增减 同比增速 同比增长率 同比(%) 同比± 同比增减幅 同比增(减) 同比变化 较上年同期 增速 增长率 增幅",
    ),
    leadUnits: sharedColumns.leadUnits,
    remark: sharedColumns.remark,
  },
  required: [["name"], ["unit"], ["specialtyTown", "town"], ["target"], ["cumulative"]],
  identifiedBy: [["name"], ["target"]],
  monthHeadings: {
    range: { key: "cumulative", words: MONTH_WORDS },
    one: { key: "month", words: MONTH_WORDS },
  },
  weighty: [],
  standing: [],
  dates: [],
  numbers: ["base", "target", "month", "cumulative", "reportedRate"],
  telling: ["name"],
  preset: ["name", "unit", "specialtyTown"],
  given: ["reportedRate", "yearOnYear"],
  keyByContent: ({ content, isFree }) => (content === "progress" && isFree("reportedRate") ? "reportedRate" : null),
  outline: ({ name, computedRate }: IndicatorFields) => ({ matter: name, progress: computedRate }),
});
