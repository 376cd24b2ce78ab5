import { drawnSheet, type DrawnDetails, type DrawnRows } from "../support/drawnBook";
import { complaints, reportOf, said, taskRecords } from "./flow";

const read = (rows: DrawnRows, details?: DrawnDetails) => reportOf(drawnSheet(rows, details));

describe("a real sheet's furniture (SPEC §5, DECIDED C1, C7–C9)", () => {
  const sheet = drawnSheet(
    `
    | 附件1 |
    | 新绛县专业镇高质量发展重点任务台账 | < | < | < | < | < | < | < | < | < |
    | （2024年6月） | < | < | < | < | < | < | < | < | < |
    | 填报单位：县工信科技局 | < | < | 填报人：张三 | < | | | | 单位：万元 | < |
    | 序号 | 专业镇 | 重点任务 | 具体任务 | 责任主体 | < | 时间节点 | < | 完成情况 | 备注 |
    | ^ | ^ | ^ | ^ | 牵头单位 | 责任单位 | 启动时间 | 完成时间 | ^ | ^ |
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |
    | 一、集群成链（任务共计：3项） | < | < | < | < | < | < | < | < | < |
    | 1 | 万安钻石 | 1 | 甲 | 县工信科技局 | 县发改局 | 2024年1月 | 2024年6月底 | 80% | |
    | 2 | ^ | ^ | 乙 | 县工信科技局 | 县财政局 | 2024年1月 | 2024年9月底 | 60% | |
    | 3 | ^ | 3 | 丙 | 县发改局 | | 2024年1月 | 2024年12月底 | 50% | |
    | 小　计 | | | 3项 | | | | | | |
    | 二、品牌打造 | | | | | | | | | |
    | 1 | 绛州绿 | 5 | 丁 | 县市场监管局 | | 2024年1月 | 2024年12月底 | 50% | |
    | 2 | 绛州绿 | | | | | | | | |
    | 3 | | | | | | | | | |
    | 4 | | | | | | | | | |
    | 2 | 合计 | | | | | | | | |
    | 总 计 | | | | | | | | 60% | |
    | 其中：县级 | | | 4 | | | | | | |
    | 填表人：张三 | | | 审核人：李四 | | | 联系电话：7522001 | | | |
    | 注：1.本表每月25日前报送。 | | | | | | | | | |
    `,
    { name: "重点任务" },
  );

  test("only the rows of work are records", () => {
    const report = reportOf(sheet);
    expect(taskRecords(report).map(({ row }) => row)).toEqual([9, 10, 11, 14, 15]);
  });

  test("header rows, headings and extent are seen", () => {
    const { ledgers, sheets } = reportOf(sheet);
    expect(ledgers).toMatchObject([{ kind: "tasks", headerRows: [5, 6], firstRow: 9 }]);
    expect(ledgers[0]?.columns).toEqual({
      seq: "A",
      specialtyTown: "B",
      keyTask: "C",
      task: "D",
      leadUnits: "E",
      supportUnits: "F",
      start: "G",
      due: "H",
      rate: "I",
      remark: "J",
    });
    expect(sheets[0]?.headings).toEqual({
      A: ["序号"],
      B: ["专业镇"],
      C: ["重点任务"],
      D: ["具体任务"],
      E: ["责任主体", "牵头单位"],
      F: ["责任主体", "责任单位"],
      G: ["时间节点", "启动时间"],
      H: ["时间节点", "完成时间"],
      I: ["完成情况"],
      J: ["备注"],
    });
  });

  test("merged group cells are inherited", () => {
    const records = taskRecords(reportOf(sheet));
    expect(records.slice(0, 4).map(({ specialtyTown, keyTask }) => [specialtyTown, keyTask])).toEqual([
      ["万安钻石", 1],
      ["万安钻石", 1],
      ["万安钻石", 3],
      ["绛州绿", 5],
    ]);
    expect(records[0]).toMatchObject({ due: "2024-06-30", progress: 0.8, light: "yellow", state: "active" });
  });
});

describe("pre-numbered empty rows (DECIDED C1)", () => {
  test("are neither records nor findings, also inside a merged group", () => {
    const report = read(
      `
      | 2024年重点任务台账 |
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 |
      | 1 | 万安钻石 | 1 | 甲 | 县工信科技局 | 2024年12月底 | 50% |
      | 2 | ^ | ^ | 乙 | 县工信科技局 | 2024年12月底 | 50% |
      | 3 | ^ | ^ | | | | |
      | 4 | ^ | ^ | | | | |
      | 5 | | | | | | |
      `,
    );
    expect(taskRecords(report).map(({ row }) => row)).toEqual([3, 4]);
    expect(complaints(report)).toEqual([]);
    expect(report.ledgers).toMatchObject([{ records: 2, firstRow: 3, lastRow: 4 }]);
  });
});

describe("totals wherever they stand (DECIDED C8)", () => {
  test.each(["小计", "合计", "总计", "总合计", "其中", "本页合计", "合 计", "合　计", "合计：", "其中：县级"])(
    "%s is no record",
    (word) => {
      for (const cells of [
        `| ${word} | | 12 | | | | 60% |`,
        `| | ${word} | 12 | | | | 60% |`,
        `| 7 | ${word} | | | | | 60% |`,
      ]) {
        const report = read(`
        | 2024年重点任务台账 |
        | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 |
        | 1 | 万安钻石 | 1 | 甲 | 县工信科技局 | 2024年12月底 | 50% |
        ${cells}
        | 2 | 万安钻石 | 1 | 乙 | 县工信科技局 | 2024年12月底 | 50% |`);
        expect(taskRecords(report).map(({ row }) => row)).toEqual([3, 5]);
        expect(complaints(report)).toEqual([]);
      }
    },
  );
});

describe("footers (DECIDED C8)", () => {
  test.each([
    "填表人：张三",
    "制表：张三",
    "审核：李四",
    "备注：以上数据截至6月底",
    "注：1.完成率按…",
    "注1.说明",
    "说明：",
    "分管领导签字：",
    "联系人：张三 联系电话：13835900001",
  ])("%s ends the table", (footer) => {
    const report = read([
      ["2024年重点任务台账"],
      ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成率"],
      [1, "万安钻石", 1, "甲", "县工信科技局", "2024年12月底", "50%"],
      [],
      [footer, null, null, "2024年6月30日"],
      ["2.第二行说明"],
    ]);
    expect(report.ledgers).toMatchObject([{ records: 1, firstRow: 3, lastRow: 3 }]);
    expect(complaints(report)).toEqual([]);
  });
});

describe("headings (SPEC §4, DECIDED C4–C7)", () => {
  const columnsOf = (headings: readonly string[], values: readonly (string | number | null)[] = []) =>
    read([["2024年台账"], headings, values]).ledgers[0]?.columns;

  test("are compared without white space, line breaks and trailing brackets", () => {
    const headings = [
      "序 号",
      "专 业\n镇",
      "重点任务（项）",
      "具体任务",
      "牵头单位(盖章)",
      "完成时限\n（年月日）",
      "完成率（%）",
    ];
    expect(columnsOf(headings)).toEqual({
      seq: "A",
      specialtyTown: "B",
      keyTask: "C",
      task: "D",
      leadUnits: "E",
      due: "F",
      rate: "G",
    });
  });

  test("工作任务 beside 重点任务 is the concrete task; alone too, and 重点任务 is missing", () => {
    expect(columnsOf(["专业镇", "重点任务", "工作任务", "牵头单位", "完成时限", "完成率"])).toMatchObject({
      keyTask: "B",
      task: "C",
    });
    const report = read([
      ["2024年台账"],
      ["专业镇", "工作任务", "牵头单位", "完成时限", "完成率"],
      ["万安钻石", "甲", "县工信科技局", "2024年12月底", "50%"],
    ]);
    expect(report.ledgers[0]?.columns).toMatchObject({ task: "B" });
    expect(complaints(report)).toEqual(["error missing-column - keyTask"]);
  });

  test("责任单位 beside 配合单位 only is lead; both beside 牵头单位 are support", () => {
    const rest = ["专业镇", "重点任务", "具体任务", "完成时限", "完成率"];
    expect(columnsOf([...rest, "责任单位", "配合单位"])).toMatchObject({ leadUnits: "F", supportUnits: "G" });
    expect(columnsOf([...rest, "主办单位", "责任单位"])).toMatchObject({ leadUnits: "F", supportUnits: "G" });
    expect(columnsOf([...rest, "责任单位"])).toMatchObject({ leadUnits: "F" });
    const report = read([
      ["2024年台账"],
      [...rest, "牵头单位", "责任单位", "配合单位"],
      ["万安钻石", 1, "甲", "2024年12月底", "50%", "县工信科技局", "县发改局", "县财政局"],
    ]);
    expect(complaints(report)).toEqual([]);
    expect(taskRecords(report)[0]).toMatchObject({
      leadUnits: ["县工信科技局"],
      supportUnits: ["县发改局", "县财政局"],
    });
  });

  test.each([
    ["status words", ["已完成", "进行中", "滞后"], "status"],
    ["percentages", ["80%", "50%", "100%"], "rate"],
    ["progress text", ["已完成选址并开工建设", "正在编制实施方案，预计下月报批", "召开座谈会三次"], "progressText"],
  ])("完成情况 of %s", (_, cells, key) => {
    const extra = key === "progressText" ? ["完成率"] : [];
    const report = read([
      ["2024年台账"],
      ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成情况", ...extra],
      ...cells.map((cell, i) => [
        "万安钻石",
        1,
        `事${i}`,
        "县工信科技局",
        "2024年12月底",
        cell,
        ...extra.map(() => "50%"),
      ]),
    ]);
    expect(report.ledgers[0]?.columns).toMatchObject({ [key]: "F" });
    expect(complaints(report).filter((line) => !line.includes("done-without-date"))).toEqual([]);
  });

  test("periods and units before and behind project headings", () => {
    const columns = columnsOf([
      "序号",
      "项目名称",
      "专业镇",
      "建设单位",
      "总投资（亿元）",
      "2024年度计划投资(万元)",
      "1-5月累计完成投资额",
      "开工以来累计完成投资",
      "项目阶段",
      "牵头单位",
    ]);
    expect(columns).toMatchObject({ totalInvestment: "E", yearPlan: "F", yearDone: "G", cumulativeInvestment: "H" });
  });

  test("units of money: cell before heading before sheet", () => {
    const report = read([
      ["2024年重点项目台账", null, null, null, null, null, null, null, "单位：亿元"],
      ["项目名称", "专业镇", "建设单位", "总投资", "年度计划投资（万元）", "本年完成投资", "项目阶段", "牵头单位"],
      ["甲", "万安钻石", "某公司", 1.2, 3500, "600万元", "储备", "县工信科技局"],
      ["乙", "万安钻石", "某公司", "约1.2亿", "0.5亿元", "3000000元", "储备", "县工信科技局"],
    ]);
    expect(complaints(report)).toEqual([]);
    expect(report.records).toMatchObject([
      { totalInvestment: 12_000, yearPlan: 3500, yearDone: 600 },
      { totalInvestment: 12_000, yearPlan: 5000, yearDone: 300 },
    ]);
  });

  test("no unit anywhere is 万元, with an info", () => {
    const report = read([
      ["2024年重点项目台账"],
      ["项目名称", "专业镇", "建设单位", "总投资", "项目阶段", "牵头单位"],
      ["甲", "万安钻石", "某公司", 3500, "储备", "县工信科技局"],
    ]);
    expect(report.records).toMatchObject([{ totalInvestment: 3500 }]);
    expect(said(report)).toHaveLength(1);
    expect(said(report)[0]).toMatch(/^info money-unit-/);
  });
});

describe("sheets that are no ledger (DECIDED C2)", () => {
  test.each<[string, DrawnRows]>([
    [
      "annex 1 of the plan",
      `| 序号 | 专业镇名称 | 牵头单位 | 助推单位 | 分管县领导 |
       | 1 | 万安钻石 | 县小企业发展促进中心 | 万安镇 | 成俊 |`,
    ],
    ["a phone list", `| 序号 | 单位 | 姓名 | 联系电话 |\n| 1 | 县发改局 | 张三 | 13835900001 |`],
    ["minutes", `| 会议纪要 |\n| 一、议定事项 |`],
  ])("%s is skipped with a reason", (_, rows) => {
    const report = read(rows);
    expect(report.ledgers).toEqual([]);
    expect(report.skippedSheets).toHaveLength(1);
    expect(complaints(report)).toEqual(["error ledger-not-found - -"]);
  });
});

describe("rough edges", () => {
  const rows: DrawnRows = `
    | 2024年重点任务台账 |
    | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 |
    | 1 | 万安钻石 | 1 | 甲 | 县工信科技局 | 2024年12月底 | 50% |
    ||
    | 2 | 万安钻石 | 1 | 乙 | 县工信科技局 | 2024年12月底 | 50% |`;

  test("blank rows inside, far formatted cells and trailing columns change nothing", () => {
    const report = read(rows, { strays: { A1048576: " ", P3: " " } });
    expect(report.ledgers).toMatchObject([{ records: 2, firstRow: 3, lastRow: 5 }]);
    expect(complaints(report)).toEqual([]);
  });

  test("a header at row 30 is found, one at row 31 is not", () => {
    const at = (top: number) => read(rows, { top: top - 1 }).ledgers.length;
    expect(at(30)).toBe(1);
    expect(at(31)).toBe(0);
  });

  test("notes to the right that reach below the table are no records", () => {
    const report = read(`
      | 2024年重点任务台账 |
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 | | 填表说明：请勿改动表头 |
      | 1 | 万安钻石 | 1 | 甲 | 县工信科技局 | 2024年12月底 | 50% | | 1.完成率按比例填 |
      | | | | | | | | | 2.时限填到日 |
      | | | | | | | | | 3.每月25日前报送 |`);
    expect(taskRecords(report).map(({ row }) => row)).toEqual([3]);
    expect(complaints(report)).toEqual([]);
  });

  test("a second table on the sheet is told, not read (DECIDED C13)", () => {
    const report = read(`${rows}
      ||
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 | 备注 |
      | 1 | 绛州绿 | 1 | 丙 | 县工信科技局 | 2024年12月底 | 50% | |`);
    expect(taskRecords(report).map(({ row }) => row)).toEqual([3, 5]);
    expect(complaints(report)).toHaveLength(1);
  });

  test("a repeated header row on each page is no record", () => {
    const report = read(`${rows}
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成率 |
      | 3 | 绛州绿 | 1 | 丙 | 县工信科技局 | 2024年12月底 | 50% |`);
    expect(taskRecords(report).map(({ row }) => row)).not.toContain(6);
  });

  test("formulas that nothing has calculated are blank, with an info (DECIDED C15)", () => {
    const report = read(rows.replace("2024年12月底 | 50% |\n    ||", "2024年12月底 | =A1/2 |\n    ||"));
    expect(said(report).filter((line) => line.includes("G3"))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^info formula-uncalculated G3/)]),
    );
  });
});
