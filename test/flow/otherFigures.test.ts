import { indicators, on, problems, projects, reportOf } from "./flow";

describe("projects (SPEC §12, DECIDED A2)", () => {
  const started = { 项目阶段: "开工" };
  const report = reportOf(
    projects([
      { 总投资: 5000, 年度计划投资: 2000, 本年完成投资: 1000, ...started }, // signed 2023-03, started 2023-06
      { 总投资: "1.2亿元", 年度计划投资: "3，500万", 本年完成投资: 500, 专业镇: "绛州绿", 所在镇: "泉掌镇" },
      {
        总投资: 800,
        年度计划投资: 500,
        本年完成投资: null,
        累计完成投资: null,
        项目阶段: "签约",
        签约时间: on("2024-05-10"),
        计划开工时间: on("2024-04-01"), // 90 days before 30 June
        实际开工时间: null,
      },
      {
        总投资: 900,
        项目阶段: "签约",
        签约时间: on("2024-05-20"),
        计划开工时间: on("2024-04-02"), // 89 days
        实际开工时间: null,
      },
      {
        总投资: 100,
        累计完成投资: 100,
        本年完成投资: 0,
        年度计划投资: 0,
        项目阶段: "投产",
        实际投产时间: on("2024-06-15"),
      },
    ]),
  );

  test("counts and investment by stage", () => {
    expect(report.projects.byStage).toEqual(
      expect.arrayContaining([
        { stage: "开工", count: 2, totalInvestment: 17_000 },
        { stage: "签约", count: 2, totalInvestment: 1700 },
        { stage: "投产", count: 1, totalInvestment: 100 },
      ]),
    );
  });

  test("the three batches by month of signing, start and production", () => {
    const month = (name: string) => report.projects.byMonth.find(({ month }) => month === name);
    expect(month("2024-05")).toMatchObject({ signed: { count: 2, totalInvestment: 1700 }, started: { count: 0 } });
    expect(month("2023-06")).toMatchObject({ started: { count: 3, totalInvestment: 17_100 } });
    expect(month("2024-06")).toMatchObject({ produced: { count: 1, totalInvestment: 100 } });
  });

  test("towns and specialty towns", () => {
    const find = (list: readonly { readonly name: string }[], name: string) => list.find((each) => each.name === name);
    expect(find(report.projects.towns, "泉掌镇")).toMatchObject({ count: 1, totalInvestment: 12_000 });
    expect(find(report.projects.specialtyTowns, "万安钻石")).toMatchObject({ count: 4, totalInvestment: 6800 });
  });

  test("investment against month ÷ 12", () => {
    // plan 2000 + 3500 + 500 + 2000 + 0; done 1000 + 500 + 0 + 1000 + 0
    const rate = 2500 / 8000;
    expect(report.projects.investment).toMatchObject({ yearPlan: 8000, yearDone: 2500, rate, scheduled: 0.5 });
    expect(report.projects.investment.gap).toBeCloseTo(rate - 0.5, 12);
  });

  test("missed starts: days since, red from 90", () => {
    expect(
      report.projects.missedStarts.map(({ row, plannedStart, days, light }) => [row, plannedStart, days, light]),
    ).toEqual([
      [5, "2024-04-01", 90, "red"],
      [6, "2024-04-02", 89, "yellow"],
    ]);
  });

  test("records hold 万元 and ISO dates", () => {
    expect(report.records[1]).toMatchObject({
      ledger: "projects",
      name: "项目2",
      stage: "开工",
      totalInvestment: 12_000,
      yearPlan: 3500,
      yearDone: 500,
      signed: "2023-03-01",
      plannedStart: "2023-06-01",
      actualStart: "2023-06-01",
      plannedProduction: "2025-06-30",
      actualProduction: null,
      towns: ["泉掌镇"],
      townSource: "column",
      specialtyTown: "绛州绿",
    });
  });

  test("without plan there is no rate", () => {
    const row = { 年度计划投资: null, 本年完成投资: null };
    expect(reportOf(projects([row])).projects.investment).toMatchObject({ yearPlan: 0, rate: null, gap: null });
  });
});

describe("problems (SPEC §12)", () => {
  const closed = (iso: string) => ({ 办理状态: "已销号", 销号时间: on(iso) });
  const report = reportOf(
    problems([
      closed("2024-03-11"), // 10 days after 1 March
      { ...closed("2024-03-31"), 问题类别: "融资" }, // 30 days
      { ...closed("2024-03-05"), 牵头单位: "县发改局" }, // 4 days
      closed("2024-03-21"), // 20 days
      { 解决时限: on("2024-06-29") }, // overdue
      { 办理状态: "取消", 解决时限: on("2024-01-31"), 提出时间: on("2024-01-01") },
      { 办理状态: "已办结", 销号时间: null },
    ]),
  );

  test("closed ÷ all, overdue, median days to close", () => {
    // 4, 10, 20, 30 days: (10 + 20) ÷ 2. The one without a date has no days, the cancelled one its own count alone.
    expect(report.problems).toMatchObject({
      total: 6,
      closed: 5,
      closeRate: 5 / 6,
      overdue: 1,
      medianDaysToClose: 15,
      cancelled: 1,
    });
  });

  test("by unit and by kind", () => {
    expect(report.problems.byUnit.map(({ name, total, closed }) => [name, total, closed])).toEqual([
      ["县发改局", 1, 1],
      ["县自然资源局", 5, 4],
    ]);
    expect(report.problems.byCategory.find(({ name }) => name === "融资")).toMatchObject({
      total: 1,
      closed: 1,
      closeRate: 1,
      medianDaysToClose: 30,
    });
  });

  test("marks that nobody sees make no kind of their own", () => {
    const kinds = ["融资", "融\u200B资", "\uFEFF融资 "].map((问题类别) => ({ 问题类别 }));
    expect(reportOf(problems(kinds)).problems.byCategory.map(({ name, total }) => [name, total])).toEqual([
      ["融资", 3],
    ]);
    const names = ["产值", "产\u200B值"].map((指标名称) => ({ 指标名称 }));
    expect(new Set(reportOf(indicators(names)).indicators.map(({ name }) => name))).toEqual(new Set(["产值"]));
  });

  test("records carry what DECIDED A1 names", () => {
    expect(report.records[0]).toMatchObject({
      ledger: "problems",
      raised: "2024-03-01",
      due: "2024-09-30",
      dueKind: "date",
      finished: "2024-03-11",
      state: "done",
      declared: null,
      category: "用地",
    });
  });

  test("none closed, none there", () => {
    expect(reportOf(problems([{}])).problems).toMatchObject({ closeRate: 0, medianDaysToClose: null });
    expect(reportOf(indicators([{}])).problems).toMatchObject({ total: 0, closeRate: null, medianDaysToClose: null });
  });
});

describe("indicators (SPEC §12)", () => {
  test("累计 ÷ 目标 against month ÷ 12", () => {
    const report = reportOf(
      indicators([
        { 累计值: 12, 完成率: 0.6 },
        { 累计值: 3, 年度目标值: 12 },
      ]),
      "2024-03-31",
    );
    expect(report.indicators).toMatchObject([
      { row: 3, name: "指标1", rate: 0.6, scheduled: 0.25 },
      { row: 4, name: "指标2", rate: 0.25, scheduled: 0.25, gap: 0 },
    ]);
    expect(report.indicators[0]?.gap).toBeCloseTo(0.35, 12);
    expect(report.records[0]).toMatchObject({
      ledger: "indicators",
      name: "指标1",
      unit: "亿元",
      base: 10,
      target: 20,
      month: 2,
      cumulative: 12,
      reportedRate: 0.6,
      computedRate: 0.6,
    });
  });

  test("a target of 0 has no rate", () => {
    const report = reportOf(indicators([{ 年度目标值: 0, 基期值: null, 累计值: 0 }]));
    expect(report.indicators[0]).toMatchObject({ rate: null, gap: null });
  });
});
