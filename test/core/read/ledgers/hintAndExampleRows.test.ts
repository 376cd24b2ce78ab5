import type { DrawnCell, DrawnDetails } from "../../../support/drawnBook";
import { seen, type Seen } from "./seen";

const HEADINGS = ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态", "备注"];

/** A record; its number first. */
function task(no: DrawnCell, name = "建设标准厂房", ...changes: readonly DrawnCell[]): readonly DrawnCell[] {
  return [no, "万安钻石", "3", name, "县工信科技局", "2024年6月", "进行中", ...changes];
}

/** Rows of records below a header in row 1. */
function below(rows: readonly (readonly DrawnCell[])[], details: DrawnDetails = {}): Seen {
  return seen([HEADINGS, ...rows], details);
}

describe("rows that say how to fill the table in (DECIDED G4)", () => {
  test.each<[string, readonly DrawnCell[]]>([
    [
      "instructions",
      ["1.按顺序填", "1.从下拉中选", "1.填编号", "1.50字以内", "1.填写规范名称", "1.格式：2024-01-01", "1.从下拉中选"],
    ],
    ["hints, few of them", [null, "下拉选择", null, "50字以内", "填全称", "如2024年6月"]],
    ["hints beside forms of values", ["自动编号", "下拉", "填1-12", "简明扼要", null, "2024-12-31", "0-100"]],
    ["an example marked 样表", ["样表", "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["hints in brackets", [null, "（必填）", "（必填）", "（必填）", "（必填）", "（必填）", "（必填）"]],
    ["an example marked in 序号", ["示例", "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["an example marked （例）", ["（例）", "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["an example marked 如", ["如", "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["an example marked 例1", ["例1", "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["an example told in 备注", [0, "万安钻石", "3", "建设厂房", "县工信科技局", "2024年6月", "进行中", "示例"]],
    ...[
      "示例，填报时请删除",
      "此行为示例，请勿删除",
      "样表数据，填报时删除",
      "例：此行为填报示例",
      "（示例，仅供参考）",
    ].map((remark): [string, readonly DrawnCell[]] => [
      `an example with the remark ${remark}`,
      task(0, "建设标准厂房", remark),
    ]),
    [
      "short hints",
      [
        "阿拉伯数字",
        "四个专业镇之一",
        "对应方案任务序号",
        "不超过50字",
        "规范简称",
        "年-月-日",
        "已完成/进行中/未启动",
      ],
    ],
    ["short hints, few others", ["填序号", "下拉选", null, "一句话说清", "规范简称", "年月日", "销号后填", "每月更新"]],
    ["an example told before its name", [null, "万安钻石", "3", "示例：建设厂房", "县工信科技局", "2024年6月"]],
    [
      "an example told behind its name",
      [1, "万安钻石", "3", "建设厂房（示例）", "县工信科技局", "2024年6月", "进行中"],
    ],
  ])("%s: no record", (_, row) => {
    expect(below([row, task(1), task(2)]).rows).toEqual([3, 4]);
  });

  test.each<[string, readonly DrawnCell[]]>([
    ["a task that begins like a hint", task(1, "请示省厅批复")],
    ["a task about examples", task(1, "示例园区建设")],
    ["a task about a sample", task(1, "样本采集")],
    ["a record with a day as text and few cells", [null, "万安钻石", null, "简要公示", null, "2024-12-31"]],
    ["a task that begins with 例", task(1, "例行检查")],
    ["a task that begins with 如", task(1, "如期完成招标")],
    ["a task with a remark about examples", task(1, "建设标准厂房", "按示例填写")],
    ["a task whose remark speaks of an example", task(1, "建设标准厂房", "示例园区已开工，请关注")],
    ["a task with a sample form", task(1, "建设标准厂房", "样表，请参照附件填报")],
    ["a task that is an example to others", task(1, "建设标准厂房", "范例，请省厅推广")],
    ["a task whose remark is about samples", task(1, "建设标准厂房", "样表已报省厅，请示批复")],
    [
      "a task of short texts",
      ["一", "万安钻石", "四个专业镇之一", "编制规范简称", "县工信科技局", "2024年6月", "进行中"],
    ],
    ["one hint among a record's cells", [1, "万安钻石", "3", "填写规范名称", "县工信科技局", "2024年6月", "进行中"]],
  ])("%s is a record", (_, row) => {
    expect(below([row, task(2)]).rows).toEqual([2, 3]);
  });

  test("stand above the records: a remark 示例 further down marks none", () => {
    expect(below([task(1), task(2, "建仓库", "示例")]).rows).toEqual([2, 3]);
  });

  test.each(["—", "——", "/", "-", "\\", "无", "…", "×"])("a unit row with %s in its other cells", (none) => {
    const head = ["序号", "项目名称", "专业镇", "建设单位", "总投资", "年度计划投资", "项目阶段", "牵头单位"];
    const units = [none, none, none, none, "亿元", "亿元", none, none];
    const project = (no: number): readonly DrawnCell[] => [no, "冷库", "绛州绿", "乙", 0.3, 0.2, "开工", "县发改局"];
    const sheet = seen([head, units, project(1), project(2)]);
    expect(sheet.rows).toEqual([3, 4]);
    expect([...(sheet.whole.ledger?.headingNotes ?? [])]).toEqual([
      [5, "亿元"],
      [6, "亿元"],
    ]);
    const withoutUnits = units.map((text) => (text === "亿元" ? none : text));
    expect(seen([head, [1, "冷库", ...withoutUnits.slice(2)], project(2)]).rows).toEqual([2, 3]);
  });

  test("give their columns' units, whatever else stands in the row", () => {
    const head = [
      "序号",
      "项目名称",
      "专业镇",
      "建设单位",
      "总投资",
      "年度计划投资",
      "本年完成投资（万元）",
      "项目阶段",
      "牵头单位",
    ];
    const sheet = seen([
      head,
      [null, "填全称", "下拉选择", null, "亿元", "（万元）", "亿元"],
      [1, "冷库", "绛州绿", "乙", 0.3, 200, 50, "开工", "县发改局"],
    ]);
    expect(sheet.rows).toEqual([3]);
    expect([...(sheet.whole.ledger?.headingNotes ?? [])]).toEqual([
      [5, "亿元"],
      [6, "万元"],
      [7, "万元"],
    ]);
  });
});

describe("examples", () => {
  const example = task(1, "建设示范厂房");
  test.each<[string, readonly (readonly DrawnCell[])[]]>([
    ["示例：", [["示例："], example]],
    ["填报示例： behind a blank row", [[], ["填报示例："], example]],
    ["填表示例 with the header once more", [["填表示例"], HEADINGS, example]],
    ["注：1.示例如下 among the footers", [["填表人：张三"], ["注：1.示例如下"], example]],
    ["three of them", [["示例："], example, task(2, "建甲"), task(3, "建乙")]],
  ])("%s at the end", (_, rows) => {
    expect(below([task(1), task(2), ...rows]).rows).toEqual([2, 3]);
  });

  test.each<[string, readonly (readonly DrawnCell[])[], readonly number[]]>([
    ["more rows than examples are", [["示例："], ...[1, 2, 3, 4].map((no) => task(no, `建${no}`))], [5, 6, 7, 8]],
    ["rows that go on with the numbering", [["示例："], task(3)], [5]],
    ["rows with others behind them", [["示例："], task(1), [], task(3)], [5, 7]],
    ["rows below another line", [["示例企业"], task(1)], [5]],
    ["rows apart from the line", [["示例："], [], task(1)], [6]],
  ])("%s are records", (_, rows, records) => {
    expect(below([task(1), task(2), ...rows]).rows).toEqual([2, 3, ...records]);
  });

  test("above the records the row below 示例： is one", () => {
    expect(below([["填报示例："], example, task(1), task(2)]).rows).toEqual([4, 5]);
    expect(below([["填报示例："], task(1), task(2)]).rows).toEqual([3, 4]);
  });

  test("示例 merged over several rows marks each of them", () => {
    const rows = [["示例", ...example.slice(1)], [null, ...example.slice(1)], task(1)];
    expect(below(rows, { merges: ["A2:A3"] }).rows).toEqual([4]);
    expect(
      below([["引", ...example.slice(1)], [null, ...example.slice(1)], task(1)], { merges: ["A2:A3"] }).rows,
    ).toEqual([2, 3, 4]);
  });

  test.each<[string, readonly DrawnCell[]]>([
    ["XX", [1, "XX专业镇", "X", "XXXX", "XX局", "XXXX年X月X日", "XX"]],
    ["××", [1, "××", "××", "建设××项目", "××局", "××年×月", "××"]],
    ["○○", [1, "○○镇", "3", "○○项目", "○○局", "○○年", "进行中"]],
  ])("a row of %s is one", (_, row) => {
    expect(below([row, task(1)]).rows).toEqual([3]);
  });

  test.each<[string, readonly DrawnCell[]]>([
    ["one placeholder", [1, "万安钻石", "3", "建设XX厂房", "县工信科技局", "2024年6月", "进行中"]],
    ["a name with an X", [1, "万安钻石", "3", "X光检测设备", "县工信科技局", "2024年6月", "进行中"]],
  ])("a row with %s is none", (_, row) => {
    expect(below([row, task(2)]).rows).toEqual([2, 3]);
  });

  test("hints such as 四选一 and 九镇之一 are none, and give their unit", () => {
    const head = ["序号", "项目名称", "专业镇", "所在镇", "建设单位", "总投资", "年度计划投资", "项目阶段", "牵头单位"];
    const hints = [
      "序号自动生成",
      "全称",
      "四选一",
      "九镇之一",
      "企业全称",
      "亿元，保留两位小数",
      "万元",
      "下拉",
      "规范简称",
    ];
    const project = [1, "检测中心", "万安钻石", "万安镇", "甲公司", 0.3, 1000, "开工", "县工信科技局"];
    const sheet = seen([head, hints, project]);
    expect(sheet.rows).toEqual([3]);
    expect([...(sheet.whole.ledger?.unitsBelow ?? [])]).toEqual([
      [6, "亿元"],
      [7, "万元"],
    ]);
  });
});
