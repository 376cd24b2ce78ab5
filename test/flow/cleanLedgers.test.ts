import { drawnSheet } from "../support/drawnBook";
import { indicators, on, problems, projects, reportOf, submissions, tasks, type Cells } from "./flow";

/** Every finding, with its message so that a false alarm explains itself. */
const anything = (report: ReturnType<typeof reportOf>) =>
  report.findings.map(({ rule, cell, message }) => ({ rule, cell, message }));

/** The plan's responsibility sentences of four key tasks, as they would be copied. */
const LEADS: readonly (readonly [string, string])[] = [
  [
    "县工信科技局、县农业农村局、县文旅局",
    "县发改局、县市场监管局、县行政审批局、县财政局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县工信科技局、县农业农村局、县文旅局",
    "县发改局、县自然资源局、县市场监管局、县行政审批局、县金融服务中心、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  ["县发改局", "县工信科技局、县农业农村局、县文旅局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会"],
  [
    "县工信科技局",
    "县农业农村局、县文旅局、县发改局、县市场监管局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县市场监管局",
    "县发改局、县工信科技局、县农业农村局、县文旅局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县发改局",
    "县工信科技局、县农业农村局、县文旅局、县市场监管局、县行政审批局、县金融服务中心、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "新绛经济技术开发区管委会、县行政审批局、县发改局",
    "县自然资源局、县能源局、县水利局、县交通运输局、县小企业发展促进中心、各镇人民政府",
  ],
  [
    "县金融服务中心",
    "县工信科技局、县农业农村局、县文旅局、县财政局、中国人民银行新绛支行、运城市银保监分局新绛监管组、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县自然资源局、县能源局、市生态环境局新绛分局",
    "县工信科技局、县农业农村局、县文旅局、县发改局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县招商投资促进中心",
    "县工信科技局、县农业农村局、县文旅局、县行政审批局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县工信科技局",
    "县发改局、县农业农村局、县文旅局、县交通运输局、县市场监管局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
  [
    "县人社局、县教育局、县发改局",
    "县工信科技局、县农业农村局、县文旅局、县小企业发展促进中心、各镇人民政府，新绛经济技术开发区管委会",
  ],
];
const TITLES =
  "推动专业镇市场主体倍增 推动专业镇主导产业壮大 推动专业镇重大项目建设 推动专业镇创新能力提升 推动专业镇质量品牌打造 推动专业镇“两个转型”发展 " +
  "推动专业镇发展环境优化 推动专业镇融资渠道畅通 加强专业镇用地用能排污保障 推动专业镇招商引资精准高效 推动专业镇市场份额扩大 推动专业镇就业富民赋能";

const PLAN_ROWS: readonly Cells[] = TITLES.split(" ").map((title, index) => ({
  任务编号: `WA-${index + 1}`,
  重点任务: `${index + 1}.${title}`,
  牵头单位: LEADS[index]?.[0],
  责任单位: LEADS[index]?.[1],
  分管县领导: "成俊",
  责任人: "张三",
  联系电话: "0359-7522001",
  存在问题: "无",
  下一步打算: "继续推进",
}));

describe("a clean ledger says nothing at all", () => {
  test("tasks: the whole plan in its own words", () => {
    expect(anything(reportOf(tasks(PLAN_ROWS)))).toEqual([]);
  });

  test("tasks of every state", () => {
    const states: readonly Cells[] = [
      { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") },
      { 完成状态: "未启动", 完成率: 0, 启动时间: on("2024-09-01") },
      { 完成状态: "暂缓" },
      { 完成时限: "长期坚持" },
      { 完成时限: "每季度末" },
      { 完成状态: "滞后", 完成率: 0.2 },
    ];
    expect(anything(reportOf(tasks(PLAN_ROWS.map((row, i) => ({ ...row, ...states[i] })))))).toEqual([]);
  });

  test("tasks with the sentence in one lead column", () => {
    const rows = PLAN_ROWS.map((row, index) => {
      const [lead, support] = LEADS[index] ?? [];
      return { ...row, 牵头单位: `${lead ?? ""}牵头，${support ?? ""}按职责分工负责`, 责任单位: null };
    });
    const report = reportOf(tasks(rows));
    expect(anything(report)).toEqual([]);
    expect(report.records[8]?.leadUnits).toEqual(["县自然资源局", "县能源局", "市生态环境局新绛分局"]);
    expect(report.records[0]?.supportUnits).toHaveLength(5 + 9 + 1);
  });

  test("projects, problems, indicators, submissions", () => {
    expect(
      anything(reportOf(projects([{}, {}, { 项目阶段: "储备", 实际开工时间: null, 计划开工时间: null }]))),
    ).toEqual([]);
    expect(anything(reportOf(problems([{}, { 办理状态: "已销号", 销号时间: on("2024-06-30") }])))).toEqual([]);
    expect(anything(reportOf(indicators([{}, { 同比: "-3.5%", 完成率: "60%" }, { 累计值: 0, 本月值: 0 }])))).toEqual(
      [],
    );
    const groups = ["万安钻石专班", "绛州非遗文创专班", "绛州绿专班", "新绛中药材专班"];
    const rows = groups.map((专班) => ({ 专班, 月份: "2024年5月", 报送时间: on("2024-06-03"), 报送人: "张三" }));
    expect(anything(reportOf(submissions(rows)))).toEqual([]);
  });

  test("indicators of mixed units with counts and percentages", () => {
    const sheet = drawnSheet(`
      | 2024年专业镇主要指标台账 |
      | 序号 | 指标名称 | 单位 | 专业镇 | 2023年基数 | 2024年目标值 | 6月 | 1-6月累计 | 完成率（%） | 同比增长（%） |
      | 1 | 产值 | 亿元 | 万安钻石 | 10 | 12 | 1 | 6 | 50 | 5.2 |
      | 2 | 市场主体数 | 户 | 万安钻石 | 100 | 200 | 10 | 150 | 75 | 12 |`);
    const report = reportOf(sheet);
    expect(report.ledgers).toMatchObject([{ kind: "indicators", records: 2 }]);
    expect(anything(report)).toEqual([]);
    expect(report.indicators).toMatchObject([{ rate: 0.5 }, { rate: 0.75 }]);
  });

  test("a problem ledger of another office's making", () => {
    const sheet = drawnSheet(`
      | 附件3 |
      | 新绛县专业镇企业反映问题台账 |
      | 序号 | 专业镇 | 反映企业 | 问题描述 | 问题类型 | 提出时间 | 整改措施 | 牵头单位 | 配合单位 | 责任人 | 整改时限 | 是否解决 | 销号时间 |
      | 1 | 万安钻石 | 某公司 | 用电容量不足 | 用能 | 45383 {yyyy/m/d} | 增容 | 县能源局 | 县发改局 | 张三 | 45473 {yyyy/m/d} | 是 | 45460 {yyyy/m/d} |
      | 2 | 万安钻石 | 某公司 | 缺少流动资金 | 融资 | 45383 {yyyy/m/d} | 对接银行 | 县金融服务中心 | | 张三 | 45565 {yyyy/m/d} | 否 | |
      | 填表人：张三 | | | | 审核人：李四 |`);
    const report = reportOf(sheet);
    expect(report.ledgers).toMatchObject([{ kind: "problems", records: 2 }]);
    expect(anything(report)).toEqual([]);
    expect(report.problems).toMatchObject({ total: 2, closed: 1, overdue: 0 });
  });

  test("a project table in the manner of a development zone", () => {
    const sheet = drawnSheet(`
      | 2024年新绛县专业镇重点项目表 | < | < | < | < | < | < | < | < | < | < | < |
      | 填报单位（盖章）：县发改局 | < | < | 填报人：张三 | < | 此表统计时间截止2024年6月30日 | < | < | | | 单位：万元、亩 | < |
      | 序号 | 项目名称 | 专业镇 | 建设性质 | 总投资 | 资金构成 | < | 2024年计划投资 | 1-6月累计完成投资额 | 项目业主 | < | 项目阶段 | 牵头单位 | 备注 |
      | ^ | ^ | ^ | ^ | ^ | 中央资金 | 企业自筹 | ^ | ^ | 单位名称 | 联系电话 | ^ | ^ | ^ |
      | 一、投产达产（项目共计：1个；总投资：5000万元。） | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | 1 | 产业园一期 | 万安钻石 | 续建类 | '5,000.00 | | 5000 | 2000 | '1,000.50 | 某公司 | 7522001 | 在建 | 县工信科技局 | |
      | 1 | 合计 | | | 5000 | | 5000 | 2000 | 1000.5 | | | | | |
      | 二、前期储备（项目共计：1个） | < | < | < | < | < | < | < | < | < | < | < | < | < |
      | 1 | 蔬菜冷链 | 绛州绿 | 新开工类 | 800 | | 800 | | | 某合作社 | 13835900001 | 谋划 | 县农业农村局 | |
      | 2 | 总合计 | | | 5800 | | 5800 | 2000 | 1000.5 | | | | | |`);
    const report = reportOf(sheet);
    expect(report.records.map(({ row }) => row)).toEqual([6, 9]);
    expect(report.ledgers[0]?.columns).toMatchObject({
      totalInvestment: "E",
      yearPlan: "H",
      yearDone: "I",
      owner: "J",
    });
    expect(anything(report)).toEqual([]);
    expect(report.projects.investment).toMatchObject({ yearPlan: 2000, yearDone: 1000.5 });
  });
});
