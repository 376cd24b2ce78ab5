import { LEDGER_KINDS } from "../../../../src/core/terms/ledgerKind";
import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { REQUIRED, seen, seenSheets, type Seen } from "./seen";

/** A table of these headings, written with spaces between, with `rows` records under it: `x` in every cell unless told. */
function headed(headings: string, ...rows: readonly (readonly DrawnCell[])[]): Seen {
  const names = headings.split(/\s+/);
  return seen([names, ...(rows.length > 0 ? rows : [names.map(() => "某")])]);
}

describe("each kind of ledger", () => {
  test.each(LEDGER_KINDS)("%s is known by its required columns alone", (kind) => {
    const { headings, record } = REQUIRED[kind];
    expect(seen([headings, record])).toMatchObject({ kind, headerRows: [1], rows: [2], missing: [], duplicates: [] });
  });

  test.each(LEDGER_KINDS)("%s is known by its required columns in any order, with 序号 and 备注", (kind) => {
    const { headings, record } = REQUIRED[kind];
    const table = [
      ["备注", ...[...headings].reverse(), "序号"],
      [null, ...[...record].reverse(), 1],
    ];
    expect(seen(table)).toMatchObject({ kind, rows: [2], missing: [] });
  });

  test("stand side by side in one workbook", () => {
    const sheets = LEDGER_KINDS.map((kind) =>
      drawnSheet([REQUIRED[kind].headings, REQUIRED[kind].record], { name: kind }),
    );
    expect(seenSheets(sheets).map(({ kind }) => kind)).toEqual([...LEDGER_KINDS]);
  });

  test.each([
    ["tasks", "专业镇 具体任务 完成时限"],
    ["projects", "项目名称 建设单位 总投资"],
    ["problems", "专业镇 问题描述 牵头单位"],
    ["indicators", "指标名称 年度目标值 累计值"],
    ["submissions", "专班 月份"],
  ])("%s is known by its key column and half of the required ones: %s", (kind, headings) => {
    expect(headed(headings).kind).toBe(kind);
  });

  test.each([
    ["tasks", "具体任务 完成时限 备注 责任人 联系电话"],
    ["projects", "项目名称 总投资 备注 联系电话"],
    ["problems", "问题描述 牵头单位 备注"],
    ["indicators", "指标名称 年度目标值 备注"],
    ["submissions", "专班 报送时间"],
  ])("%s is not known by less: %s", (_, headings) => expect(headed(headings).kind).toBeNull());

  test.each([
    ["tasks", "专业镇 牵头单位 完成时限 完成状态"],
    ["projects", "专业镇 建设单位 总投资 项目阶段 牵头单位"],
    ["problems", "专业镇 提出时间 牵头单位 解决时限 办理状态"],
    ["indicators", "指标名称 计量单位 专业镇 累计值"],
    ["submissions", "月份 报送时间 报送人"],
  ])("%s is not known without its key column: %s", (_, headings) => {
    const sheet = headed(headings);
    expect(sheet.kind).toBeNull();
    expect(sheet.headerRows).toEqual([1]);
  });

  test("is told from its neighbours by its own columns", () => {
    expect(headed("序号 专业镇 具体任务 存在问题 牵头单位 完成时限 完成状态").kind).toBe("tasks");
    expect(headed("序号 专业镇 问题描述 工作措施 牵头单位 完成时限 办理状态").kind).toBe("problems");
    expect(headed("序号 镇 指标名称 计量单位 目标任务 本月值 累计值 牵头单位").kind).toBe("indicators");
    expect(headed("序号 项目名称 专业镇 主要任务 建设单位 总投资 项目阶段 牵头单位").kind).toBe("projects");
    expect(headed("专班 月份 报送时间 报送人 备注").kind).toBe("submissions");
  });

  const PROJECTS = "序号 项目名称 专业镇 所在镇 建设单位 总投资 形象进度 项目阶段 牵头单位 责任单位 存在问题 备注";
  test.each(["项目名称", "名称", "工程名称", "项目"])("a 项目台账 that calls its names %s is one", (name) => {
    const sheet = headed(PROJECTS.replace("项目名称", name));
    expect(sheet).toMatchObject({ kind: "projects", missing: [] });
    expect(sheet.columns).toMatchObject({ name: "B", issue: "K" });
  });

  test.each([
    ["a blank heading", PROJECTS.split(" ").map((text) => (text === "项目名称" ? null : text)), "项目名称"],
    ["企业及项目", PROJECTS.replace("项目名称", "企业及项目").split(" "), "项目名称"],
    ["no such column", PROJECTS.replace("项目名称 ", "").split(" "), "项目名称"],
    [
      "a heading of no ledger",
      "序号 专业镇 工作事项名 牵头单位 完成时限 完成状态 完成率 存在问题 下一步打算".split(" "),
      "具体任务",
    ],
  ])("for its column 存在问题 no sheet is a 问题台账 that the rest says is another: %s", (_, headings, lacking) => {
    const sheet = seen([headings, headings.map(() => "某")]);
    expect(sheet.kind).toBeNull();
    expect(sheet.reason).toContain(`“${lacking}”列，不是重点`);
  });

  test("a 问题台账 that calls its descriptions 存在问题 is one, whatever else it shares with others", () => {
    expect(
      headed("序号 专业镇 反映单位 存在问题 牵头单位 责任人 联系电话 完成时限 完成状态 下一步打算 备注").kind,
    ).toBe("problems");
    expect(headed("序号 专业镇 存在问题 牵头单位 责任人 联系电话 完成时限 完成状态 下一步打算").kind).toBe("problems");
    const columns = PROJECTS.replace("项目名称 ", "").split(" ");
    expect(seen([["2024年问题清单"], columns, columns.map(() => "某")]).kind).toBe("problems");
  });

  test("is told by the sheet's name or title where the columns do not decide", () => {
    const rows = ["序号 专业镇 存在问题 工作措施 牵头单位 责任单位 完成时限 办理状态 备注".split(" "), [1, "万安钻石"]];
    expect(seen(rows, { name: "问题台账" }).kind).toBe("problems");
    expect(seen(rows, { name: "任务台账" }).kind).toBe("tasks");
    expect(seen([["2024年问题清单"], ...rows], { name: "Sheet1" }).kind).toBe("problems");
  });
});

describe("a sheet that is no ledger", () => {
  test("annex 1 of the plan is passed over, saying which column is missing", () => {
    const sheet = seen(`
      | 附件1 | | | | |
      | 专业镇工作专班 | < | < | < | < |
      | 总牵头单位：县工信科技局 | | | | |
      | 序号 | 专业镇名称 | 牵头单位 | 助推单位 | 分管县领导 |
      | 1 | 万安钻石 | 县工信科技局 | 万安镇 | 张三 |`);
    expect(sheet).toMatchObject({ kind: null, headerRows: [4], rows: [5] });
    expect(sheet.reason).toContain("没有“重点任务”或“具体任务”列");
  });

  test("with nothing on it is 空表", () => {
    expect(seen([])).toMatchObject({ kind: null, headerRows: [], headings: {}, firstRow: null, reason: "空表" });
  });

  test.each([
    ["填表说明", [["填表说明"], ["一、本台账由各专班填报。"], ["二、完成时限按文件填写，逾期不候。"]]],
    ["numbered remarks", [["填表说明"], ["1", "任务编号由办公室统一编写。"], ["2", "完成状态从下拉列表中选。"]]],
    [
      "remarks numbered in Chinese",
      [
        ["一、", "填报要求"],
        ["二、", "报送时间"],
      ],
    ],
    ["a title and notes", [["新绛县专业镇台账"], [], ["编制：县工信科技局"], ["2024年6月"]]],
  ])("has no header where there is no table: %s", (_, rows) => {
    expect(seen(rows)).toMatchObject({ kind: null, headerRows: [], headings: {}, firstRow: null, lastRow: null });
  });

  test("has the header of its own table", () => {
    const prices = seen([["价目表"], ["品名", "规格", "单价（元）"], ["纸", "A4", 20], ["笔", "黑", 2]]);
    expect(prices).toMatchObject({ kind: null, headerRows: [2], firstRow: 3, lastRow: 4 });
    expect(prices.reason).toBe("有“品名”、“规格”、“单价（元）”列，与各类台账都不像，不是台账");
    expect(headed("序号 名称 页码", [1, "万安钻石", 3], [2, "绛州绿", 8])).toMatchObject({
      headerRows: [1],
      kind: null,
    });
  });

  test.each([
    [
      "序号 专业镇名称 牵头单位 助推单位 分管县领导",
      "有“专业镇名称”、“牵头单位”、“助推单位”、“分管县领导”列，但没有“重点任务”或“具体任务”列，不是重点任务台账",
    ],
    [
      "序号 总牵头部门 协办单位 所属专业镇 完成期限 状态 备注",
      "有“协办单位”、“所属专业镇”、“完成期限”、“状态”列，但没有“重点任务”或“具体任务”列，不是重点任务台账",
    ],
    [
      "工作任务 完成期限 备注",
      "有“工作任务”、“完成期限”列，像重点任务台账，但必需的列不到一半：缺“专业镇”、“重点任务”、“牵头单位”、“完成状态”或“完成率”",
    ],
    ["专班 报送日期", "有“专班”、“报送日期”列，但没有“月份”列，不是月报报送台账"],
    ["序号 单位 姓名 联系电话", "有“单位”、“姓名”、“联系电话”列，与各类台账都不像，不是台账"],
    ["序号 姓名 责任人 联系电话 备注", "有“姓名”、“责任人”、“联系电话”列，与各类台账都不像，不是台账"],
    ["序号 备注", "有“序号”、“备注”列，与各类台账都不像，不是台账"],
    ["品名 规格 单价 数量 金额 产地", "有“品名”、“规格”、“单价”等6列，与各类台账都不像，不是台账"],
  ])("is passed over in its own words: %s", (headings, reason) => {
    const names = headings.split(" ");
    expect(
      headed(
        headings,
        names.map(() => "某"),
        names.map(() => 1),
      ),
    ).toMatchObject({ kind: null, reason });
  });

  test.each([
    "序号 专业镇 重点任务 任务数 已完成 完成率",
    "镇 任务数 已完成 完成率 排名",
    "批次 项目个数 总投资",
    "专业镇 项目名称 项目数 完成数 牵头单位",
  ])("sums a ledger up: %s", (headings) => expect(headed(headings).kind).toBeNull());
});

describe("牵头单位, 责任单位 and their like (DECIDED C5)", () => {
  const tasks = "专业镇 重点任务 具体任务 完成时限 完成状态";
  const projects = "项目名称 专业镇 建设单位 总投资 项目阶段";
  const problems = "专业镇 问题描述 提出时间 解决时限 办理状态";
  test.each([tasks, projects, problems])("mean the same in %s", (others) => {
    const at = (units: string): unknown => {
      const { columns, whole, duplicates } = headed(`${units} ${others}`);
      return [columns["leadUnits"], columns["supportUnits"], whole.ledger?.extraSupportColumns, duplicates];
    };
    expect(at("牵头单位 责任单位")).toEqual(["A", "B", [], []]);
    expect(at("责任单位 牵头单位")).toEqual(["B", "A", [], []]);
    expect(at("责任单位")).toEqual(["A", undefined, [], []]);
    expect(at("责任单位 配合单位")).toEqual(["A", "B", [], []]);
    expect(at("配合单位 责任单位")).toEqual(["B", "A", [], []]);
    expect(at("主办单位 责任单位")).toEqual(["A", "B", [], []]);
    expect(at("牵头单位 责任单位 配合单位")).toEqual(["A", "B", [3], []]);
    expect(at("牵头单位 配合单位 助推单位")).toEqual(["A", "B", [3], []]);
    expect(at("总牵头单位 协办单位")).toEqual(["A", "B", [], []]);
    expect(at("牵头单位 责任单位 责任单位")).toEqual(["A", "B", [], ["C"]]);
    expect(at("责任单位 责任单位")).toEqual(["A", undefined, [], ["B"]]);
    expect(at("牵头单位 主办单位")).toEqual(["A", undefined, [], ["B"]]);
  });

  test("a mistyped 牵头单位 is asked about, and 责任单位 does not take its place", () => {
    const sheet = headed("牵头单们 责任单位 专业镇 重点任务 具体任务 完成时限 完成状态");
    expect(sheet.columns).toMatchObject({ supportUnits: "B" });
    expect(sheet.columns).not.toHaveProperty("leadUnits");
    expect(sheet.missing).toEqual(["牵头单位 ← 牵头单们"]);
  });
});

describe("完成情况", () => {
  const at = (values: readonly DrawnCell[], more: readonly string[] = []): string[] => {
    const { headings, record } = REQUIRED.tasks;
    const own = headings.slice(0, 5);
    const filler = record.slice(0, 5);
    const { columns } = seen([
      ["完成情况", ...own, ...more],
      ...values.map((value) => [value, ...filler, ...more.map(() => null)]),
    ]);
    return Object.entries(columns).flatMap(([key, column]) => (column === "A" ? [key] : []));
  };

  test.each([
    ["status words", ["已完成", "进行中", "未启动"], ["status"]],
    ["percentages", ["80%", "100%", "30%"], ["rate"]],
    ["numbers", [80, 100, 0.5], ["rate"]],
    ["prose", ["已完成主体工程建设，正在安装设备", "正在办理用地手续"], ["progressText"]],
    ["mostly status words", ["已完成", "进行中", "进行中", "80%"], ["status"]],
    ["mostly percentages", ["80%", "30%", "进行中"], ["rate"]],
    ["mostly prose", ["正在办理用地手续", "完成选址并开展环评", "进行中"], ["progressText"]],
    ["nothing yet", [null, null], ["status"]],
  ])("with %s", (_, values, keys) => expect(at(values)).toEqual(keys));

  test("gives way to the columns that stand beside it", () => {
    expect(at(["正在办理用地手续"], ["完成状态"])).toEqual(["progressText"]);
    expect(at([null], ["完成状态"])).toEqual(["progressText"]);
    expect(at(["80%"], ["完成状态"])).toEqual(["rate"]);
    expect(at([null], ["完成状态", "进展情况"])).toEqual([]);
    expect(at(["正在办理用地手续"], ["完成状态", "进展情况"])).toEqual([]);
    expect(at(["已完成"], ["完成率"])).toEqual(["status"]);
  });

  test("is a duplicate where it says what another column says", () => {
    const { headings, record } = REQUIRED.tasks;
    const sheet = seen([
      [...headings, "完成情况"],
      [...record, "已完成"],
    ]);
    expect(sheet).toMatchObject({ duplicates: ["G"], columns: { status: "F" } });
  });

  test("is judged by the records, not by what stands below them", () => {
    const { headings, record } = REQUIRED.tasks;
    const own = headings.slice(0, 5);
    const sheet = seen([
      [...own, "完成情况"],
      [...record.slice(0, 5), "50%"],
      ["合计", null, null, null, null, "进行中"],
      ["合计", null, null, null, null, "进行中"],
      ["序号", ...headings],
      [1, ...record],
      [1, "a", "b", "c", "d", "进行中"],
    ]);
    expect(sheet.columns).toMatchObject({ rate: "F" });
  });
});

describe("编号", () => {
  const at = (values: readonly DrawnCell[], more: readonly string[] = []): unknown => {
    const { headings, record } = REQUIRED.tasks;
    const { columns } = seen([["编号", ...headings, ...more], ...values.map((value) => [value, ...record])]);
    return [columns["seq"], columns["id"]];
  };
  test("names records where it holds more than small numbers", () => {
    expect(at(["RW-01", "RW-02"])).toEqual([undefined, "A"]);
    expect(at(["2024001", "2024002"])).toEqual([undefined, "A"]);
    expect(at([1, 2, 3])).toEqual(["A", undefined]);
    expect(at([1, 2], ["序号"])).toEqual(["H", "A"]);
  });
  test("still counts rows beyond a thousand", () => {
    expect(at(Array.from({ length: 1200 }, (_, i) => i + 1))).toEqual(["A", undefined]);
  });
});

describe("duplicate headings", () => {
  test("are reported, and the first is read", () => {
    expect(headed("专业镇 重点任务 具体任务 牵头单位 完成时限 完成时间 完成状态 备注 备注")).toMatchObject({
      duplicates: ["F", "I"],
      columns: { due: "E", remark: "H" },
    });
  });

  test("never push the standard heading aside", () => {
    expect(headed("专业镇 重点任务 工作任务 具体任务 牵头单位 完成时限 完成状态")).toMatchObject({
      duplicates: ["C"],
      columns: { task: "D" },
    });
  });

  test("are not looser headings beside a standard one", () => {
    expect(headed("专业镇 重点任务 工作目标 推进措施 具体任务 牵头单位 完成时限 完成状态")).toMatchObject({
      duplicates: [],
      columns: { task: "E" },
    });
  });
});

describe("mistyped headings", () => {
  test.each([
    ["重点任务 → 重点仼务", "专业镇 重点仼务 具体任务 牵头单位 完成时限 完成状态", ["重点任务 ← 重点仼务"]],
    ["项目名称 → 项目名秤", "项目名秤 专业镇 建设单位 总投资 项目阶段 牵头单位", ["项目名称 ← 项目名秤"]],
    ["完成时限 → 完成限时", "专业镇 重点任务 具体任务 牵头单位 完成限时 完成状态", ["完成时限 ← 完成限时"]],
    [
      "调整后时限 → 调整后时现",
      "专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态 调整后时现",
      ["调整后时限 ← 调整后时现"],
    ],
    ["问题描述 → 问题描叙", "专业镇 问题描叙 提出时间 牵头单位 解决时限 办理状态", ["问题描述 ← 问题描叙"]],
  ])("%s: the ledger is known and the slip is asked about", (_, headings, missing) => {
    const sheet = headed(headings);
    expect(sheet.kind).not.toBeNull();
    expect(sheet.missing).toEqual(missing);
  });

  test.each([
    "专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态 类别 分值 任务来源 序时进度 考核标准 权重 实际完成情况 完成数量 原完成时限",
    "项目名称 专业镇 建设单位 总投资 项目阶段 牵头单位 项目代码 上年完成投资 当月完成投资 本月完成投资额 上年计划投资 建设年限 所在村 所在乡村 预计年产值 至2023年底累计完成投资",
    "专业镇 问题描述 提出时间 牵头单位 解决时限 办理状态 涉及金额 是否需要协调 企业名称 信访编号",
    "指标名称 计量单位 专业镇 年度目标值 累计值 上年完成值 上年同期值 责任部门 数据来源 排名",
    "专班 月份 份数 是否按时 页数",
  ])("no ordinary column is taken for one: %s", (headings) => {
    const sheet = headed(headings);
    expect(sheet.kind).not.toBeNull();
    expect(sheet.missing).toEqual([]);
    expect(sheet.duplicates).toEqual([]);
  });

  test("a column that is missing without a trace is named once", () => {
    expect(headed("专业镇 重点任务 具体任务 牵头单位 完成状态").missing).toEqual(["完成时限 ← ?"]);
    expect(headed("专业镇 重点任务 具体任务 牵头单位 完成时限").missing).toEqual(["完成状态/完成率 ← ?"]);
    expect(headed("专业镇 工作任务 牵头单位 完成时限 完成率").missing).toEqual(["重点任务 ← ?"]);
  });
});

test("项目类型 is the stage only where it holds stages", () => {
  const row = (type: string): readonly string[] => ["园区", "万安钻石", "某公司", "100", type, "县工信局"];
  const names = "项目名称 专业镇 建设单位 总投资 项目类型 牵头单位";
  expect(headed(names, row("在建"), row("投产")).columns).toMatchObject({ stage: "E" });
  expect(headed(names, row("工业"), row("农业")).columns).not.toHaveProperty("stage");
});

test("of two tables in the first rows the upper one is read, however wide the lower one is", () => {
  const { headings, record } = REQUIRED.tasks;
  const wide = ["序号", ...REQUIRED.projects.headings, "责任单位", "备注", "形象进度"];
  expect(seen([headings, record, [], wide, [1, ...REQUIRED.projects.record]])).toMatchObject({
    kind: "tasks",
    rows: [2],
    secondHeader: 4,
  });
});

test("a pivot table is called one", () => {
  const pivot = [
    ["行标签", "求和项:总投资（万元）"],
    ["万安镇", 5000],
    ["总计", 9000],
  ];
  expect(seen(pivot)).toMatchObject({ kind: null, reason: "是数据透视表，不是逐条登记的台账" });
});
