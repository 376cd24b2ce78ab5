import { LEDGER_KINDS, type LedgerKind, ledgerDefinitions } from "../../../../src/core/terms/ledgerKind";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPath } from "../../../../src/core/read/ledgers/headingMeaning";

/** `key`, `~key` where only a loose heading says so, or the role that what stands beside it decides. */
function meaning(kind: LedgerKind, ...path: readonly string[]): string | null {
  const found = readPath(ledgerDefinitions[kind], path).meaning;
  if (found === null) return null;
  return found.key === null ? `(${found.type})` : `${found.type === "loose" ? "~" : ""}${found.key}`;
}

describe("a heading of the task ledger", () => {
  test.each([
    ["序号", "seq"],
    ["序 号", "seq"],
    ["序\n号", "seq"],
    ["序　号", "seq"],
    ["No.", "seq"],
    ["№", "seq"],
    ["编号", "~seq"],
    ["任务编号", "id"],
    ["*专业镇", "specialtyTown"],
    ["专业镇*", "specialtyTown"],
    ["专业镇（必填）", "specialtyTown"],
    ["（必填）专业镇", "specialtyTown"],
    ["专业镇：", "specialtyTown"],
    ["专 业 镇 名 称", "specialtyTown"],
    ["重点任务", "keyTask"],
    ["具体任务", "task"],
    ["工作任务", "task"],
    ["任务内容", "task"],
    ["主要任务", "task"],
    ["3、具体任务", "task"],
    ["2024年目标", "annualTarget"],
    ["2024年度目标", "annualTarget"],
    ["年度目标", "annualTarget"],
    ["责任镇", "town"],
    ["牵头单位", "leadUnits"],
    ["牵头单位（盖章）", "leadUnits"],
    ["主办单位", "leadUnits"],
    ["责任单位", "(responsible)"],
    ["责任部门", "(responsible)"],
    ["配合单位", "(cooperating)"],
    ["助推单位", "(cooperating)"],
    ["分管县领导", "leader"],
    ["责任人", "person"],
    ["联系电话", "phone"],
    ["启动时间", "start"],
    ["完成时限", "due"],
    ["完成时限（年/月/日）", "due"],
    ["完成时限（如2024年6月30日）", "due"],
    ["完成时限（格式：2024-06-30）", "due"],
    ["完成时限（20XX.0X）", "due"],
    ["完成时限20XX.0X", "due"],
    ["完成时限（XXXX年XX月）", "due"],
    ["完成时限 如2024.1", "due"],
    ["完成时限（如2024.1）", "due"],
    ["完成时限\n年/月/日", "due"],
    ["完成时限年月日", "due"],
    ["完成时限（精确到日）", "due"],
    ["目标时限", "due"],
    ["最迟完成时间", "due"],
    ["完成截止时间", "due"],
    ["填报截止时间", null],
    ["启动时间2024.01", "start"],
    ["启动时间（2024.01.01）", "start"],
    ["实际完成时间YYYY-MM-DD", "finished"],
    ["进展情况200字以内", "progressText"],
    ["完成时限（填写具体日期，格式为2024-06-30，跨年的填最后一年）", "due"],
    ["完成时限（写明年月日）", "due"],
    ["完成时限（调整后填写）", null],
    ["完成率（如50%）", "rate"],
    ["备注 选填", "remark"],
    ["完成时限调整年/月", null],
    ["如期完成", null],
    ["主要目标任务", "task"],
    ["重点工作", "(by-plan)"],
    ["重点工作（必填）", "(by-plan)"],
    ["上年重点工作", null],
    ["完成时间", "due"],
    ["完成时间（实际）", "finished"],
    ["完成时间（计划）", "due"],
    ["完成状态", "status"],
    ["推进状态", "status"],
    ["进度状态", "status"],
    ["任务进展状态", "status"],
    ["完成与否", "status"],
    ["目前状态", "~status"],
    ["企业状态", null],
    ["完成率", "rate"],
    ["完成率(%)", "rate"],
    ["完成率%", "rate"],
    ["完成情况", "(by-content)"],
    ["1-6月完成情况", "(by-content)"],
    ["完成情况（已完成/进行中）", "(by-content)"],
    ["实际完成时间", "finished"],
    ["调整后时限", "adjustedDue"],
    ["延期理由", "extensionReason"],
    ["进展情况", "progressText"],
    ["进展情况（200字以内）", "progressText"],
    ["6月份进展情况", "progressText"],
    ["进展情况（截至6月底）", "progressText"],
    ["存在问题", "issue"],
    ["下一步打算", "nextStep"],
    ["备 注", "remark"],
    ["责任单位及责任人", null],
    ["责任单位（责任人）", null],
    ["序时进度", null],
    ["分值", null],
    ["任务来源", null],
    ["原完成时限", null],
  ])("%s is %s", (text, key) => expect(meaning("tasks", text)).toBe(key));

  test.each([
    [["时间节点", "启动时间"], "start"],
    [["时间节点", "完成时间"], "due"],
    [["计划", "完成时间"], "due"],
    [["实际", "完成时间"], "finished"],
    [["完成时间", "计划"], "due"],
    [["完成时间", "实际"], "finished"],
    [["实际", "启动时间"], "~start"],
    [["实际启动时间"], "~start"],
    [["实际", "完成时限"], null],
    [["完成时限", "调整后"], "adjustedDue"],
    [["单位", "牵头"], "leadUnits"],
    [["单位", "配合"], "(cooperating)"],
    [["责任单位", "牵头单位"], "leadUnits"],
    [["牵头单位", "名称"], "leadUnits"],
    [["责任人", "姓名"], "person"],
    [["责任人", "电话"], "phone"],
    [["分管县领导", "姓名"], "leader"],
    [["分管县领导", "联系电话"], null],
    [["工作标准", "年度投资"], null],
    [["专业镇", "专业镇"], "specialtyTown"],
  ])("%j is %s", (path, key) => expect(meaning("tasks", ...path)).toBe(key));
});

describe("a heading of the project ledger", () => {
  test.each([
    ["项目名称", "name"],
    ["1.项目名称", "name"],
    ["项目（工程）名称", "name"],
    ["项目（法人）单位", "owner"],
    ["总投资（亿元）", "totalInvestment"],
    ["总投资\n（万元）", "totalInvestment"],
    ["（万元）总投资", "totalInvestment"],
    ["总投资万元", "totalInvestment"],
    ["总投资\n单位：万元", "totalInvestment"],
    ["2024年度计划投资(万元)", "yearPlan"],
    ["2024年计划投资", "yearPlan"],
    ["2024年投资计划", "yearPlan"],
    ["本年度投资计划（万元）", "yearPlan"],
    ["1-5月累计完成投资额", "yearDone"],
    ["1—5月累计完成投资", "yearDone"],
    ["1月至5月累计完成投资", "yearDone"],
    ["1-6月完成投资（万元）", "yearDone"],
    ["2024年1-6月完成投资", "yearDone"],
    ["上半年完成投资", "yearDone"],
    ["前三季度完成投资", "yearDone"],
    ["元月至6月完成投资", "yearDone"],
    ["前6个月完成投资", "yearDone"],
    ["前十个月累计完成投资", "yearDone"],
    ["前6个月计划投资", null],
    ["前15个月完成投资", null],
    ["元月完成投资", null],
    ["今年以来累计完成投资", "yearDone"],
    ["二季度完成投资", "yearDone"],
    ["第三季度完成投资", "yearDone"],
    ["4-6月完成投资", "yearDone"],
    ["下半年完成投资", "yearDone"],
    ["一、二季度完成投资", "yearDone"],
    ["1月-2024年6月完成投资", "yearDone"],
    ["2024.1-6月完成投资", "yearDone"],
    ["完成投资（2024年）", "yearDone"],
    ["上半年计划投资", null],
    ["6月底计划投资", null],
    ["13-15月完成投资", null],
    ["六月完成投资", null],
    ["2023年1-12月累计完成投资(万元)", "yearDone"],
    ["累计完成投资（1-5月）", "yearDone"],
    ["2024年累计完成投资", "yearDone"],
    ["2024年完成投资", "yearDone"],
    ["年度累计完成投资（万元）", "yearDone"],
    ["累计完成投资", "cumulativeInvestment"],
    ["截至5月底累计完成投资", "cumulativeInvestment"],
    ["截至目前累计完成投资", "cumulativeInvestment"],
    ["至2023年底累计完成投资", null],
    ["到上年底累计完成投资（万元）", null],
    ["累计完成投资（截至2023年底）", null],
    ["截至2023年12月累计完成投资", null],
    ["5月完成投资(万元)", null],
    ["5月累计完成投资额", null],
    ["当月完成投资", null],
    ["完成投资（5月）", null],
    ["三个一批类别", "stage"],
    ["形象进度", "siteProgress"],
    ["目前为止项目形象进度", "siteProgress"],
    ["开工（计划开工）时间", "plannedStart"],
    ["开工时间（计划）", "plannedStart"],
    ["开工时间", "actualStart"],
    ["计划竣工时间", "plannedProduction"],
    ["建设年限", null],
    ["预计年产值", null],
  ])("%s is %s", (text, key) => expect(meaning("projects", text)).toBe(key));

  test.each([
    [["项目业主", "单位名称"], "owner"],
    [["项目业主", "联系电话"], "phone"],
    [["项目业主", "业主联系人"], "~person"],
    [["项目业主", "法人代表"], null],
    [["资金构成", "中央资金"], null],
    [["总投资", "合计"], "totalInvestment"],
    [["总投资", "中央资金"], null],
    [["投资（万元）", "年度计划"], "yearPlan"],
    [["投资", "总投资"], "totalInvestment"],
    [["计划时间", "开工"], "plannedStart"],
    [["实际时间", "投产"], "actualProduction"],
    [["实际", "开工时间"], "actualStart"],
    [["计划", "开工时间"], "plannedStart"],
    [["投产时间", "计划"], "plannedProduction"],
    [["投资情况", "2024年", "计划"], "yearPlan"],
    [["投资情况", "2024年", "计划", "（万元）"], "yearPlan"],
    [["投资情况", "本年度", "完成", "（万元）"], "yearDone"],
    [["2024年", "完成投资", "累计"], "yearDone"],
    [["2024年", "完成投资", "本月"], null],
    [["2024年", "计划投资", "累计"], null],
    [["2024年完成投资（万元）", "累计"], "yearDone"],
    [["完成投资（万元）", "累计"], "cumulativeInvestment"],
    [["2024年月度完成投资（万元）", "合计"], "yearDone"],
    [["月度完成投资（万元）", "合计"], null],
    [["2024年度（万元）", "计划"], "yearPlan"],
    [["2024年度（万元）", "完成"], "yearDone"],
    [["2024年度", "计划"], null],
    [["上年（万元）", "计划投资"], null],
    [["上年（万元）", "完成投资"], null],
    [["去年", "本年完成投资"], null],
    [["本年（万元）", "计划投资"], "~yearPlan"],
    [["本年（万元）", "完成投资"], "yearDone"],
    [["投资情况", "总投资", "（亿元）"], "totalInvestment"],
    [["投资情况", "2024年", "占比", "（%）"], null],
  ])("%j is %s", (path, key) => expect(meaning("projects", ...path)).toBe(key));

  test("a unit in a bracket, in a row of its own or over the heading is kept", () => {
    const noteOf = (...path: readonly string[]): string | null =>
      readPath(ledgerDefinitions.projects, path).heading.note;
    expect(noteOf("总投资（亿元）")).toBe("亿元");
    expect(noteOf("总投资", "（万元）")).toBe("万元");
    expect(noteOf("投资情况", "2024年", "计划", "（亿元）")).toBe("亿元");
    expect(noteOf("投资（万元）", "总投资")).toBe("万元");
    expect(noteOf("总投资单位：万元")).toBe("万元");
    expect(noteOf("总投资")).toBeNull();
  });
});

test.each([
  ["problems", "存在问题", "~description"],
  ["problems", "整改（解决）措施", "measures"],
  ["problems", "是否解决", "status"],
  ["problems", "目前状态", "~status"],
  ["problems", "推进状态", "status"],
  ["problems", "完成与否", "status"],
  ["problems", "整改时限", "due"],
  ["problems", "完成时间", "~finished"],
  ["indicators", "2024年目标", "target"],
  ["indicators", "1—6月累计", "cumulative"],
  ["indicators", "1-6月", "cumulative"],
  ["indicators", "元月至6月", "cumulative"],
  ["indicators", "前6个月", "cumulative"],
  ["indicators", "元月", "month"],
  ["indicators", "1-6月完成值", "cumulative"],
  ["indicators", "6月", "month"],
  ["indicators", "六月份", "month"],
  ["indicators", "完成值（6月）", "month"],
  ["indicators", "二季度", "cumulative"],
  ["indicators", "累计值（6月）", "cumulative"],
  ["indicators", "上半年目标", null],
  ["indicators", "2024年目标值", "target"],
  ["indicators", "6月完成", "month"],
  ["indicators", "完成值（本月）", "month"],
  ["indicators", "本月完成", "month"],
  ["indicators", "同比增长（%）", "yearOnYear"],
  ["indicators", "上年实际", "base"],
  ["indicators", "完成年度目标（%）", "reportedRate"],
  ["submissions", "推进专班", "specialtyTown"],
  ["submissions", "报送月份", "month"],
  ["submissions", "上报时间", "submitted"],
] as const)("in %s, %s is %s", (kind, text, key) => expect(meaning(kind, text)).toBe(key));

/**
 * Where each heading of domain/aliases.json lands, judged by DECIDED C3: kind and key, or `-` where the ledgers have no such
 * column. What is not listed lands where its group says.
 */
describe("every heading of aliases.json", () => {
  const groups: Readonly<Record<string, string>> = {
    seq: "tasks seq",
    category: "-",
    task: "tasks task",
    measure: "tasks ~task",
    annualTarget: "tasks annualTarget",
    leadUnit: "tasks leadUnits",
    respUnit: "tasks (responsible)",
    coopUnit: "tasks (cooperating)",
    respUnitAndPerson: "-",
    leader: "tasks leader",
    person: "tasks person",
    phone: "tasks phone",
    start: "tasks start",
    due: "tasks due",
    progressText: "tasks progressText",
    rate: "tasks rate",
    timeProgress: "-",
    status: "tasks status",
    issue: "tasks issue",
    next: "tasks nextStep",
    remark: "tasks remark",
    project: "projects name",
    owner: "projects owner",
    scale: "projects scale",
    nature: "projects nature",
    period: "-",
    totalInv: "projects totalInvestment",
    priorInv: "-",
    yearPlanInv: "projects yearPlan",
    yearDoneInv: "projects yearDone",
    monthDoneInv: "-",
    expectedOutput: "-",
    batch: "projects stage",
    town: "tasks town",
    uscc: "projects creditCode",
    score: "-",
  };
  const exceptions: Readonly<Record<string, string>> = {
    任务编号: "tasks id",
    项目编号: "projects id",
    重点任务: "tasks keyTask",
    "开工（计划开工）时间": "projects plannedStart",
    计划开工时间: "projects plannedStart",
    计划竣工时间: "projects plannedProduction",
    目前为止项目形象进度: "projects siteProgress",
    形象进度: "projects siteProgress",
    // By DECIDED G8 what stands below it decides.
    重点工作: "tasks (by-plan)",
    当前进度: "tasks (by-content)",
    进度: "tasks (by-content)",
    完成情况: "tasks (by-content)",
    项目进度: "projects (by-content)",
    专业镇名称: "tasks specialtyTown",
    四个一批范筹: "projects stage",
    // Figures of a month or of money are not a task's completion rate.
    投资完成比例: "-",
    年度投资完成率: "-",
    "当月计划进度%": "-",
    "月计划达成率%": "-",
  };
  const aliases = JSON.parse(readFileSync(join(__dirname, "aliases.json"), "utf8")) as {
    readonly headers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  const rows = Object.entries(aliases.headers).flatMap(([group, sources]) =>
    [...new Set(Object.values(sources).flat())].map((text) => [text, exceptions[text] ?? groups[group]!] as const),
  );

  test.each(rows)("%s lands on %s", (text, where) => {
    const [kind, key] = where.split(" ");
    if (where === "-") {
      expect(["tasks", "projects"].map((each) => meaning(each as LedgerKind, text))).toEqual([null, null]);
    } else {
      expect(meaning(kind as LedgerKind, text)?.replace("~", "")).toBe(key!.replace("~", ""));
    }
  });
});

test("every heading a definition lists is found under its own key", () => {
  for (const kind of LEDGER_KINDS)
    for (const [key, { headings }] of Object.entries(ledgerDefinitions[kind].columns))
      for (const heading of headings)
        if (heading !== "责任单位") expect([kind, heading, meaning(kind, heading)]).toEqual([kind, heading, key]);
});
