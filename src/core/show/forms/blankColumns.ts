import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";

/** How a column of a blank ledger is made, and how it is to be filled in. */
export interface BlankColumn {
  readonly key: ColumnKey;
  /** In characters. */
  readonly width: number;
  readonly content: "text" | "centred" | "number" | "date" | "percent" | "status" | "stage";
  readonly how: string;
  readonly example: string;
}

type Line = readonly [ColumnKey, number, BlankColumn["content"], string, string];

const TASKS: readonly Line[] = [
  ["seq", 6, "centred", "从1起顺序编号", "1"],
  ["id", 12, "text", "每项一个，不重复；不编可空着", "WA-2024-01"],
  ["specialtyTown", 12, "text", "写一个专业镇的名称", "万安钻石"],
  ["keyTask", 12, "text", "行动计划十二项重点任务的序号或名称", "3"],
  ["task", 23, "text", "一行写一项能办结的事", "引进钻石加工企业2家"],
  ["annualTarget", 14, "text", "本年要达到什么", "签约2家，落地1家"],
  ["town", 12, "text", "承担的镇；几个镇用顿号隔开", "万安镇"],
  ["leadUnits", 12, "text", "对结果负责的单位，用规范名称", "县招商投资促进中心"],
  ["supportUnits", 14, "text", "配合的单位，用顿号隔开", "县发改局、县财政局"],
  ["leader", 12, "text", "分管这项工作的县领导", "成俊"],
  ["person", 10, "text", "牵头单位的经办人", "张三"],
  ["phone", 12, "text", "手机或带区号的座机", "0359-7520000"],
  ["start", 12, "date", "年-月-日", "2024-01-10"],
  ["due", 12, "date", "年-月-日；没有固定期限的写“长期”", "2024-09-30"],
  ["status", 11, "status", "从下拉框选", "进行中"],
  ["rate", 9, "percent", "百分数", "60%"],
  ["finished", 12, "date", "办结后填", "2024-09-20"],
  ["adjustedDue", 12, "date", "经同意延期的才填", "2024-11-30"],
  ["extensionReason", 12, "text", "填了调整后时限的必填", "设备到货推迟"],
  ["progressText", 23, "text", "本月做了什么、到了哪一步", "已签约1家，另1家正在洽谈"],
  ["issue", 16, "text", "要上级协调的写清楚；没有写“无”", "厂房用电容量不足"],
  ["nextStep", 16, "text", "下月打算做什么", "7月完成厂房租赁"],
  ["remark", 12, "text", "其他要说明的", ""],
];

const PROJECTS: readonly Line[] = [
  ["seq", 6, "centred", "从1起顺序编号", "1"],
  ["id", 12, "text", "每个项目一个，不重复；不编可空着", "XM-2024-01"],
  ["name", 18, "text", "与批复、备案的名称一致", "钻石产业园一期"],
  ["specialtyTown", 12, "text", "写一个专业镇的名称", "万安钻石"],
  ["town", 12, "text", "项目所在的镇", "万安镇"],
  ["owner", 14, "text", "建设单位全称", "新绛县某钻石有限公司"],
  ["creditCode", 14, "text", "18位；没有可空着", ""],
  ["scale", 19, "text", "建什么、多大", "标准厂房2万平方米"],
  ["nature", 10, "text", "新建、续建、改扩建", "新建"],
  ["totalInvestment", 12, "number", "单位万元，只写数字", "12000"],
  ["yearPlan", 12, "number", "单位万元，只写数字", "5000"],
  ["yearDone", 12, "number", "单位万元，1月起累计", "2600"],
  ["cumulativeInvestment", 12, "number", "单位万元，开工以来累计", "3100"],
  ["stage", 10, "stage", "从下拉框选", "开工"],
  ["signed", 12, "date", "年-月-日", "2023-11-08"],
  ["plannedStart", 12, "date", "年-月-日", "2024-03-01"],
  ["actualStart", 12, "date", "开工后填", "2024-03-12"],
  ["plannedProduction", 12, "date", "年-月-日", "2024-12-31"],
  ["actualProduction", 12, "date", "投产后填", ""],
  ["siteProgress", 20, "text", "工程到了哪一步", "主体封顶，正在安装设备"],
  ["leadUnits", 12, "text", "对项目推进负责的单位，用规范名称", "县小企业发展促进中心"],
  ["supportUnits", 14, "text", "配合的单位，用顿号隔开", "县自然资源局"],
  ["person", 10, "text", "牵头单位的经办人", "李四"],
  ["phone", 12, "text", "手机或带区号的座机", "0359-7520000"],
  ["issue", 16, "text", "要上级协调的写清楚；没有写“无”", "无"],
  ["remark", 12, "text", "其他要说明的", ""],
];

const PROBLEMS: readonly Line[] = [
  ["seq", 6, "centred", "从1起顺序编号", "1"],
  ["id", 12, "text", "每个问题一个，不重复；不编可空着", "WT-2024-01"],
  ["specialtyTown", 12, "text", "写一个专业镇的名称", "绛州绿"],
  ["reporter", 12, "text", "提出问题的企业或单位", "某蔬菜合作社"],
  ["description", 23, "text", "一行写一个问题", "冷库用电未按农业用电计价"],
  ["category", 12, "text", "用地、融资、用工、审批、市场等", "用电"],
  ["raised", 12, "date", "年-月-日", "2024-05-06"],
  ["measures", 19, "text", "打算怎样解决", "协调供电公司核定电价类别"],
  ["leadUnits", 12, "text", "负责解决的单位，用规范名称", "县能源局"],
  ["supportUnits", 14, "text", "配合的单位，用顿号隔开", "县农业农村局"],
  ["person", 10, "text", "牵头单位的经办人", "王五"],
  ["due", 12, "date", "年-月-日", "2024-07-31"],
  ["progressText", 20, "text", "办到了哪一步", "供电公司已现场核实"],
  ["status", 11, "status", "从下拉框选", "正在办理"],
  ["finished", 12, "date", "销号后填", ""],
  ["remark", 12, "text", "其他要说明的", ""],
];

const INDICATORS: readonly Line[] = [
  ["seq", 6, "centred", "从1起顺序编号", "1"],
  ["name", 19, "text", "指标的名称", "带动就业人数"],
  ["unit", 10, "centred", "与数值对应的单位", "人"],
  ["specialtyTown", 12, "text", "写一个专业镇的名称", "新绛中药材"],
  ["base", 12, "number", "上年的数", "3200"],
  ["target", 12, "number", "本年要达到的数", "3600"],
  ["month", 12, "number", "本月的数", "45"],
  ["cumulative", 12, "number", "1月起到本月的数", "3420"],
  ["reportedRate", 10, "percent", "累计值除以年度目标值", "95%"],
  ["yearOnYear", 10, "percent", "与上年同期比", "6.9%"],
  ["leadUnits", 12, "text", "报这个数的单位，用规范名称", "县农业农村局"],
  ["remark", 12, "text", "其他要说明的", ""],
];

const SUBMISSIONS: readonly Line[] = [
  ["seq", 6, "centred", "从1起顺序编号", "1"],
  ["specialtyTown", 11, "text", "哪个专业镇的专班", "万安钻石"],
  ["month", 12, "text", "哪个月的月报", "2024年6月"],
  ["submitted", 12, "date", "收到的日子；次月5日前为按时", "2024-07-03"],
  ["person", 12, "text", "谁报的", "赵六"],
  ["remark", 14, "text", "其他要说明的", ""],
];

/** The columns of each standard ledger in the order of SPEC §4. */
export const blankColumns: Readonly<Record<LedgerKind, readonly BlankColumn[]>> = {
  tasks: columns(TASKS),
  projects: columns(PROJECTS),
  problems: columns(PROBLEMS),
  indicators: columns(INDICATORS),
  submissions: columns(SUBMISSIONS),
};

function columns(lines: readonly Line[]): readonly BlankColumn[] {
  return lines.map(([key, width, content, how, example]) => ({ key, width, content, how, example }));
}
