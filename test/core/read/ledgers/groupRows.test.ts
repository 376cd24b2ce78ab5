import type { DrawnCell, DrawnDetails } from "../../../support/drawnBook";
import { seen } from "./seen";

describe("rows that group and sum up (DECIDED G1)", () => {
  const PROJECT = [
    "序号",
    "项目名称",
    "专业镇",
    "所在镇",
    "建设单位",
    "总投资（万元）",
    "年度计划投资（万元）",
    "项目阶段",
    "牵头单位",
  ];
  const project = (no: DrawnCell, name: DrawnCell = "检测中心"): readonly DrawnCell[] => [
    no,
    name,
    "万安钻石",
    "万安镇",
    "甲公司",
    3000,
    1000,
    "开工",
    "县工信科技局",
  ];
  const around = (row: readonly DrawnCell[], details: DrawnDetails = {}): readonly number[] =>
    seen([PROJECT, project(1), row, project(2)], details).rows;

  test.each<[string, readonly DrawnCell[]]>([
    ["一 and a class", ["一", "制造业类", null, 2, null, 5000, 1800]],
    ["（一） and a class", ["（一）", "钻石加工", null, "2个", null, 5000, 1800]],
    ["三、 and a class alone", ["三、", "农林水利"]],
    ["一批 with a count behind", [null, "在建一批（3个）", null, null, null, 5000, 1800]],
    ["a town with sums", [null, "万安镇", null, null, null, 5000, 1800]],
    ["a town with sums, in its own column", [null, null, null, "万安镇", null, 5000, 1800]],
    ["a unit with sums", [null, "县工信科技局", null, null, null, 5000]],
    ["a town's 小计 with a count", ["万安镇小计（2个）", null, null, null, null, 5000, 1800]],
    ["小计 with a count behind a colon", ["万安镇小计：3", null, null, null, null, 5000]],
    ["a town's 小计 with a count behind a colon, in the name", [null, "万安镇小计：3", null, null, null, 5000, 0]],
    ["a town with a count behind a colon", [null, "万安镇：3个", null, null, null, 5000]],
    ["总    计 in one cell", ["总    计（3个项目）", null, null, null, null, 5000]],
    ["全县合计 in the name", [null, "全县合计（3个）", null, null, null, 5000]],
    ["rates beside sums", ["一", "制造业类", null, null, null, 5000, "35.6%", "已办结1件"]],
    ["several sums alone", [null, null, null, null, null, 5000, 1800]],
    ["last month's sums", [null, "上月数", null, null, null, 5000, 1800]],
    ["what it is more than last year's", ["比上年同期增减", null, null, null, null, 200, "5%"]],
    ["a share", [null, "完成占比", null, null, null, null, "50%"]],
    ["a mean", [null, "平均", null, null, null, 2500, 900]],
  ])("%s is no record", (_, row) => {
    expect(around(row)).toEqual([2, 4]);
  });

  test("merged labels are known as unmerged ones are", () => {
    expect(around(["在建一批", null, null, null, null, 5000, 1800], { merges: ["A3:E3"] })).toEqual([2, 4]);
    expect(around(["万安镇小计（2个）", null, null, null, null, 5000, 1800], { merges: ["A3:C3"] })).toEqual([2, 4]);
  });

  test.each<[string, readonly DrawnCell[]]>([
    ["a project named after a town", project(2, "万安镇")],
    ["a numbered project with nothing but its amount", ["2", "制造业类", null, null, null, 5000]],
    ["a project numbered 二", project("二")],
    ["a project without its name", [2, null, "万安钻石", "万安镇", "乙公司", 5000]],
    ["a name that is no group's, with amounts", [null, "药材冷库", null, null, null, 5000, 1800]],
    ["one number alone", [null, null, null, null, null, 5000]],
    ["a project of last year's", [2, "上年结转冷库", null, null, "乙公司", 5000, 1800]],
    ["a project with a number behind a colon", [null, "药材冷库：3", null, null, null, 5000, 1800]],
    ["a town and a stage", [null, "万安镇", null, null, null, 5000, 1800, "开工"]],
    ["a class project with its company", [null, "小微企业园二批", null, null, "乙公司", 5000]],
  ])("%s stays a record", (_, row) => {
    expect(around(row)).toEqual([2, 3, 4]);
  });

  test.each<[string, readonly DrawnCell[], readonly number[]]>([
    ["of a group", ["一", "制造业类", null, null, null, 5000, 1800, null, null, "详见附件"], [2, 4]],
    ["of a town's sums", [null, "万安镇", null, null, null, 5000, 1800, null, null, "新建1个"], [2, 4]],
    ["of a project", [2, "冷库", null, null, null, 5000, 1800, null, null, "详见附件"], [2, 3, 4]],
  ])("a remark %s changes nothing", (_, row, rows) => {
    expect(seen([[...PROJECT, "备注"], project(1), row, project(2)]).rows).toEqual(rows);
  });

  test("a day is no count: a report without its month stays a record", () => {
    const sheet = seen([
      ["专班", "月份", "报送时间"],
      ["万安钻石", "2024年5月", "2024年6月3日"],
      ["绛州绿", null, { value: 45446, format: "yyyy-mm-dd" }],
    ]);
    expect(sheet.rows).toEqual([2, 3]);
  });

  test("a numbered 其中 with all cells filled is a record, one without is not", () => {
    const head = ["序号", "指标名称", "计量单位", "专业镇", "年度目标值", "累计值"];
    const all = seen([
      head,
      [1, "总产值", "亿元", "万安钻石", 10, 5],
      [2, "其中：加工业产值", "亿元", "万安钻石", 6, 3],
    ]);
    expect(all.rows).toEqual([2, 3]);
    const bare = seen([head, [1, "总产值", "亿元", "万安钻石", 10, 5], [null, "其中：加工业产值", null, null, 6, 3]]);
    expect(bare.rows).toEqual([2]);
  });

  test("what is left out is told with its reason", () => {
    const sheet = seen([
      PROJECT,
      ["", "", "", "", "", "万元", "万元"],
      ["一", "制造业类", null, 2, null, 5000, 1800],
      project(1),
      ["小计", null, null, null, null, 3000],
      PROJECT,
      project(2),
      [3],
      ["备注：按月更新"],
    ]);
    expect(sheet.rows).toEqual([4, 7]);
    expect(sheet.whole.sight.rows.leftOut).toEqual([
      { row: 2, why: "head" },
      { row: 3, why: "group" },
      { row: 5, why: "total" },
      { row: 6, why: "repeated-head" },
      { row: 8, why: "empty" },
      { row: 9, why: "band" },
    ]);
  });
});
