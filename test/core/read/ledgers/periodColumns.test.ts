import { run } from "../../../../src/core/run";
import { columnLetters } from "../../../../src/core/workbook/address";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { drawnLedger } from "../../judge/rules/drawnLedger";

const COLUMN_RULES: ReadonlySet<string> = new Set(["duplicate-column", "missing-column"]);

/** The heading that is read for a column of a key, and the rules that say something of columns. */
function read(
  kind: "projects" | "indicators",
  without: string,
  key: "yearPlan" | "yearDone" | "target" | "cumulative" | "month",
  columns: Readonly<Record<string, DrawnCell>>,
  asOf = "2024-06-30",
) {
  const sheet = drawnLedger(kind, [columns], { without: [without], more: Object.keys(columns) });
  const { report, basis } = run([drawnBook([sheet])], { asOf: day(asOf) });
  const [ledger] = basis.recognition.ledgers;
  const column = ledger?.columns.get(key) ?? 0;
  const said = report.findings.filter(({ rule }) => COLUMN_RULES.has(rule)).map(({ cell }) => cell);
  return { heading: ledger?.headings.get(column)?.at(-1), letters: columnLetters(column), said };
}

describe("columns side by side for periods (DECIDED G5)", () => {
  test.each([
    [{ "1-4月完成投资": 300, "1-5月完成投资": 400, "1-6月完成投资": 520 }, "1-6月完成投资"],
    [{ "1-6月完成投资": 520, "1-5月完成投资": 400 }, "1-6月完成投资"],
    [{ "1-5月完成投资": 400, "1-6月完成投资": 520, "1-7月完成投资": 600 }, "1-6月完成投资"],
    [{ "1-4月完成投资": 300, "1-5月完成投资": 400, "1-7月完成投资": null }, "1-5月完成投资"],
    [{ "1-5月完成投资": 400, "1-6月完成投资": 520, "1-12月完成投资": 900 }, "1-6月完成投资"],
    [{ "1-3月完成投资": 300, "1-4月完成投资": null, "1-5月完成投资": null }, "1-3月完成投资"],
    [{ "1-3月完成投资": null, "1-4月完成投资": null }, "1-4月完成投资"],
    [{ "2023年1-6月完成投资": 900, "2024年1-5月完成投资": 400 }, "2024年1-5月完成投资"],
    [{ 一季度完成投资: 200, 上半年完成投资: 520 }, "上半年完成投资"],
    [{ "完成投资（1-5月）": 400, "完成投资（1-6月）": 520 }, "完成投资（1-6月）"],
  ])("of %j the one that ends with June, else the latest filled", (columns, heading) => {
    expect(read("projects", "本年完成投资", "yearDone", columns)).toMatchObject({ heading, said: [] });
  });

  test("what is filled for months after the as-of date is not read where an earlier one is, and that is said", () => {
    const columns = { "1-2月完成投资": 100, "1-12月完成投资": 900 };
    expect(read("projects", "本年完成投资", "yearDone", columns)).toMatchObject({
      heading: "1-2月完成投资",
      said: ["AA3"],
    });
  });

  test("single months of an indicator", () => {
    const columns = { "4月": 4, "5月": 5, "6月": 6 };
    expect(read("indicators", "本月值", "month", columns)).toMatchObject({ heading: "6月", said: [] });
    expect(read("indicators", "本月值", "month", columns, "2024-05-31")).toMatchObject({ heading: "5月", said: [] });
  });

  test("the same period twice is still a column too many", () => {
    const { said } = read("projects", "本年完成投资", "yearDone", {
      "1-6月完成投资": 520,
      "1-6月投资完成": 520,
      "1-5月完成投资": 400,
    });
    expect(said).toHaveLength(1);
  });

  test("columns of one key that name no period are", () => {
    const { said } = read("projects", "本年完成投资", "yearDone", { 年度完成投资: 520, 今年完成投资: 520 });
    expect(said).toHaveLength(1);
  });

  test.each([
    [{ "1-5月完成投资": 400, "1-6月完成投资": null }, "1-5月完成投资"],
    [{ 一季度累计完成投资: 200, 二季度累计完成投资: 520 }, "二季度累计完成投资"],
    [{ 上半年完成投资: 520, 下半年完成投资: null }, "上半年完成投资"],
    [{ "1-5月完成投资": 400, 二季度完成投资: 320, "2024年1-6月完成投资": 520 }, "2024年1-6月完成投资"],
    [{ "2023年完成投资": 900, "2024年完成投资": 520, "2025年完成投资": null }, "2024年完成投资"],
    [{ "完成投资（2023年）": 900, "完成投资（2024年）": 520 }, "完成投资（2024年）"],
    [{ "1月至5月完成投资": 400, "1月至6月完成投资": 520 }, "1月至6月完成投资"],
    [{ 一至五月完成投资: 400, 一至六月完成投资: 520 }, "一至六月完成投资"],
  ])("of %j the one that is read is right, and nothing is said", (columns, heading) => {
    expect(read("projects", "本年完成投资", "yearDone", columns)).toMatchObject({ heading, said: [] });
  });

  test.each([
    [{ 一季度完成投资: 200, 二季度完成投资: 320 }],
    [{ "1-3月完成投资": 200, "4-6月完成投资": 320 }],
    [{ "完成投资（一季度）": 200, "完成投资（二季度）": 320 }],
    [{ 一季度完成投资: 200, 二季度完成投资: 320, 三季度完成投资: null, 四季度完成投资: null }],
  ])("of %j, each a part of the year, the latest is read, and it is said that it is a part", (columns) => {
    const { heading, letters, said } = read("projects", "本年完成投资", "yearDone", columns);
    expect(heading).toBe(Object.keys(columns)[1]);
    expect(said).toEqual([`${letters}3`]);
  });

  test("another year's figure alone is read, and said to be one", () => {
    const { heading, letters, said } = read("projects", "本年完成投资", "yearDone", { "2023年完成投资": 900 });
    expect([heading, said]).toEqual(["2023年完成投资", [`${letters}3`]]);
    expect(read("projects", "本年完成投资", "yearDone", { "2024年完成投资": 520 }).said).toEqual([]);
  });

  test("single months of a project's investment are no column, and that is said at the last one", () => {
    const columns = { "4月完成投资": 100, "5月完成投资": 100, "6月完成投资": 120 };
    expect(read("projects", "本年完成投资", "yearDone", columns)).toMatchObject({ heading: undefined, said: ["AB3"] });
  });

  test.each([
    [{ 一季度完成投资: 200, 二季度完成投资: 320 }],
    [{ "5月完成投资": 80, "6月完成投资": 120 }],
    [{ "1-5月完成投资": 400 }],
    [{ "2022年完成投资": 700, "2023年完成投资": 900 }],
    [{ "1-6月完成投资": null }],
  ])("%j beside a filled 本年完成投资 are what they are", (columns) => {
    const filled = { 本年完成投资: 520, ...columns };
    const sheet = drawnLedger("projects", [filled], { more: Object.keys(columns) });
    const { report, basis } = run([drawnBook([sheet])], { asOf: day("2024-06-30") });
    const [ledger] = basis.recognition.ledgers;
    expect(ledger?.headings.get(ledger.columns.get("yearDone") ?? 0)).toEqual(["本年完成投资"]);
    expect(report.findings.filter(({ rule }) => COLUMN_RULES.has(rule))).toEqual([]);
  });

  test("of three years' plans this year's is read; a half year's is none", () => {
    const plans = { "2023年计划投资": 100, "2024年计划投资": 300, "2025年计划投资": 500, 上半年计划投资: 150 };
    expect(read("projects", "年度计划投资", "yearPlan", plans)).toMatchObject({ heading: "2024年计划投资", said: [] });
    const half = { 上半年计划投资: 150 };
    expect(read("projects", "年度计划投资", "yearPlan", half)).toMatchObject({ heading: undefined, said: ["Z3"] });
    const targets = { 上半年目标: 4, 全年目标: 10 };
    expect(read("indicators", "年度目标值", "target", targets)).toMatchObject({ heading: "全年目标", said: [] });
  });

  test.each([
    ["| 完成投资 | < | < |", "| 一季度 | 二季度 | 三季度 |", "| 200 | 320 | |", "二季度", true],
    ["| 完成投资 | < | < |", "| 1-4月 | 1-5月 | 1-6月 |", "| 200 | 320 | 520 |", "1-6月", false],
    ["| 2024年投资完成情况（万元） | < | < |", "| 一季度 | 上半年 | 前三季度 |", "| 200 | 520 | |", "上半年", false],
    ["| 投资完成情况 | < | < |", "| 5月 | 6月 | 1-6月累计 |", "| 80 | 120 | 520 |", "1-6月累计", false],
    ["| 2024年完成投资 | < | < |", "| 6月 | 本月止累计 | 1-6月 |", "| 120 | 0 | 520 |", "1-6月", false],
    ["| 一季度 | < | 上半年 |", "| 计划投资 | 完成投资 | 完成投资 |", "| 150 | 200 | 520 |", "完成投资", false],
    ["| 一季度 | < | 二季度 |", "| 计划投资 | 完成投资 | 完成投资 |", "| 150 | 200 | 320 |", "完成投资", true],
    ["| 2023年 | < | 2024年 |", "| 计划投资 | 完成投资 | 完成投资 |", "| 800 | 900 | 520 |", "完成投资", false],
  ])("under a parent: %s over %s", (parents, children, values, leaf, isPart) => {
    const own = "| 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资 | 项目阶段 | 牵头单位 | 年度计划投资 ";
    const under = "| ^ ".repeat(8);
    const sheet = drawnSheet(
      `${own}${parents}\n${under}${children}\n| 1 | 产业园 | 万安钻石 | 某公司 | 5000 | 开工 | 县发改局 | 1000 ${values}`,
    );
    const { report, basis } = run([drawnBook([sheet])], { asOf: day("2024-06-30") });
    const [ledger] = basis.recognition.ledgers;
    const column = ledger?.columns.get("yearDone") ?? 0;
    expect(ledger?.headings.get(column)?.at(-1)).toBe(leaf);
    expect(ledger?.rows[0]?.cells[column - 1]).toBe(isPart ? 320 : 520);
    const said = report.findings.filter(({ rule }) => COLUMN_RULES.has(rule)).map(({ cell }) => cell);
    expect(said).toEqual(isPart ? [`${columnLetters(column)}2`] : []);
  });

  test("months and quarters of texts and states: the last is read", () => {
    const sheet = drawnSheet(`
      | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 5月完成情况 | 6月完成情况 | 一季度进展情况 | 二季度进展情况 |
      | 万安钻石 | 3 | 建厂房 | 县工信科技局 | 2024年6月 | 进行中 | 已完成 | 选址 | 竣工 |`);
    const { basis, report } = run([drawnBook([sheet])], { asOf: day("2024-06-30") });
    const columns = basis.recognition.ledgers[0]?.columns;
    expect([columns?.get("status"), columns?.get("progressText")]).toEqual([7, 9]);
    expect(report.findings.filter(({ rule }) => COLUMN_RULES.has(rule))).toEqual([]);
  });

  test.each([
    ["上月 | 本月", "M"],
    ["本期 | 上期", "L"],
    ["计划 | 实际", "M"],
    ["目标 | 实际", "M"],
    ["第25周 | 第26周", "M"],
    ["5月25日 | 6月25日", "M"],
    ["6月20日 | 6月28日", "M"],
    ["6月25日 | 7月5日", "L"],
    ["2024.5 | 2024.6", "M"],
    ["2024-06 | 2024-07", "L"],
    ["202405 | 202406", "M"],
    ["5月底 | 6月底", "M"],
    ["5 | 6", "M"],
    ["6 | 7", "L"],
  ])("of a rate over %s the one of now is read, and nothing is said", (children, letter) => {
    expect(rateUnder("完成率", children)).toEqual({ letter, said: [], records: 1 });
    expect(rateUnder("工作进度", children)).toEqual({ letter, said: [], records: 1 });
  });

  test("dates and numbers that Excel shows as months are headings under a merged parent", () => {
    const of = (value: number, format: string): DrawnCell => ({ value, format });
    const may = [day("2024-05-01"), day("2024-06-01")] as const;
    for (const [first, second] of [
      may.map((one) => of(one, 'yyyy"年"m"月"')),
      may.map((one) => of(one, 'm"月"')),
      may.map((one) => of(one, "mmm-yy")),
      [of(day("2024-05-31"), 'm"月"d"日"'), of(day("2024-06-30"), 'm"月"d"日"')],
      [of(5, '0"月"'), of(6, '0"月"')],
    ])
      expect(rateUnder("完成率", [first, second])).toEqual({ letter: "M", said: [], records: 1 });
  });

  test("numbers under headings of their own are a record's", () => {
    const sheet = drawnSheet(`
      | 指标名称 | 计量单位 | 专业镇 | 年度目标值 | 累计值 |
      | 产值 | 亿元 | 万安钻石 | 5 | 6 |`);
    const [ledger] = run([drawnBook([sheet])], { asOf: day("2024-06-30") }).basis.recognition.ledgers;
    expect(ledger?.headerRows).toEqual([1]);
  });

  test("months under 本年完成投资 are a month's each or run on, and it is said at the last", () => {
    const sheet = drawnSheet(`
      | 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资 | 项目阶段 | 牵头单位 | 年度计划投资 | 本年完成投资 | < |
      | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 5月 | 6月 |
      | 1 | 产业园 | 万安钻石 | 某公司 | 5000 | 开工 | 县发改局 | 1000 | 80 | 120 |`);
    const { report } = run([drawnBook([sheet])], { asOf: day("2024-06-30") });
    expect(report.findings.flatMap(({ rule, cell }) => (COLUMN_RULES.has(rule) ? [cell] : []))).toEqual(["J2"]);
  });
});

/** Which column's rate is read of two under a parent, what is said of columns, and how many rows are records. */
function rateUnder(parent: string, children: string | readonly (DrawnCell | undefined)[]) {
  const own = [
    "序号",
    "专业镇",
    "重点任务",
    "具体任务",
    "责任镇",
    "牵头单位",
    "责任单位",
    "启动时间",
    "完成时限",
    "完成状态",
  ];
  const under = typeof children === "string" ? children.split(" | ").map(typed) : children;
  const record = [
    1,
    "万安钻石",
    "3",
    "建厂房",
    "万安镇",
    "县工信科技局",
    "县发改局",
    "2024年1月",
    "2024年12月",
    "进行中",
  ];
  const sheet = drawnSheet([
    [...own, "进展情况", parent, "<"],
    [...own.map(() => "^"), "^", ...under],
    [...record, "选址", "10%", "50%"],
  ]);
  const { report, basis } = run([drawnBook([sheet])], { asOf: day("2024-06-30") });
  const [ledger] = basis.recognition.ledgers;
  return {
    letter: columnLetters(ledger?.columns.get("rate") ?? 0),
    said: report.findings.flatMap(({ rule, cell }) => (COLUMN_RULES.has(rule) ? [cell] : [])),
    records: ledger?.rows.length,
  };
}

/** A number where nothing but one stands there, as a clerk's Excel would have it. */
function typed(text: string): DrawnCell {
  return /^\d{1,2}$/.test(text) ? Number(text) : text;
}
