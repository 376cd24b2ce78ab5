import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { drawnBook, drawnSheet, drawnTable } from "../../../support/drawnBook";
import { archiveOf, withCell } from "../../../support/closedBook";
import { drawnRegister } from "../../../support/drawnRegister";
import { date, drawnLedger } from "../rules/drawnLedger";

const tasks = drawnLedger(
  "tasks",
  [
    { 专业镇: "万安钻石", 任务编号: "ZD-1" },
    {
      专业镇: "^",
      任务编号: "ZD-1",
      牵头单位: "县工信局",
      责任单位: "县水利局",
      责任镇: "泉掌镇",
      分管县领导: "王会民",
    },
    { 专业镇: "绛州红", 牵头单位: "县工信据", 责任单位: "县财政局县教育局", 责任镇: "泉张镇" },
    { 专业镇: "万安钻石、绛州绿", 责任单位: "县财政局、县教育局、县财政局", 重点任务: "任务13" },
    { 重点任务: "1、3", 责任单位: "各责任单位", 具体任务: null },
    { 完成时限: "尽快", 启动时间: "2024年2月30日", 联系电话: "1380000000" },
    { 完成时限: "2024.9.30", 启动时间: "3月底", 完成状态: "差不多了", 完成率: "差不多" },
    { 完成时限: date("2024-06-30"), 调整后时限: "9月底", 启动时间: date("2024-07-01") },
    { 完成时限: "2026年6月底", 完成状态: "已完成", 完成率: 0.8, 实际完成时间: date("2024-07-05") },
    { 启动时间: date("2024-03-01"), 完成状态: "已完成", 完成率: "122.6%", 实际完成时间: date("2024-02-20") },
    { 完成状态: "已完成", 完成率: 100 },
    { 完成状态: "进行中", 完成率: 100, 实际完成时间: date("2024-06-20") },
    { 完成时限: "长期坚持", 责任人: "张三11010519491231002X", 备注: " 见附件" },
    { 完成状态: null, 完成率: null, 年度目标: { fault: "error", text: "#REF!" } },
    { 启动时间: "2月1日", 完成状态: "已完城", 完成率: "100%", 实际完成时间: "2024年5月" },
    { 牵头单位: "各镇人民政府", 责任镇: "横桥乡", 完成时限: 2024.1 },
    { 任务编号: null, 具体任务: "建设检测中心", 年度目标: { fault: "uncalculated", text: "=A1" } },
    { 任务编号: null, 具体任务: "建设检测中心", 年度目标: { fault: "uncalculated", text: "=A1" } },
    { 任务编号: null, 具体任务: "（已取消）建设冷库" },
    { 任务编号: null, 具体任务: "建设冷库二期（并入第3项）" },
    { 责任单位: "县市场\n监管局", 任务编号: "ZD-9" },
    { 专业镇: "万安钻右", 重点任务: "推动专业镇市场主体倍曾", 责任镇: "万按镇" },
  ],
  { more: ["完成期限"], struck: ["E25"] },
);

const others = [
  drawnLedger(
    "projects",
    [
      { 总投资: 5000, 项目阶段: "推进中", 统一社会信用代码: "91110000600037341M" },
      { 总投资: 5000, 项目阶段: "投产", 累计完成投资: 6000 },
      { 总投资: 5000, 签约时间: date("2024-05-01"), 实际开工时间: date("2024-04-01") },
      { 总投资: 5000, 计划开工时间: date("2024-03-31"), 本年完成投资: -20 },
      { 总投资: 50_000_000, 所在镇: null },
      { 总投资: 5000, 项目阶段: "己开工" },
      { 总投资: 5000, 计划开工时间: date("2024-05-31"), 实际开工时间: date("2024-07-08") },
    ],
    { strays: { C2: "" } },
  ),
  drawnLedger(
    "problems",
    [
      { 办理状态: "已销号", 解决措施: null, 提出时间: date("2024-05-10"), 销号时间: date("2024-05-01") },
      { 解决时限: "9月底" },
    ],
    { title: "问题台账" },
  ),
  drawnLedger("indicators", [
    { 完成率: "60%" },
    { 年度目标值: 7, 完成率: null },
    { 累计值: "若干", 完成率: null },
    { 累计值: { value: 45296, format: "yyyy/m/d" }, 完成率: null },
  ]),
  drawnLedger("submissions", [
    { 报送时间: null },
    { 报送时间: date("2024-06-08") },
    { 月份: "上半年" },
    {},
    { 专班: "新绛中药材", 报送时间: date("2023-06-04") },
  ]),
];

const table = drawnTable("序号 专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态", {
  序号: 1,
  专业镇: "绛州绿",
  重点任务: "3",
  具体任务: "建设冷库",
  牵头单位: "县发改局",
  完成时限: "2024年底",
  完成状态: "进行中",
});

/** A month that was closed, and the same rows a month later. */
const may = drawnBook(
  [
    drawnLedger("tasks", [
      { 专业镇: "新绛中药材", 任务编号: "Y-1", 完成状态: "已完成", 完成率: 1, 实际完成时间: date("2024-05-20") },
      { 专业镇: "新绛中药材", 任务编号: "Y-2", 完成率: 0.6, 进展情况: "正在办理", 年度目标: "种植1000亩" },
      { 专业镇: "新绛中药材", 任务编号: "Y-3", 完成时限: date("2024-09-30"), 进展情况: "改过的话" },
      { 专业镇: "新绛中药材", 任务编号: "Y-4", 具体任务: "办药材节" },
      { 专业镇: "新绛中药材", 任务编号: null, 具体任务: "建设中药材晾晒标准场地三处" },
      { 专业镇: "新绛中药材", 任务编号: "Y-6" },
    ]),
    drawnLedger("projects", [
      { 项目编号: "P-1", 累计完成投资: 500 },
      { 项目编号: "P-2", 累计完成投资: 1 },
    ]),
  ],
  "上月台账.xlsx",
);
const june = drawnBook(
  [
    drawnLedger(
      "tasks",
      [
        { 专业镇: "新绛中药材", 任务编号: "Y-1", 完成率: 0.9 },
        { 专业镇: "新绛中药材", 任务编号: "Y-2", 完成率: 0.5, 进展情况: "正在办理", 年度目标: "种植800亩" },
        { 专业镇: "新绛中药材", 任务编号: "Y-3", 完成时限: date("2024-12-31") },
        { 专业镇: "新绛中药材", 任务编号: null, 具体任务: "建设中药材晾晒标准化场地三处" },
        ...Array.from({ length: 5 }, (_, index) => ({ 任务编号: `X-${index}`, 牵头单位: "县财政局", 完成率: 0.497 })),
      ],
      { name: "本月任务" },
    ),
    drawnLedger(
      "projects",
      [
        { 项目编号: "P-1", 累计完成投资: 400 },
        { 项目编号: "P-2", 累计完成投资: 10000, 总投资: 20000 },
      ],
      { name: "本月项目", title: "2024年本月项目" },
    ),
  ],
  "本月台账.xlsx",
);
const kept = archiveOf([may], "2024-05-31");

/** An earlier month, closed with an error in it, and the letters that followed. */
const march = archiveOf([drawnBook(drawnLedger("tasks", [{ 完成率: "很多" }]), "三月.xlsx")], "2024-03-31");
const letter = {
  对象: "县发改局",
  级别: "催办",
  办理期限: "2024-04-10",
  状态: "已发",
  涉及事项: "建设第1个钻石加工车间",
};
const register = drawnRegister(
  { ...letter, 文号: "新专镇督〔2024〕1号", 发出日期: "2024-03-26" },
  { ...letter, 对象: "万安镇", 文号: null, 发出日期: "2024-04-26" },
  { ...letter, 状态: "在办" },
);

/** Workbooks in which every rule finds something, in ordinary values. */
export const everyFault: readonly WorkbookSnapshot[] = [
  drawnBook([
    tasks,
    ...others,
    drawnLedger("tasks", [{}], {
      name: "缺列",
      renamed: { 完成时限: "完成时现", 启动时间: "启东时间" },
      without: ["牵头单位"],
    }),
    drawnLedger("tasks", [], { name: "空表" }),
    drawnLedger(
      "tasks",
      [1, 2, 3, 4, 5, 6].map((no) => ({ 任务编号: null, 具体任务: `第${no}场产销对接会` })),
      { name: "样表" },
    ),
    drawnLedger(
      "indicators",
      ["钻石产值", "钻石税收", "切磨企业数"].map((指标名称) => ({ 指标名称 })),
      { name: "划线", struck: ["B4", "F5"], partlyStruck: ["B6"] },
    ),
    drawnSheet([...table, [], ["绛州绿台账"], ...table], { name: "两个表" }),
    drawnSheet([...table, ...table], { name: "每页表头" }),
    drawnSheet(
      [
        ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态", null, "镇", "项数"],
        ["绛州绿", "3", "建设果蔬分拣线", "县发改局", "2024年底", "进行中", null, "泉掌镇", 1],
        [null, null, null, null, null, null, null, "合计", 1],
      ],
      { name: "旁边有表" },
    ),
    drawnSheet(table, { name: "每页表头（2）" }),
    drawnSheet(
      [
        ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
        [1, "建冷库", "绛州绿", "绿源公司", 300, "储备", "县发改局"],
        ["小计", null, null, null, 280],
      ],
      { name: "小计不符" },
    ),
    drawnSheet(
      [
        ["序号", "项目名称", "专业镇", "建设单位", "总投资（万美元）", "项目阶段", "牵头单位"],
        [1, "建保税仓库", "绛州绿", "绿源公司", 300, "储备", "县发改局"],
      ],
      { name: "外币" },
    ),
    drawnSheet(
      [
        ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
        [1, "建果蔬市场", "绛州绿", "绿源公司", 700, "储备", "县发改局"],
        ["1.1", "建果蔬市场一期", "绛州绿", "绿源公司", 300, "储备", "县发改局"],
        ["1.2", "建果蔬市场二期", "绛州绿", "绿源公司", 400, "储备", "县发改局"],
      ],
      { name: "总项分项" },
    ),
    drawnSheet(
      [
        ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
        ["一", "建设药材仓库", null, null, 500],
        ["二", "果蔬项目", null, null, 300],
        [1, "建果蔬大棚", "绛州绿", "绿源公司", 300, "储备", "县发改局"],
      ],
      { name: "分组无明细" },
    ),
    ...[
      ["上半年计划投资（万元）", "一季度完成投资（万元）", "二季度完成投资（万元）"],
      ["2024年计划投资（万元）", "2022年完成投资（万元）", "2023年完成投资（万元）"],
    ].map((periods, index) =>
      drawnSheet(
        [
          ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位", ...periods],
          [1, `建烘干房${index}`, "绛州绿", "绿源公司", 300, "储备", "县发改局", 100, 20, 30],
        ],
        { name: `时期列${index}` },
      ),
    ),
    ...[
      { name: "当期没填", periods: ["1-5月完成投资", "1-6月完成投资"], rows: [[20, 30], [25]] },
      { name: "后期在前", periods: ["1-2月完成投资", "1-12月完成投资"], rows: [[20, 30]] },
      { name: "只有后期", periods: ["1-11月完成投资", "1-12月完成投资"], rows: [[20, 30]] },
    ].map(({ name, periods, rows }) =>
      drawnSheet(
        [
          ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位", ...periods],
          ...rows.map((cells, index) => [
            ...[index + 1, `${name}的第${index + 1}个项目`, "绛州绿", "绿源公司", 300, "储备", "县发改局"],
            ...cells,
          ]),
        ],
        { name },
      ),
    ),
    drawnSheet(
      [
        ["项目", "值", "说明"],
        ["月报报送日", "四成"],
      ],
      { name: "考核设置" },
    ),
  ]),
  drawnBook(
    ["说明", "封面", "目录"].map((name) => drawnSheet([[name], ["请如实填写。"]], { name })),
    "说明.xlsx",
  ),
  june,
  withCell(withCell(kept, "存档明细", "Q6", "正在选址"), "存档明细", "A9", "上月"),
  { ...march, file: "三月存档.xlsx" },
  drawnBook(register, "督办登记.xlsx"),
  ...["5月", "6月"].map((month, index) =>
    drawnBook(
      drawnSheet(
        [
          ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"],
          ["绛州绿", "3", `新建${["育苗", "晾晒"][index]}场`, "县发改局", "2024年底", "进行中"],
        ],
        { name: "补充任务" },
      ),
      `${month}补充.xlsx`,
    ),
  ),
];

/** All that the workbooks above have no room for: of the ledgers that May had, only that of the projects. */
export const forgottenLedger: readonly WorkbookSnapshot[] = [
  drawnBook(drawnLedger("projects", [{}]), "六月.xlsx"),
  kept,
];
