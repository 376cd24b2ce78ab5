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
    ["Ⅱ and a class", ["Ⅱ", "制造业", null, 2, null, 5000, 1800]],
    ["IX. and a class", ["IX.", "制造业", null, 2, null, 5000, 1800]],
    ["A、 and a class", ["A、", "制造业", null, 2, null, 5000, 1800]],
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
    ["省级重点项目2个", [null, "省级重点项目2个", null, null, null, 5000, 1800]],
    ["续建项目 with its count in brackets", [null, "续建项目（3个）", null, null, null, 5000, 1800]],
    ["其中 and a class", [null, "其中：新开工项目1个", null, null, null, 5000, 1800]],
    ["1个项目 behind a town", ["北张镇", "1个项目", null, null, null, "4000", 900]],
    ["共2个 alone", [null, "共2个", null, null, null, 5000]],
    ["a town in 序号 and its count in the name", ["万安镇", 2, null, null, null, 5000, 1800]],
    ["一、 and a class with its count, in the name", [null, "一、续建（2个）", null, null, null, 5000, 1800]],
    ["（二） and any name with its count", [null, "（二）钻石加工（共3项）", null, null, null, 5000, 1800]],
    ["a share", [null, "完成占比", null, null, null, null, "50%"]],
    ...[
      "2024年合计",
      "1-6月合计",
      "2024年度总计",
      "本年度总计",
      "截至6月底合计",
      "合 计 数",
      "共三个",
      "共 3 个项目",
    ].map((name): [string, readonly DrawnCell[]] => [name, [null, name, null, null, null, 5000, 1800]]),
    ["小计 behind a specialty town and a town", [null, null, "万安钻石", "万安镇", "小计", 5000, 1800]],
    ["a mean", [null, "平均", null, null, null, 2500, 900]],
    [
      "一 and a working group with its lead",
      ["一", "万安钻石专班", null, null, null, 5000, 1800, null, "县工信科技局"],
    ],
    [
      "一 with its lead and how many it has",
      ["一", "万安钻石专班", null, null, "2家企业", 5000, 1800, "开工2个", "县工信科技局"],
    ],
    [
      "（一） and a class with its lead alone",
      ["（一）", "制造业", null, null, null, null, null, null, "县工信科技局"],
    ],
    ["一 and a town with its government", ["一", "万安镇", null, null, null, 5000, 1800, null, "万安镇人民政府"]],
    [
      "一、 and a name in 序号, with its lead",
      ["一、招商引资", null, null, null, null, null, 0.5, null, "县工信科技局"],
    ],
    ["一 and a specialty town in its own column", ["一", null, "万安钻石", null, null, 5000, 1800]],
    ["一 and a specialty town and a town in theirs", ["一", null, "万安钻石", "万安镇", "2个", 5000, 1800]],
    ["a specialty town and a town with how many they have", [null, null, "万安钻石", "万安镇", "2个", 5000, 1800]],
    ["a town's sum with its specialty town", [null, "万安镇", "万安钻石", "万安镇", "2个", 5000, 1800]],
    ["a specialty town and what it has done", ["万安钻石专业镇", "共2个，已开工1个", null, null, null, 5000, 1800]],
    ["总数 and how many", ["总数", "2个", null, null, null, 5000, 1800]],
    ["本月新增 and how many, with no sums", ["本月新增", "0个"]],
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
    ["a class without a count", [null, "省级重点实验室", null, null, null, 5000, 1800]],
    ["a name that ends in a count", [null, "钻石切磨设备2个", null, null, null, 5000, 1800]],
    ["a numbered project called like a class", [2, "续建项目2个", null, null, null, 5000, 1800]],
    ["a numbered name without a count", [null, "一、钻石检测中心", null, null, null, 5000, 1800]],
    ["a name of one number and its amounts", [null, 2, null, null, null, 5000]],
    ["one number alone", [null, null, null, null, null, 5000]],
    ["a project of last year's", [2, "上年结转冷库", null, null, "乙公司", 5000, 1800]],
    ["a project with a number behind a colon", [null, "药材冷库：3", null, null, null, 5000, 1800]],
    ["a project named after a year", [null, "2024年设备更新", null, null, null, 5000, 1800]],
    ["a plan named after a year", [null, "2024年度统计能力建设", null, null, null, 5000, 1800]],
    ["a year's total with its company", [null, "2024年合计", null, null, "乙公司", 5000, 1800, "开工"]],
    ["a town and a stage", [null, "万安镇", null, null, null, 5000, 1800, "开工"]],
    ["a project numbered 一 with its stage", ["一", "检测中心", null, null, null, 5000, 1800, "开工", "县工信科技局"]],
    ["an unnumbered project with its lead", [null, "万安镇", null, null, null, 5000, 1800, null, "县工信科技局"]],
    ["a project without its name, with its places", [null, null, "万安钻石", "万安镇", null, 5000, 1800]],
    ["a numbered one without its name, with its places", [2, null, "万安钻石", "万安镇", "2个", 5000, 1800]],
    ["a project whose name ends in a count", ["检测中心", "2个车间", null, null, null, 5000, 1800]],
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

  test("a report of a month with its year stays one below months without theirs", () => {
    const sheet = seen([
      ["专班", "月份", "报送时间"],
      ["万安钻石", "5月", "2024年6月3日"],
      ["绛州绿", "2023年12月", "2024年1月4日"],
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

  test("an unnumbered 其中 is a record where most columns speak of it, unless amounts are added up", () => {
    const head = ["序号", "指标名称", "计量单位", "专业镇", "年度目标值", "累计值", "完成率", "牵头单位"];
    const own = [null, "其中：规上企业", "亿元", "万安钻石", 6, 3, 0.5, "县工信科技局"];
    const whole = [1, "总产值", "亿元", "万安钻石", 10, 5, 0.5, "县工信科技局"];
    expect(seen([head, whole, own]).rows).toEqual([2, 3]);
    expect(seen([head, whole, [...own.slice(0, 2), null, null, 6, 3, 0.5]]).rows).toEqual([2]);
    expect(around([null, "其中：检测中心", ...project(1).slice(2)])).toEqual([2, 4]);
  });

  const total = (name: DrawnCell, sum: number, no: DrawnCell = null): readonly DrawnCell[] => [
    ...[no, name, null, null, null, sum],
  ];
  test.each<[string, readonly (readonly DrawnCell[])[]]>([
    ["其中：省级 and 市级", [total(null, 6000, "合计"), total("其中：省级", 4000), total("市级", 2000)]],
    [
      "其中： and the names behind it",
      [total(null, 6000, "合计"), total("省级项目", 4000, "其中："), total("市级项目", 2000)],
    ],
    ["1.省级 and 2.市级", [total(null, 6000, "合计"), total("1.省级", 4000), total("2.市级", 2000)]],
    ["其中 of the upper rows without a total", [total("其中：省级", 4000), total("市级", 2000), total("县级", 900)]],
  ])("%s below a total are its parts", (_, rows) => {
    const below = seen([PROJECT, project(1), project(2), ...rows]);
    expect(below.rows).toEqual([2, 3]);
    expect(below.whole.sight.rows.leftOut.at(-1)?.why).toBe("part");
    expect(seen([PROJECT, ...rows, project(1), project(2)]).rows).toEqual([rows.length + 2, rows.length + 3]);
  });

  test.each<[string, readonly (readonly DrawnCell[])[], readonly number[]]>([
    ["what does not add up to it", [total(null, 6000, "合计"), total("药材冷库", 4000), total("加工园", 1000)], [3, 4]],
    ["one row alone", [total(null, 6000, "合计"), total("药材冷库", 6000)], [3]],
    ["numbered rows", [total(null, 6000, "合计"), total("冷库", 4000, 3), total("加工园", 2000, 4)], [3, 4]],
    ["what has a stage", [total("其中：省级", 4000), [null, "冷库", null, null, null, 2000, null, "开工"]], [3]],
    ["what stands apart", [total("其中：省级", 4000), [], total("冷库", 2000)], [4]],
  ])("below a total %s are records", (_, rows, records) => {
    const at = records.map((row) => row + 1);
    expect(seen([PROJECT, project(1), ...rows]).rows).toEqual([2, ...at]);
  });

  test("all rows below a total above them are records, whatever they add up to", () => {
    expect(seen([PROJECT, total(null, 6000, "合计"), total("冷库", 4000), total("加工园", 2000)]).rows).toEqual([3, 4]);
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

describe("rows numbered 一, 二, 三 with a name and amounts alone", () => {
  const PROJECT = ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "年度计划投资", "项目阶段", "牵头单位"];
  const full = (no: DrawnCell, name: DrawnCell): readonly DrawnCell[] => [
    ...[no, name, "万安钻石", "甲公司", 3000, 1000, "开工", "县工信科技局"],
  ];
  const bare = (no: DrawnCell, name: DrawnCell, total: DrawnCell = 3000): readonly DrawnCell[] => [
    ...[no, name, null, null, total, 1000],
  ];
  const rowsOf = (
    ...rows: readonly (readonly DrawnCell[])[]
  ): { readonly records: readonly number[]; lone: number } => {
    const { rows: records, whole } = seen([PROJECT, ...rows]);
    return { records, lone: whole.sight.rows.loneGroups.length };
  };

  test.each<[string, readonly (readonly DrawnCell[])[], readonly number[], number]>([
    [
      "are records where nothing else is one",
      [bare("一", "检测中心"), bare("二", "药材冷库"), bare("三", "加工园")],
      [2, 3, 4],
      3,
    ],
    [
      "and a total below them is none",
      [bare("一", "检测中心"), bare("二", "药材冷库"), bare("合计", null, 6000)],
      [2, 3],
      2,
    ],
    [
      "are records among records numbered alike",
      [full("一", "检测中心"), bare("二", "药材冷库"), full("三", "加工园")],
      [2, 3, 4],
      1,
    ],
    ["the last of them too", [full("一", "检测中心"), bare("二", "药材冷库")], [2, 3], 1],
    [
      "are groups over their rows",
      [bare("一", "产业链"), full(1, "检测中心"), bare("二", "冷链"), full(1, "冷库")],
      [3, 5],
      0,
    ],
    ["over groups of another level", [bare("一", "产业链"), bare("（一）", "加工"), full(1, "检测中心")], [4], 0],
    [
      "one under which no row stands is no record beside others",
      [bare("一", "检测中心"), bare("二", "产业链"), full(3, "加工园")],
      [4],
      1,
    ],
    ["nor is the last of groups", [bare("一", "产业链"), full(1, "加工园"), bare("二", "药材冷库")], [3], 1],
    [
      "a group without figures is none, whatever stands under it",
      [bare("一", "产业链", 0).slice(0, 5), ["二", "冷链"], full(1, "冷库")],
      [4],
      0,
    ],
    [
      "a town's or a class's name is no record's",
      [bare("一", "万安镇"), bare("二", "制造业类"), full(1, "冷库")],
      [4],
      0,
    ],
    [
      "with a lead they are records among records numbered alike",
      [full("一", "检测中心"), [...bare("二", "药材冷库"), null, "县发改局"], full("三", "加工园")],
      [2, 3, 4],
      1,
    ],
    [
      "with a lead and nothing under it one is told",
      [[...bare("一", "检测中心"), null, "县发改局"], ["二", "制造业"], full(1, "加工园")],
      [4],
      1,
    ],
    ["nor is a row that counts", [["一", "产业链", null, "2个", 3000], full("二", "冷库")], [3], 0],
    [
      "a blank template has none",
      [
        ["一", "产业链"],
        ["二", "冷链"],
      ],
      [],
      0,
    ],
  ])("%s", (_, rows, records, lone) => {
    expect(rowsOf(...rows)).toEqual({ records, lone });
  });

  test("footers below them are footers", () => {
    expect(rowsOf(bare("一", "检测中心"), bare("二", "冷库"), ["填表人：张三", "审核人：李四"]).records).toEqual([
      2, 3,
    ]);
  });
});

describe("rows numbered 1 with rows numbered 1.1 below them", () => {
  const PROJECT = ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "年度计划投资", "项目阶段", "牵头单位"];
  const full = (no: DrawnCell): readonly DrawnCell[] => [
    ...[no, "检测中心", "万安钻石", "甲公司", 3000, 1000, "开工", "县工信科技局"],
  ];
  const sums = (no: DrawnCell): readonly DrawnCell[] => [no, "产业项目", null, null, 3000, 1000];

  test.each<[string, readonly (readonly DrawnCell[])[], readonly number[]]>([
    ["with sums alone are groups", [sums(1), full("1.1"), full("1.2"), sums(2), full("2.1")], [3, 4, 6]],
    ["with numbers for cells", [sums(1), full(1.1), full(1.2)], [3, 4]],
    ["with dashes", [sums("1"), full("1-1"), full("1-2")], [3, 4]],
    ["with a name alone", [[1, "产业项目"], full("1.1")], [3]],
    ["on three levels", [sums(1), sums("1.1"), full("1.1.1"), full("1.1.2")], [4, 5]],
    ["that are filled are records", [full(1), full("1.1")], [2, 3]],
    ["numbered under another one are records", [sums(1), full("2.1")], [2, 3]],
    ["and none below are records", [sums(1), full(2), full("1.1")], [2, 3, 4]],
    ["numbered 1 below 11.1 are records", [full("11.1"), sums(1), full("11.2")], [2, 3, 4]],
  ])("%s", (_, rows, records) => {
    expect(seen([PROJECT, ...rows]).rows).toEqual(records);
  });
});
