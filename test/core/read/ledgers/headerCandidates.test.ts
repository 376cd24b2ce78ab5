import { REQUIRED, seen } from "./seen";

const { headings, record } = REQUIRED.tasks;
const table = [headings, record];

describe("the header", () => {
  test("is found under 附件, title, period and information lines, with blank rows between", () => {
    const sheet = seen(`
      | 附件1 | | | | | |
      | 2024年重点任务台账 | < | < | < | < | < |
      | （2024年6月） | < | < | < | < | < |
      | 填报单位：县工信局 | < | 填报人：张三 | | 单位：万元 | < |
      ||
      | ${headings.join(" | ")} |
      | ${record.join(" | ")} |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [6], rows: [7] });
  });

  test.each([
    ["labels and values in cells of their own", "| 填报单位 | 县工信局 | 填报人 | 张三 | 联系电话 | 13800000001 |"],
    ["labels and values with gaps", "| 填报单位 | | 县工信局 | | 填报人 | 张三 |"],
    ["labels and values merged", "| 填报单位 | < | 县工信局 | < | 填报人 | < |"],
    ["labels with colons", "| 填报单位（盖章）： | 县工信局 | 审核人： | | 2024年6月30日 | |"],
    ["a title beside its unit line", "| 重点任务推进台账 | < | < | < | 单位：万元 | < |"],
    ["a merged title beside another cell", "| 新绛县重点任务台账 | < | < | < | 附表1 | < |"],
  ])("is not mistaken for %s", (_, line) => {
    const sheet = seen(`${line}\n| ${headings.join(" | ")} |\n| ${record.join(" | ")} |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [2], rows: [3] });
  });

  test("is read in row 30 and no longer in row 31", () => {
    expect(seen(table, { top: 30 })).toMatchObject({ kind: "tasks", headerRows: [30] });
    expect(seen(table, { top: 31 })).toMatchObject({ kind: null, headerRows: [] });
  });

  test("joins two rows parent over child, a vertical merge counting once", () => {
    const sheet = seen(`
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 时间节点 | < | 完成状态 |
      | ^ | ^ | ^ | ^ | ^ | 启动时间 | 完成时间 | ^ |
      | 1 | 万安钻石 | 3 | 建厂房 | 县工信局 | 2024年1月 | 2024年6月 | 进行中 |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1, 2], rows: [3] });
    expect(sheet.headings).toEqual({
      A: ["序号"],
      B: ["专业镇"],
      C: ["重点任务"],
      D: ["具体任务"],
      E: ["牵头单位"],
      F: ["时间节点", "启动时间"],
      G: ["时间节点", "完成时间"],
      H: ["完成状态"],
    });
    expect(sheet.columns).toMatchObject({ start: "F", due: "G" });
  });

  test("joins them where nothing is merged: a parent reaches over the blank cells at its right", () => {
    const sheet = seen(`
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成状态 | 时间节点 | |
      | | | | | | | 启动时间 | 完成时间 |
      | 1 | 万安钻石 | 3 | 建厂房 | 县工信局 | 进行中 | 2024年1月 | 2024年6月 |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1, 2], rows: [3] });
    expect(sheet.headings).toMatchObject({ A: ["序号"], G: ["时间节点", "启动时间"], H: ["时间节点", "完成时间"] });
  });

  test("joins 计划 and 实际 over 完成时间, all other headings standing in the lower row", () => {
    const merged = seen(`
      | | | | | | 计划 | < | 实际 | < | |
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 启动时间 | 完成时间 | 启动时间 | 完成时间 | 完成状态 |
      | 1 | 万安钻石 | 3 | 建厂房 | 县工信局 | 2024年1月 | 2024年6月 | 2024年2月 | | 进行中 |`);
    expect(merged).toMatchObject({ kind: "tasks", headerRows: [1, 2], duplicates: [] });
    expect(merged.columns).toMatchObject({ start: "F", due: "G", finished: "I", status: "J" });
    const bare = seen(`
      | | | | | | 计划 | | 实际 | | |
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 启动时间 | 完成时间 | 启动时间 | 完成时间 | 完成状态 |
      | 1 | 万安钻石 | 3 | 建厂房 | 县工信局 | 2024年1月 | 2024年6月 | 2024年2月 | | 进行中 |`);
    expect(bare).toMatchObject({ kind: "tasks", headerRows: [1, 2], duplicates: [] });
    expect(bare.columns).toMatchObject({ start: "F", due: "G", finished: "I" });
  });

  describe("with a blank row between its rows", () => {
    const TASK = "1 | 万安钻石 | 3 | 建厂房 | 县工信局 | 县发改局 | 2024年6月 | 进行中";
    test.each([
      ["merged", "责任单位 | < | 进展情况 | <"],
      ["with nothing merged", "责任单位 | | 进展情况 | "],
    ])("headings under parents, %s", (_, parents) => {
      const sheet = seen(`
        | 2024年重点任务台账 | < | < | < | < | < | < | < |
        | 序号 | 专业镇 | 重点任务 | 具体任务 | ${parents} |
        ||
        | | | | | 牵头单位 | 配合单位 | 完成时限 | 完成状态 |
        | ${TASK} |`);
      expect(sheet).toMatchObject({ kind: "tasks", headerRows: [2, 4], rows: [5] });
      expect(sheet.headings).toMatchObject({ A: ["序号"], F: ["责任单位", "配合单位"], G: ["进展情况", "完成时限"] });
      expect(sheet.columns).toMatchObject({ leadUnits: "E", supportUnits: "F", due: "G", status: "H" });
    });

    test.each([
      ["merged", "2023年 | < | 2024年 | <"],
      ["with nothing merged", "2023年 | | 2024年 | "],
    ])("years over headings of their own, %s: this year's are read", (_, years) => {
      const sheet = seen(`
        | | | | | | | ${years} |
        ||
        | 序号 | 项目名称 | 专业镇 | 建设单位 | 项目阶段 | 牵头单位 | 计划投资 | 完成投资 | 计划投资 | 完成投资 |
        | 1 | 产业园 | 万安钻石 | 某公司 | 开工 | 县工信局 | 100 | 90 | 300 | 120 |`);
      expect(sheet).toMatchObject({ kind: "projects", headerRows: [1, 3], rows: [4] });
      expect(sheet.columns).toMatchObject({ yearPlan: "I", yearDone: "J" });
    });

    test("a parent's unit reaches its headings", () => {
      const sheet = seen(`
        | 序号 | 项目名称 | 专业镇 | 建设单位 | 投资情况（亿元） | < | 项目阶段 | 牵头单位 |
        ||
        | | | | | 总投资 | 本年完成投资 | | |
        | 1 | 产业园 | 万安钻石 | 某公司 | 1.2 | 0.3 | 开工 | 县工信局 |`);
      expect(sheet).toMatchObject({ kind: "projects", headerRows: [1, 3], rows: [4] });
      expect(sheet.headings["E"]).toEqual(["投资情况（亿元）", "总投资"]);
    });

    const HEADINGS = "序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 配合单位 | 完成时限 | 完成状态";
    test.each([
      ["a title of two merged cells", "新绛县专业镇 | < | < | < | 工作进展 | < | < | <"],
      ["an information line", "填报单位：县工信局 | < | < | 填报人：张三 | < | < | < | <"],
      ["values of an information line", "| | 县工信局 | < | | 张三 | | "],
      ["a month", "| | | 2024年6月 | < | < | | "],
      ["another table", "专业镇 | 任务数 | 完成数 | 占比 | | | | "],
    ])("no parent is %s above it", (_, line) => {
      const sheet = seen(`| ${line} |\n||\n| ${HEADINGS} |\n| ${TASK} |`);
      expect(sheet).toMatchObject({ kind: "tasks", headerRows: [3], rows: [4] });
      expect(sheet.headings).toMatchObject({ A: ["序号"], E: ["牵头单位"] });
    });

    test("no parent stands above two blank rows, and no record or band is a heading", () => {
      const years = "| | | | | 2023年 | < | 2024年 | < |";
      expect(seen(`${years}\n||\n||\n| ${HEADINGS} |\n| ${TASK} |`)).toMatchObject({ headerRows: [4] });
      expect(seen(`| ${HEADINGS} |\n||\n| ${TASK} |\n| ${TASK} |`)).toMatchObject({ headerRows: [1], rows: [3, 4] });
      const band = "| 一、万安钻石 | < | < | < | < | < | < | < |";
      expect(seen(`| ${HEADINGS} |\n||\n${band}\n| ${TASK} |`)).toMatchObject({ headerRows: [1], rows: [4] });
    });
  });

  test("of three rows is read whole", () => {
    const sheet = seen(`
      | 序号 | 项目名称 | 专业镇 | 投资情况（万元） | < | < | < | 建设单位 | 项目阶段 | 牵头单位 |
      | ^ | ^ | ^ | 总投资 | 年度投资 | < | < | ^ | ^ | ^ |
      | ^ | ^ | ^ | ^ | 2024年计划投资 | 1-6月完成投资 | 6月完成投资 | ^ | ^ | ^ |
      | 1 | 产业园 | 万安钻石 | 12000 | 3000 | 1500 | 200 | 某公司 | 开工 | 县工信局 |`);
    expect(sheet).toMatchObject({ kind: "projects", headerRows: [1, 2, 3], rows: [4] });
    expect(sheet.headings["F"]).toEqual(["投资情况（万元）", "年度投资", "1-6月完成投资"]);
    expect(sheet.columns).toMatchObject({ totalInvestment: "D", yearPlan: "E", yearDone: "F", owner: "H" });
    expect(sheet.columns).not.toHaveProperty("cumulativeInvestment");
  });

  const LEAVES = "| 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资 | 计划投资 | 完成投资 | 项目阶段 | 牵头单位 |";
  const PROJECT = "| 1 | 产业园 | 万安钻石 | 某公司 | 1.2 | 0.3 | 0.1 | 开工 | 县工信局 |";

  test.each([
    [
      "two rows beside parts that are merged over both",
      `| 项目基本情况 | < | < | < | 投资情况（亿元） | < | < | 推进情况 | < |
       | ^ | < | < | < | 规模 | 2024年 | < | ^ | < |`,
      ["投资情况（亿元）", "2024年", "计划投资"],
    ],
    [
      "two rows, the lower one with narrow parents too",
      `| 项目基本情况 | < | < | < | 投资情况（亿元） | < | < | 推进情况 | < |
       | 基本信息 | < | < | < | 规模 | 2024年 | < | 进度 | 责任 |`,
      ["投资情况（亿元）", "2024年", "计划投资"],
    ],
    [
      "three rows",
      `| 项目基本情况 | < | < | < | 投资情况（亿元） | < | < | 推进情况 | < |
       | ^ | < | < | < | 规模 | 年度 | < | 进度 | 责任 |
       | ^ | < | < | < | ^ | 2024年 | < | ^ | ^ |`,
      ["投资情况（亿元）", "年度", "2024年", "计划投资"],
    ],
    ["a year beside 规模", "| | | | | 规模 | 2024年 | < | | |", ["2024年", "计划投资"]],
  ])("has its parents in %s", (_, parents, path) => {
    const sheet = seen(`${parents}\n${LEAVES}\n${PROJECT}`);
    const rows = parents.split("\n").length + 1;
    expect(sheet).toMatchObject({ kind: "projects", rows: [rows + 1], duplicates: [] });
    expect(sheet.headerRows).toHaveLength(rows);
    expect(sheet.headings["F"]).toEqual(path);
    expect(sheet.columns).toMatchObject({ totalInvestment: "E", yearPlan: "F", yearDone: "G" });
  });

  test.each([
    [
      "a title over two rows",
      "| 新绛县重点项目台账 | < | < | < | < | < | < | < | < |\n| ^ | < | < | < | < | < | < | < | < |",
    ],
    [
      "a name over two rows",
      "| 新绛县重点项目 | < | < | < | < | < | < | < | < |\n| ^ | < | < | < | < | < | < | < | < |",
    ],
    ["the month of the sheet beside its title", "| 新绛县重点项目台账 | < | < | < | < | 2024年6月 | < | | |"],
    ["the month alone", "| | | | | | 2024年6月 | < | | |"],
    [
      "labels over two rows",
      "| 填报单位 | < | 县工信局 | < | 填报人 | < | 张三 | < | |\n| ^ | < | 办公室 | < | ^ | < | ^ | < | |",
    ],
  ])("does not take in %s", (_, above) => {
    const sheet = seen(`${above}\n${LEAVES}\n${PROJECT}`);
    expect(sheet.headerRows).toEqual([above.split("\n").length + 1]);
  });

  test.each([
    ["上年（万元）", "本年（万元）", "计划投资", "完成投资"],
    ["2023年度（万元）", "2024年度（万元）", "计划", "完成"],
  ])("takes the columns of the year, and not those under %s", (last, year, plan, done) => {
    const sheet = seen(`
      | 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资（万元） | ${last} | < | ${year} | < | 项目阶段 | 牵头单位 |
      | ^ | ^ | ^ | ^ | ^ | ${plan} | ${done} | ${plan} | ${done} | ^ | ^ |
      | 1 | 产业园 | 万安钻石 | 某公司 | 3000 | 700 | 650 | 1000 | 500 | 开工 | 县工信局 |`);
    expect(sheet).toMatchObject({ kind: "projects", headerRows: [1, 2], duplicates: [] });
    expect(sheet.columns).toMatchObject({ totalInvestment: "E", yearPlan: "H", yearDone: "I" });
  });

  test("takes the breakdown of 资金构成 and of 项目业主 for what it is", () => {
    const sheet = seen(`
      | 序号 | 项目名称 | 专业镇 | 总投资 | 资金构成 | < | < | 项目业主 | < | < | 项目阶段 | 牵头单位 |
      | ^ | ^ | ^ | ^ | 中央资金 | 省级资金 | 企业自筹 | 单位名称 | 法人代表 | 联系电话 | ^ | ^ |
      | 1 | 产业园 | 万安钻石 | 12000 | 1 | 2 | 3 | 某公司 | 张某 | 13800000001 | 开工 | 县工信局 |`);
    expect(sheet.columns).toEqual({
      seq: "A",
      name: "B",
      specialtyTown: "C",
      totalInvestment: "D",
      owner: "H",
      phone: "J",
      stage: "K",
      leadUnits: "L",
    });
  });

  test("takes a row of units in, and gives them to their columns", () => {
    const sheet = seen(`
      | 项目名称 | 专业镇 | 建设单位 | 总投资 | 项目阶段 | 牵头单位 |
      | | | | （亿元） | | |
      | 产业园 | 万安钻石 | 某公司 | 1.2 | 开工 | 县工信局 |`);
    expect(sheet).toMatchObject({ kind: "projects", rows: [3] });
    expect(sheet.whole.ledger?.headingNotes.get(4)).toBe("亿元");
  });

  test.each([
    ["1 2 3", "| 1 | 2 | 3 | 4 | 5 | 6 |"],
    ["（1）（2）（3）", "| （1） | （2） | （3） | （4） | （5） | （6） |"],
    ["甲 乙 丙", "| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |"],
    ["甲 乙 over texts, 1 2 over numbers, 丙 behind", "| 甲 | 乙 | 1 | 2 | 丙 | 丁 |"],
    ["甲 乙 1 2", "| 甲 | 乙 | 1 | 2 | 3 | 4 |"],
    ["A B C", "| A | B | C | D | E | F |"],
    ["①②③", "| ① | ② | ③ | ④ | ⑤ | ⑥ |"],
    ["一 二 三", "| 一 | 二 | 三 | 四 | 五 | 六 |"],
    ["栏次", "| 栏次 | 1 | 2 | 3 | 4 | 5=3+4 |"],
    ["units without brackets", "| | | | 万元 | | |"],
  ])("does not make a record of the column numbers %s below it", (_, line) => {
    const { headings: own, record: values } = REQUIRED.projects;
    const sheet = seen(`| ${own.join(" | ")} |\n${line}\n| ${values.join(" | ")} |`);
    expect(sheet).toMatchObject({ kind: "projects", headerRows: [1], rows: [3] });
  });

  test("may stand beside notes merged over many rows, and have a cell merged down the table", () => {
    const sheet = seen([...table, record, record, record], {
      merges: ["H1:J5", "F1:F5"],
      top: 1,
      strays: { H1: "填表说明：逐项填写" },
    });
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1], rows: [2, 3, 4, 5] });
    expect(sheet.whole.ledger?.rows[1]?.cells[5]).toBe("进行中");
  });

  test("keeps a heading as written but for white space, numbers and errors included", () => {
    const sheet = seen([
      [...headings.slice(0, 5), "完成 状态\n（必填） ", 2023, { fault: "error", text: "#REF!" }],
      [...record, 1, 2],
    ]);
    expect(sheet.headings).toMatchObject({ F: ["完成状态（必填）"], G: ["2023"], H: ["#REF!"] });
    expect(sheet.columns).toMatchObject({ status: "F" });
  });

  test("may have headings that hold a colon", () => {
    const sheet = seen([
      ["专业镇", "重点任务", "具体任务", "牵头单位：", "完成时限（格式：2024-06-30）", "完成状态\n如：进行中"],
      record,
    ]);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1] });
    expect(sheet.columns).toMatchObject({ leadUnits: "D", due: "E" });
  });

  test.each(["一、招商引资", "（一）招商（引资）", "（一）"])("does not take in the band %s under it", (band) => {
    const sheet = seen(`
      | 专业镇 | < | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成状态 |
      | ${band} | | | | | | |
      | 万安钻石 | | 3 | 建厂房 | 县工信局 | 6月 | 进行中 |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1], rows: [3] });
    expect(sheet.columns).toMatchObject({ specialtyTown: "A" });
  });

  test("may begin in any column", () => {
    const sheet = seen(table.map((cells) => [null, null, null, ...cells]));
    expect(sheet).toMatchObject({ kind: "tasks", rows: [2] });
    expect(sheet.columns).toMatchObject({ specialtyTown: "D", status: "I" });
  });
});
