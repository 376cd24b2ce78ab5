import { fault, formula, share, type SampleCell } from "../sampleCell";
import { dated, numberIn } from "../earlierMonth";
import { column, record, type SampleLedger, type SampleRow } from "../sampleLedger";
import type { SampleMonth } from "../sampleMonths";

/**
 * 指标台账: six indicators for each specialty town; the rate is a formula except where a clerk typed over it. The months before June
 * follow from June's: a little less each month. The target of 万安钻石's 市场主体户数 was lowered in June.
 */
export function indicators(sampleMonth: SampleMonth): SampleLedger {
  const specialtyTown = (before: number, name: string, leadUnits: string, list: readonly Indicator[]) =>
    indicatorRows(
      before,
      name,
      leadUnits,
      list.map((indicator) => indicatorIn(sampleMonth, indicator)),
    );
  return dated(sampleMonth, {
    name: "指标台账",
    annex: "附件8",
    title: "新绛县专业镇主要指标完成情况台账",
    subtitle: "（2024年1—6月）",
    info: ["填报单位：县专业镇发展领导小组办公室", "填报人：韩样一", "填报时间：2024年6月30日"],
    columns: [
      column("seq", "序号", 6, "centered"),
      column("specialtyTown", "专业镇", 15, "centered"),
      column("name", "指标名称", 30),
      column("unit", "计量单位", 9, "centered"),
      column("base", "2023年基期值", 12, "#,##0.##"),
      column("target", "年度目标值", 12, "#,##0.##"),
      column("month", "完成情况/本月值", 11, "#,##0.##"),
      column("cumulative", "完成情况/1-6月累计值", 12, "#,##0.##"),
      column("reportedRate", "完成情况/完成率", 11, "centered"),
      column("yearOnYear", "完成情况/同比", 11, "centered"),
      column("leadUnits", "牵头单位", 24, "centered"),
      column("remark", "备注", 16),
    ],
    runningDown: ["specialtyTown", "leadUnits"],
    rows: [
      ...specialtyTown(0, "万安钻石", "县小企业发展促进中心", [
        ["专业镇总产值", "亿元", 6.2, 7, 0.55, 3.3, share(0.082)],
        ["市场主体户数", "户", 46, 60, 3, 58, share(0.26)],
        ["规上工业企业户数", "户", 5, 7, "—", 5, "—"],
        ["从业人员", "人", 1850, 2100, 42, 1990, share(0.075)],
        ["专精特新企业户数", "户", 2, 4, "—", 2, "—"],
        ["招商引资到位资金", "亿元", 0.9, 1.5, 0.13, 0.62, share(-0.032)],
      ]),
      ...specialtyTown(6, "绛州非遗文创", "县文旅局", [
        ["专业镇总产值", "亿元", 2.4, 2.9, 0.21, 1.38, share(0.112)],
        ["市场主体户数", "户", 212, 260, 6, 241, share(0.137)],
        ["省级以上非遗代表性传承人", "人", 23, 26, "—", 24, "—", fault("#REF!", "formula-error")],
        ["从业人员", "人", 3120, 3400, 55, 3266, share(0.046)],
        ["文创产品线上销售额", "万元", 2600, 3600, 340, 1720, share(0.31)],
        ["注册商标", "件", 68, 80, 1, 73, share(0.074)],
      ]),
      ...specialtyTown(12, "绛州绿", "县农业农村局、县蔬菜中心", [
        ["专业镇总产值", "亿元", 8.5, 9.6, 0.92, 4.71, share(0.061)],
        ["市场主体户数", "户", 388, 430, 9, 417, share(0.088)],
        ["设施蔬菜面积", "万亩", 5.1, 5.6, 0.06, 5.32, share(0.043)],
        ["带动就业人数", "人", 5200, 5600, 120, 5430, share(0.052)],
        ["绿色有机认证产品", "个", 26, fault(12, "target-below-base"), 1, 5, share(0.25)],
        ["农产品线上销售额", "万元", 1900, 2500, 260, 1310, share(0.223)],
      ]),
      ...specialtyTown(18, "新绛中药材", "县农业农村局", [
        ["专业镇总产值", "亿元", 3.6, 4.2, 0.33, 2.02, share(0.094)],
        ["市场主体户数", "户", 156, 180, 4, 169, share(0.101)],
        ["标准化种植面积", "万亩", 1.8, 2, 0.1, 2.1, share(0.167)],
        ["带动就业人数", "人", 2700, 3000, 36, 2815, share(0.041)],
        ["加工转化产值", "亿元", 1.1, 1.5, 0.12, 0.77, share(0.085), fault(share(0.62), "rate-differs")],
        ["招商引资到位资金", "亿元", 0.4, 0.8, 0.05, 0.31, share(-0.018)],
      ]),
    ],
    footers: [
      "填表人：韩样一　　　　　　审核人：杨样二",
      "注：1.完成率=1-6月累计值÷年度目标值；2.户数、人数、面积类指标的累计值为期末数。",
    ],
  });
}

type Indicator = readonly [
  name: string,
  unit: string,
  base: number,
  target: SampleCell,
  month: SampleCell,
  cumulative: number,
  yearOnYear: SampleCell,
  reported?: SampleCell,
];

/** What came about in a month before June, and what that leaves. */
function indicatorIn(sampleMonth: SampleMonth, indicator: Indicator): Indicator {
  const [name, unit, base, target, month, cumulative, ...rest] = indicator;
  if (sampleMonth === "2024-06") return indicator;
  const inJune = numberIn(month);
  const [inMay, inApril] = [0.95, 0.9].map((part) => (inJune === null ? month : rounded(inJune * part, unit)));
  const untilMay = rounded(cumulative - (inJune ?? 0), unit);
  const wanted = name === "市场主体户数" && target === LOWERED.june ? LOWERED.before : target;
  return sampleMonth === "2024-05"
    ? [name, unit, base, wanted, inMay ?? month, untilMay, ...rest]
    : [name, unit, base, wanted, inApril ?? month, rounded(untilMay - (numberIn(inMay) ?? 0), unit), ...rest];
}

const LOWERED = { june: 60, before: 66 } as const;

/** As exact as the unit is given: heads whole, money and land in hundredths. */
function rounded(value: number, unit: string): number {
  const scale = /亿|亩/.test(unit) ? 100 : 1;
  return Math.round(value * scale) / scale;
}

function indicatorRows(
  before: number,
  name: string,
  leadUnits: string,
  list: readonly Indicator[],
): readonly SampleRow[] {
  return list.map(([indicator, unit, base, target, month, cumulative, yearOnYear, reported], i) =>
    record({
      seq: before + i + 1,
      ...(i === 0 ? { specialtyTown: name, leadUnits } : {}),
      name: indicator,
      unit,
      base,
      target,
      month,
      cumulative,
      yearOnYear,
      reportedRate: reported ?? formula("H{R}/F{R}", cumulative / amount(target), "0.0%"),
    }),
  );
}

function amount(cell: SampleCell): number {
  const held = typeof cell === "object" && cell !== null && "holds" in cell ? cell.holds : cell;
  if (typeof held !== "number") throw new TypeError("A target is a number");
  return held;
}
