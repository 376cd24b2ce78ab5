import { complaints, indicators, on, problems, projects, reportOf, said, submissions, type Cells } from "./flow";

/** A valid code by GB 32100 (DOMAIN §7), and one whose check character is wrong. */
const GOOD_CODE = "91110000600037341L";
const BAD_CODE = "911100006000373410";

describe("findings on projects (SPEC §7)", () => {
  const firing: readonly (readonly [string, Cells, string])[] = [
    ["no name", { 项目名称: null }, "error required-missing C3 name"],
    ["no owner", { 建设单位: "" }, "error required-missing F3 owner"],
    ["a wrong credit code", { 统一社会信用代码: BAD_CODE }, "warning credit-code-invalid G3 creditCode"],
    ["an unknown stage", { 项目阶段: "收尾" }, "warning stage-unknown N3 stage"],
    ["money that can't be read", { 总投资: "待定" }, "error number-unreadable J3 totalInvestment"],
    ["a money range", { 总投资: "5000-8000" }, "error number-unreadable J3 totalInvestment"],
    ["negative money", { 本年完成投资: -5 }, "warning number-negative L3 yearDone"],
    ["more done than total", { 累计完成投资: 5001 }, "warning investment-over-total M3 cumulativeInvestment"],
    [
      "started stage without date",
      { 实际开工时间: null, 计划开工时间: null },
      "warning stage-without-date Q3 actualStart",
    ],
    [
      "signed stage without date",
      { 项目阶段: "签约", 实际开工时间: null, 计划开工时间: null, 签约时间: null },
      "warning stage-without-date O3 signed",
    ],
    ["produced stage without date", { 项目阶段: "投产" }, "warning stage-without-date S3 actualProduction"],
    [
      "a missed start",
      { 项目阶段: "签约", 实际开工时间: null, 计划开工时间: on("2024-06-29") },
      "warning start-missed Q3 actualStart",
    ],
    ["an unknown lead", { 牵头单位: "某局" }, "error unit-unknown U3 leadUnits"],
  ];
  test.each(firing)("%s", (_, row, line) => {
    expect(said(reportOf(projects([row, {}])))).toEqual([line]);
  });

  const silent: readonly (readonly [string, Cells])[] = [
    ["a good credit code", { 统一社会信用代码: GOOD_CODE }],
    ["as much done as total", { 累计完成投资: 5000 }],
    ["planned to start today", { 项目阶段: "签约", 实际开工时间: null, 计划开工时间: on("2024-06-30") }],
    ["signed and started on one day", { 签约时间: on("2023-06-01") }],
    ["a stock project without dates", { 项目阶段: "前期", 签约时间: null, 实际开工时间: null, 计划开工时间: null }],
    ["a lead outside the plan's tasks (no key task here)", { 牵头单位: "县水利局" }],
  ];
  test.each(silent)("%s: nothing is said", (_, row) => {
    expect(said(reportOf(projects([row, {}])))).toEqual([]);
  });

  test.each(["储备", "谋划", "前期", "签约", "已签约", "开工", "在建", "已开工", "投产", "建成", "竣工", "已投产"])(
    "%s is a stage (DECIDED D15)",
    (stage) => {
      const row = { 项目阶段: stage, 实际投产时间: on("2024-06-01") };
      expect(complaints(reportOf(projects([row]))).filter((line) => line.includes("stage-unknown"))).toEqual([]);
    },
  );

  test("signed after started, and produced before started, break the order", () => {
    expect(complaints(reportOf(projects([{ 签约时间: on("2023-06-02") }])))).toHaveLength(1);
    expect(complaints(reportOf(projects([{ 签约时间: on("2023-06-02") }])))[0]).toMatch(/^warning stage-order /);
    const produced = { 项目阶段: "投产", 实际投产时间: on("2023-05-31") };
    expect(complaints(reportOf(projects([produced])))[0]).toMatch(/^warning stage-order /);
  });

  test("an amount ten thousand times the column's median is suspect, from five values on", () => {
    const rows = [5000, 4000, 6000, 5000, 50_000_000].map((总投资) => ({ 总投资 }));
    expect(complaints(reportOf(projects(rows)))).toEqual(["warning money-unit-suspect J7 totalInvestment"]);
    expect(complaints(reportOf(projects(rows.slice(1))))).toEqual([]);
    const small = [50_000, 40_000, 60_000, 50_000, 5].map((总投资) => ({
      总投资,
      本年完成投资: null,
      累计完成投资: null,
    }));
    expect(complaints(reportOf(projects(small)))).toEqual(["warning money-unit-suspect J7 totalInvestment"]);
  });
});

describe("findings on problems (SPEC §7)", () => {
  const closed: Cells = { 办理状态: "已销号", 销号时间: on("2024-05-01") };
  const firing: readonly (readonly [string, Cells, string])[] = [
    ["no description", { 问题描述: null }, "error required-missing E3 description"],
    ["no day raised", { 提出时间: null }, "error required-missing G3 raised"],
    ["no due", { 解决时限: null }, "error required-missing L3 due"],
    ["no state", { 办理状态: null }, "error required-missing N3 status"],
    ["an unknown state", { 办理状态: "差不多" }, "error status-unknown N3 status"],
    ["closed without measures", { ...closed, 解决措施: null }, "warning closed-without-measures H3 measures"],
    ["closed before raised", { ...closed, 销号时间: on("2024-02-29") }, "error close-before-raised O3 finished"],
    ["closed without date", { ...closed, 销号时间: null }, "warning done-without-date O3 finished"],
    ["a date without done", { 销号时间: on("2024-05-01") }, "warning date-without-done O3 finished"],
    ["closed tomorrow", { ...closed, 销号时间: on("2024-07-01") }, "warning finished-in-future O3 finished"],
  ];
  test.each(firing)("%s", (_, row, line) => {
    expect(said(reportOf(problems([row, {}])))).toEqual([line]);
  });

  test("closed on the day it was raised, with measures: nothing is said", () => {
    expect(said(reportOf(problems([{ ...closed, 销号时间: on("2024-03-01") }, {}])))).toEqual([]);
  });

  test("long-term without report speaks of problems too", () => {
    const row = { 解决时限: "长期坚持", 进展情况: null };
    expect(said(reportOf(problems([row, {}])))).toEqual(["warning long-term-without-report M3 progressText"]);
  });
});

describe("findings on indicators (SPEC §7)", () => {
  // 12 ÷ 20 = 60 %
  const firing: readonly (readonly [string, Cells, string])[] = [
    ["a rate 0.51 points off", { 完成率: 0.6051 }, "warning rate-differs I3 reportedRate"],
    ["a target below base", { 年度目标值: 9, 累计值: 5 }, "warning target-below-base F3 target"],
    ["no target", { 年度目标值: null }, "error required-missing F3 target"],
    ["a number that is none", { 累计值: "很多" }, "error number-unreadable H3 cumulative"],
    ["a negative one", { 累计值: -1 }, "warning number-negative H3 cumulative"],
  ];
  test.each(firing)("%s", (_, row, line) => {
    expect(said(reportOf(indicators([row, {}])))).toEqual([line]);
  });

  const silent: readonly (readonly [string, Cells])[] = [
    ["a rate 0.49 points off", { 完成率: 0.6049 }],
    ["the computed rate as text", { 完成率: "60%" }],
    ["a falling 同比 (DECIDED D14)", { 同比: -0.05 }],
    ["a target equal to base", { 年度目标值: 10, 累计值: 5 }],
    ["thousands separators", { 累计值: "3,500", 年度目标值: "４，０００" }],
  ];
  test.each(silent)("%s: nothing is said", (_, row) => {
    expect(said(reportOf(indicators([row, {}])))).toEqual([]);
  });
});

describe("findings on submissions (SPEC §7, DECIDED D13)", () => {
  const GROUPS = ["万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材"];
  const all = (told: Readonly<Record<string, string>>) =>
    ["2024-04", "2024-05"].flatMap((month) =>
      GROUPS.map((group) => {
        const due = month === "2024-04" ? "2024-05-05" : "2024-06-05";
        const day = told[`${group} ${month}`] ?? due;
        return { 专班: group, 月份: month, 报送时间: day === "-" ? null : on(day) };
      }),
    );

  test("on the 5th of the next month is on time, on the 6th late", () => {
    expect(said(reportOf(submissions(all({}))))).toEqual([]);
    expect(said(reportOf(submissions(all({ "绛州绿 2024-05": "2024-06-06" }))))).toEqual([
      "warning submission-late D9 submitted",
    ]);
  });

  test("a row without date and a missing row are both missing", () => {
    const dateless = reportOf(submissions(all({ "绛州绿 2024-05": "-" })));
    expect(complaints(dateless)).toHaveLength(1);
    expect(complaints(dateless)[0]).toMatch(/^error submission-missing /);
    const rowless = reportOf(submissions(all({}).slice(0, 7)));
    expect(complaints(rowless)).toHaveLength(1);
    expect(complaints(rowless)[0]).toMatch(/^error submission-missing /);
  });

  test("a month is expected once its due day has passed", () => {
    expect(said(reportOf(submissions(all({}).slice(0, 4)), "2024-06-05"))).toEqual([]);
    expect(complaints(reportOf(submissions(all({}).slice(0, 4)), "2024-06-06"))).toHaveLength(4);
  });

  test("late and missing stand in the section", () => {
    const { submissions: section } = reportOf(
      submissions(all({ "绛州绿 2024-05": "2024-06-06", "新绛中药材 2024-05": "-" })),
    );
    expect(section).toHaveLength(8);
    expect(section).toContainEqual({
      specialtyTown: "绛州绿",
      month: "2024-05",
      due: "2024-06-05",
      submitted: "2024-06-06",
      result: "late",
    });
    expect(section).toContainEqual({
      specialtyTown: "新绛中药材",
      month: "2024-05",
      due: "2024-06-05",
      submitted: null,
      result: "missing",
    });
    expect(section.filter(({ result }) => result === "on-time")).toHaveLength(6);
  });
});
