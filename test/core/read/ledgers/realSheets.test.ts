import { seen } from "./seen";

/** Sheets drawn after forms that county offices really use (DOMAIN §1). */
describe("a sheet as offices draw it", () => {
  test("the weekly table of key projects: info blocks, three header rows, bands, counts in 序号", () => {
    const sheet = seen(`
      | 2024年重大项目表 | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | ^ | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | 填报单位（盖章） | < | < | 填报人： | < | 审核人： | < | 此表统计时间截止 2024年5月31日  1-5月总完成额为：1200万元 | < | < | < | 单位：万元、亩 | < | < |
      | 序号 | 所属专业镇 | 项目名称 | 建设地址 | 总投资 | 资金构成 | < | 至2023年底累计完成投资 | 2024年计划投资 | 1-5月累计完成投资额 | 5月累计完成投资额 | 项目业主 | < | 四个一批范筹 |
      | ^ | ^ | ^ | ^ | ^ | 中央资金 | 企业自筹 | ^ | ^ | ^ | ^ | 单位名称 | 联系电话 | ^ |
      | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
      | 一、投产达产（项目共计：2个；总投资：100万元；2024年计划投资：30万元。） | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | 1 | 万安钻石 | 产业园一期 | 万安镇 | '60 | 0 | 60 | 10 | 20 | 8 | 1 | 某公司 | 13800000001 | 投产 |
      | 2 | 绛州绿 | 蔬菜基地 | 三泉镇 | '40 | 0 | 40 | 10 | 10 | 8 | 1 | 某社 | 13800000002 | 投产 |
      | 2 | 合计 | | | 100 | | | | 30 | | | | | |
      | 二、加快建设（项目共计：1个） | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | 3 | 万安钻石 | 产业园二期 | 万安镇 | '60 | 0 | 60 | 10 | 20 | 8 | 1 | 某公司 | 13800000001 | 在建 |
      | 1 | 合计 | | | 60 | | | | | | | | | |
      | 3 | 总合计 | | | 160 | | | | | | | | | |
      | 填表人：张三 | | | 分管领导： | | | | | | | | | | |`);
    expect(sheet).toMatchObject({
      kind: "projects",
      headerRows: [4, 5, 6],
      rows: [8, 9, 12],
      duplicates: [],
      missing: ["牵头单位 ← ?"],
    });
    expect(sheet.columns).toEqual({
      seq: "A",
      specialtyTown: "B",
      name: "C",
      town: "D",
      totalInvestment: "E",
      yearPlan: "I",
      yearDone: "J",
      owner: "L",
      phone: "M",
      stage: "N",
    });
    expect(sheet.whole.ledger).toMatchObject({ sheetUnitText: "万元、亩", year: { year: 2024, from: "title" } });
  });

  test("the annual targets of a city: parents not merged, one heading twice", () => {
    const sheet = seen(`
      | 序号 | 专业镇 | 工作目标 | 支撑项目 | 工作标准 | | 时间节点 | | 责任主体 | 是否完成 |
      | | | | | 年度投资 | 工作标准 | 启动时间 | 完成时间 | | |
      | 总体任务 | | | | | | | | | |
      | 1 | 万安钻石 | 建园区 | 产业园 | 3000 | 主体完工 | 1月 | 6月 | 县工信局 | 否 |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [1, 2], rows: [4], duplicates: [] });
    expect(sheet.headings).toMatchObject({ E: ["工作标准", "年度投资"], F: ["工作标准", "工作标准"] });
    expect(sheet.columns).toMatchObject({ task: "C", start: "G", due: "H", leadUnits: "I", status: "J" });
  });

  test("a title neither merged nor named 台账, directly above a header without 序号", () => {
    const sheet = seen(`
      | 新绛县专业镇重点工作推进 | | | | | |
      | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成状态 |
      | 万安钻石 | 3 | 建园区 | 县工信局 | 6月 | 进行中 |`);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [2], rows: [3] });
    expect(sheet.headings["A"]).toEqual(["专业镇"]);
  });

  test("groups of columns over the whole header, 序号 among them", () => {
    const sheet = seen(`
      | 项目基本情况 | < | < | < | 投资情况（万元） | < | 推进情况 | < |
      | 序号 | 项目名称 | 专业镇 | 建设单位 | 总投资 | 年度计划 | 项目阶段 | 牵头单位 |
      | 1 | 产业园 | 万安钻石 | 某公司 | 100 | 30 | 在建 | 县工信局 |`);
    expect(sheet).toMatchObject({ kind: "projects", headerRows: [1, 2], rows: [3] });
    // A plan, and nothing of what is done of it.
    expect(sheet.missing).toEqual(["本年完成投资 ← ?"]);
    expect(sheet.headings).toMatchObject({ A: ["项目基本情况", "序号"], F: ["投资情况（万元）", "年度计划"] });
    expect(sheet.columns).toMatchObject({ totalInvestment: "E", yearPlan: "F" });
  });

  test("three rows, parents over parents, a units row and column numbers below", () => {
    const sheet = seen(`
      | 序号 | 指标名称 | 计量单位 | 镇 | 目标及完成 | < | < | < |
      | ^ | ^ | ^ | ^ | 年度目标值 | 完成 | < | < |
      | ^ | ^ | ^ | ^ | ^ | 本月 | 累计 | 完成率（%） |
      | 甲 | 乙 | 丙 | 丁 | 1 | 2 | 3 | 4=3/1 |
      | 1 | 产值 | 亿元 | 万安镇 | 10 | 1 | 5 | 50 |
      | 2 | 其中：规上产值 | 亿元 | 万安镇 | 8 | 1 | 4 | 50 |`);
    expect(sheet).toMatchObject({ kind: "indicators", headerRows: [1, 2, 3], firstRow: 5 });
    expect(sheet.columns).toMatchObject({ target: "E", month: "F", cumulative: "G", reportedRate: "H" });
  });

  test("a ledger beside a second block of notes, its last columns formatted but empty", () => {
    const sheet = seen(`
      | 专班月报报送台账 | < | < | < | < | | 说明 |
      | 序号 | 专班 | 月份 | 报送时间 | 备注 | | 每月5日前报送 |
      | 1 | 万安钻石 | 2024年5月 | 2024年6月3日 | | | |
      | 2 | 绛州绿 | 2024年5月 | | | | |`);
    expect(sheet).toMatchObject({ kind: "submissions", headerRows: [2], rows: [3, 4] });
  });
});
