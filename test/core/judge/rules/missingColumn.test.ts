import { LEDGER_KINDS } from "../../../../src/core/terms/ledgerKind";
import { found, places } from "./checked";
import { drawnSheet } from "../../../support/drawnBook";
import { drawnLedger } from "./drawnLedger";

describe("missing-column", () => {
  test("a required column that no heading names is one error about the sheet", () => {
    const [finding, ...more] = found("missing-column", drawnLedger("tasks", [{}, {}], { without: ["完成时限"] }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      ledger: "tasks",
      cell: null,
      row: null,
      column: "due",
      value: null,
    });
  });

  test("a heading that nearly names it is pointed at, with the right one as suggestion", () => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 完成时限: "完成时现" } });
    expect(places("missing-column", sheet)).toEqual(["N3 - due 完成时现"]);
    expect(found("missing-column", sheet)[0]?.suggestions).toEqual(["完成时限"]);
  });

  test("a heading of two things in one column is pointed at, to be divided", () => {
    const renamed = { 牵头单位: "牵头单位及责任人", 完成时限: "完成时限、要求" };
    const sheet = drawnLedger("tasks", [{}], { renamed, without: ["责任单位"] });
    expect(places("missing-column", sheet)).toEqual(["H3 - leadUnits 牵头单位及责任人", "M3 - due 完成时限、要求"]);
    expect(found("missing-column", sheet)[0]).toMatchObject({ severity: "error", suggestions: [] });
    expect(found("missing-column", sheet)[0]?.message).toContain(
      "把“牵头单位”和别的内容写在一列，没有当作“牵头单位”读，这一必需的列现在没有读到；请分成两列",
    );
  });

  test("a column divided among names is pointed at with all of its columns", () => {
    const sheet = (parent: string, names: readonly string[]) =>
      drawnSheet(
        [
          ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态", parent, "<", "<"],
          ["^", "^", "^", "^", "^", "^", "^", ...names],
          [1, "万安钻石", "3", "建厂房", "县工信科技局", "2024年6月底", "进行中", "√", null, "√"],
        ],
        { name: "台账" },
      );
    const towns = sheet("责任镇", ["龙兴镇", "三泉镇", "万安镇"]);
    expect(found("missing-column", towns)).toMatchObject([{ severity: "warning", cell: "H2", column: "town" }]);
    expect(found("missing-column", towns)[0]?.message).toContain(
      "“责任镇”分成几列填（H、I、J列），没有读到；请合成一列",
    );
    expect(found("missing-column", sheet("工作进度", ["一季度", "二季度", "三季度"]))).toEqual([]);
    expect(found("missing-column", sheet("责任镇情况", ["龙兴镇", "三泉镇", "万安镇"]))).toEqual([]);
  });

  test.each(["责任及牵头", "牵头与责任人"])("nothing is pointed at by %s", (heading) => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 牵头单位: heading }, without: ["责任单位"] });
    expect(places("missing-column", sheet)).toEqual(["- - leadUnits -"]);
  });

  test("of 完成状态 and 完成率 one is enough", () => {
    expect(found("missing-column", drawnLedger("tasks", [{}], { without: ["完成率"] }))).toEqual([]);
    expect(found("missing-column", drawnLedger("tasks", [{}], { without: ["完成状态"] }))).toEqual([]);
    const neither = drawnLedger("tasks", [{}], { without: ["完成状态", "完成率"] });
    expect(places("missing-column", neither)).toEqual(["- - status -"]);
  });

  test.each([
    ["完成时限", "due"],
    ["牵头单位", "leadUnits"],
  ])("holds back what its rows would only repeat: %s", (heading) => {
    const missing = drawnLedger("tasks", [{}, {}], { without: [heading] });
    expect(found("required-missing", missing)).toEqual([]);
  });

  test("an optional column may be missing without a word", () => {
    const lacking = drawnLedger("tasks", [{}], { without: ["责任镇", "启动时间", "实际完成时间", "备注"] });
    expect(found("missing-column", lacking)).toEqual([]);
  });

  test("an optional heading that looks mistyped is only a warning: nobody knows that it was meant", () => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 调整后时限: "调正后时限" } });
    expect(found("missing-column", sheet)).toMatchObject([{ severity: "warning", column: "adjustedDue", cell: "R3" }]);
  });

  test.each([
    ["工作推进进度数", "rate", "AA3", "60%"],
    ["上月完成率", "rate", "AA3", "60%"],
    ["计划完成率", "rate", "AA3", "60%"],
    ["状态说法", "status", null, "按计划推进，已经选址"],
    ["当前所处状态栏", "status", "AA3", "进行中"],
    ["延期时间", "adjustedDue", "AA3", "2024年9月"],
    ["延期申请时间", "adjustedDue", null, "2024年5月"],
    ["延期天数", "adjustedDue", null, 30],
    ["进度安排", "rate", null, "60%"],
    ["推进进度说法", "rate", null, "正在推进"],
  ])("a column %s that is not read is told where there is no %s: at %s", (heading, key, cell, value) => {
    const lacked = { rate: "完成率", status: "完成状态", adjustedDue: "调整后时限" }[key as "rate"];
    const told = (without: readonly string[]): unknown =>
      found("missing-column", drawnLedger("tasks", [{ [heading]: value }], { without, more: [heading] })).map((one) => [
        one.severity,
        one.column,
        one.cell?.replace(/^[A-Z]+/, "") ?? null,
      ]);
    expect(told([lacked])).toEqual(cell === null ? [] : [["warning", key, "3"]]);
    expect(told([])).toEqual([]);
  });

  test("of twelve months the last that is filled is pointed at", () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月完成投资`);
    const record = Object.fromEntries(months.slice(0, 6).map((month) => [month, 80]));
    const sheet = drawnLedger("projects", [{ 年度计划投资: 1000, ...record }], {
      without: ["本年完成投资"],
      more: months,
    });
    expect(found("missing-column", sheet).map(({ value, severity }) => [value, severity])).toEqual([
      ["6月完成投资", "warning"],
    ]);
  });

  test("6月累计完成投资 beside 6月当月完成投资 is no part, but asked: of the year, or since the beginning", () => {
    const months = { "6月当月完成投资": 120, "6月累计完成投资": 520 };
    const sheet = drawnLedger("projects", [months], { without: ["本年完成投资"], more: Object.keys(months) });
    const [finding, ...more] = found("missing-column", sheet);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ value: "6月累计完成投资", suggestions: ["本年完成投资"], severity: "warning" });
  });

  test("a column of another year beside the ledger's own is none too many; alone it is read, and that is said", () => {
    const beside = drawnLedger("tasks", [{ "2023年完成情况": "已完成" }], { more: ["2023年完成情况"] });
    expect(found("duplicate-column", beside)).toEqual([]);
    const same = drawnLedger("tasks", [{ "2024年完成情况": "进行中" }], { more: ["2024年完成情况"] });
    expect(found("duplicate-column", same)).toHaveLength(1);
    const alone = drawnLedger("tasks", [{}], { renamed: { 完成率: "2023年完成率" } });
    expect(found("missing-column", alone)).toMatchObject([{ severity: "warning", value: "2023年完成率" }]);
  });

  test("what is of an earlier month or a plan is no slip: no heading is proposed", () => {
    const sheet = drawnLedger("tasks", [{ 上月完成率: "60%" }], { without: ["完成率"], more: ["上月完成率"] });
    const [finding] = found("missing-column", sheet);
    expect(finding).toMatchObject({ suggestions: [] });
    expect(finding?.message).toContain("写的不是现在的情况");
  });

  test("a mistyped heading is named where it stands, in a header that is lower elsewhere", () => {
    const sheet = drawnSheet(`
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 所载乡镇 | 牵头单位 | 完成时限 | 完成率 | <   |
      |      |        |          |          |          |          |          | 5月    | 6月 |
      | 1 | 万安钻石 | 3 | 建厂房 | 万安镇 | 县发改局 | 2024年12月 | 40% | 50% |`);
    expect(places("missing-column", sheet)).toEqual(["E1 - town 所载乡镇"]);
  });

  test.each([
    ["截至4月底完成投资", "截至5月底完成投资", "截至6月底完成投资"],
    ["截至6月底完成投资", "截至5月底完成投资", "截至4月底完成投资"],
  ])("of running sums side by side the one that goes furthest is pointed at: %s first", (first, second, third) => {
    const sheet = drawnSheet(`
      | 序号 | 项目名称 | 专业镇 | 建设单位 | 牵头单位 | 总投资（万元） | 年度计划投资（万元） | ${first} | ${second} | ${third} | 项目阶段 |
      | 1 | 标准厂房 | 万安钻石 | 某公司 | 县发改局 | 5000 | 1000 | 300 | 400 | 520 | 开工 |`);
    expect(found("missing-column", sheet)).toMatchObject([{ column: "yearDone", value: "截至6月底完成投资" }]);
  });

  test("a faultless sheet has none", () => {
    for (const kind of LEDGER_KINDS) expect(found("missing-column", drawnLedger(kind, [{}]))).toEqual([]);
  });

  test("a column of a part of the year is read where there is none of the year, and said to be a part", () => {
    const sheet = drawnLedger("projects", [{ 一季度完成投资: 200, 二季度完成投资: 320 }], {
      without: ["本年完成投资"],
      more: ["一季度完成投资", "二季度完成投资"],
    });
    expect(found("missing-column", sheet)).toMatchObject([
      {
        severity: "warning",
        column: "yearDone",
        cell: "AA3",
        message:
          "“重点项目台账”表AA3：“二季度完成投资”只是4月至6月的数，现在当作“本年完成投资”读，可能偏少；请补上从1月起累计的“本年完成投资”列，如果这一列已是累计数，请改用这个列名。",
      },
    ]);
  });

  test.each([
    [["1-2月完成投资", "1-12月完成投资"], "yearDone", "AA3", "没有读；也没有当月的列，现在读的是“1-2月完成投资”"],
    [["1-7月完成投资", "1-8月完成投资"], "yearDone", "Z3", "“1-7月完成投资”写的是截至日期以后的月份"],
  ])("of %j none ends with the as-of month and a later one is filled", (headings, column, cell, words) => {
    const cells = Object.fromEntries(headings.map((heading, index) => [heading, 100 + index]));
    const sheet = drawnLedger("projects", [cells], { without: ["本年完成投资"], more: headings });
    expect(found("missing-column", sheet)).toMatchObject([
      { severity: "warning", column, cell, message: expect.stringContaining(words) as string },
    ]);
    expect(found("missing-column", sheet, "2024-12-31")).toEqual([]);
  });

  test("本月累计 below 完成投资 is this year's or since the beginning: it is asked, and not read", () => {
    const sheet = drawnSheet(`
      | 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资 | 年度计划投资 | 完成投资 | < | < | 项目阶段 | 牵头单位 |
      |      |          |        |          |        |              | 上月累计 | 本月完成 | 本月累计 |   |   |
      | 1 | 产业园 | 万安钻石 | 某公司 | 5000 | 1000 | 400 | 50 | 450 | 开工 | 县发改局 |`);
    expect(found("missing-column", sheet)).toMatchObject([
      { severity: "warning", column: "yearDone", cell: "I2", value: "本月累计", suggestions: ["本年完成投资"] },
    ]);
  });

  test("a target of half a year is not the year's: the column is missing, and what is there is pointed at", () => {
    const sheet = drawnLedger("indicators", [{}], { renamed: { 年度目标值: "上半年目标" } });
    expect(found("missing-column", sheet)).toMatchObject([
      { severity: "error", column: "target", value: "上半年目标", suggestions: [] },
    ]);
  });

  test.each([
    ["| 完成时限 | < | < | 完成状态 |", "| 年 | 月 | 日 | |", "F、G、H", "2024 | 6 | 30"],
    ["| 完成时限 | < | < | 完成状态 |", "| 年 | 月 | | |", "F、G", "2024 | 6 |"],
    ["| 完成时限（年） | 完成时限（月） | 完成时限（日） | 完成状态 |", "", "F、G、H", "2024 | 6 | 30"],
  ])(
    "a date divided into years, months and days is no date, and said to be divided: %s",
    (upper, lower, columns, day) => {
      const head = `| 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 ${upper}${lower === "" ? "" : `\n| | | | | ${lower}`}`;
      const sheet = drawnSheet(`${head}\n| 1 | 万安钻石 | 3 | 建厂房 | 县发改局 | ${day} | 进行中 |`);
      expect(found("missing-column", sheet)).toMatchObject([{ severity: "error", column: "due", suggestions: [] }]);
      expect(found("missing-column", sheet)[0]?.message).toContain(
        `“完成时限”分成年、月、日几列填（${columns}列），没有读到日期；请合成一列，写成“2024-06-30”这样的日期`,
      );
      expect(found("duplicate-column", sheet)).toEqual([]);
    },
  );

  test.each(["完成时限（年/月/日）", "完成时限（年）"])("%s alone is a date", (heading) => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 完成时限: heading } });
    expect(found("missing-column", sheet)).toEqual([]);
  });

  test("a year's plan without what is done of it: nothing done would be a figure of nobody's", () => {
    const plans = drawnLedger("projects", [{ 年度计划投资: 1000 }], { without: ["本年完成投资"] });
    expect(found("missing-column", plans)).toMatchObject([
      {
        severity: "info",
        column: "yearDone",
        cell: null,
        message:
          "“重点项目台账”表：有“年度计划投资”而没有“本年完成投资”列（表头在第3行），这张表的完成数没有读到，投资完成率算不出来；请补上这一列，或改成标准列名。",
      },
    ]);
    const beside = drawnLedger("projects", [{ 项目名称: "别的项目", 本年完成投资: 500 }], { name: "别的项目" });
    const [both] = found("missing-column", [plans, beside]);
    expect(both).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("投资完成率因此偏低") as string,
    });
    const neither = drawnLedger("projects", [{}], { without: ["年度计划投资", "本年完成投资"] });
    expect(found("missing-column", neither)).toEqual([]);
    const done = drawnLedger("projects", [{ 本年完成投资: 500 }], { without: ["年度计划投资"] });
    expect(found("missing-column", done)).toEqual([]);
  });
});
