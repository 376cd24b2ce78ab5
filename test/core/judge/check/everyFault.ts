import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { drawnBook, drawnSheet, drawnTable } from "../../../support/drawnBook";
import { archiveOf, withCell } from "../../../support/closedBook";
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
    { 责任单位: "县市场\n监管局", 任务编号: "ZD-9" },
  ],
  { more: ["完成期限"] },
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
  drawnLedger("indicators", [{ 完成率: "60%" }, { 年度目标值: 7, 完成率: null }, { 累计值: "若干", 完成率: null }]),
  drawnLedger("submissions", [{ 报送时间: null }, { 报送时间: date("2024-06-08") }, { 月份: "上半年" }, {}]),
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

const kept = archiveOf([drawnBook(drawnLedger("tasks", [{}, {}]), "上月台账.xlsx")], "2024-05-31");

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
    drawnSheet([...table, [], ["绛州绿台账"], ...table], { name: "两个表" }),
    drawnSheet([...table, ...table], { name: "每页表头" }),
    drawnSheet(
      [
        ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
        [1, "建冷库", "绛州绿", "绿源公司", 300, "储备", "县发改局"],
        ["小计", null, null, null, 280],
      ],
      { name: "小计不符" },
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
  withCell(withCell(kept, "存档明细", "Q4", "改过的话"), "存档明细", "A5", "上月"),
];
