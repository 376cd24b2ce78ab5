import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { found } from "./checked";

const HEADINGS = [
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

function project(no: number, total: DrawnCell, plan: DrawnCell = 100): readonly DrawnCell[] {
  return [no, `检测中心${no}期`, "万安钻石", "万安镇", "甲公司", total, plan, "储备", "县工信科技局"];
}

function sum(label: string, total: DrawnCell, plan: DrawnCell = null): readonly DrawnCell[] {
  return [label, null, null, null, null, total, plan];
}

/** Cells and messages. */
function differing(rows: readonly (readonly DrawnCell[])[]): readonly (string | null)[] {
  return found("subtotal-differs", drawnSheet([HEADINGS, ...rows])).map(({ cell }) => cell);
}

describe("subtotal-differs", () => {
  test("a subtotal below its rows that is not their sum is told at its cell, with the rows it covers", () => {
    const rows = [project(1, 300), project(2, 200), sum("万安镇小计（2个）", 480)];
    const [finding] = found("subtotal-differs", drawnSheet([HEADINGS, ...rows]));
    expect(finding).toMatchObject({ severity: "info", cell: "F4", row: null, column: "totalInvestment", value: "480" });
    expect(finding?.message).toContain("“总投资（万元）”的小计是480，第2至3行加起来是500；统计按明细行计算，请核对");
  });

  test.each<[string, readonly (readonly DrawnCell[])[]]>([
    [
      "a subtotal below",
      [project(1, 300), project(2, 200), sum("小计", 500, 200), project(3, 50), sum("合计", 550, 300)],
    ],
    ["a total above all", [sum("合计", 500, 200), project(1, 300), project(2, 200)]],
    [
      "groups nested above",
      [
        sum("一", 550, 300),
        sum("（一）", 300, 100),
        project(1, 300),
        sum("（二）", 250, 200),
        project(2, 200),
        project(3, 50),
      ],
    ],
    [
      "a total after subtotals",
      [project(1, 300), sum("小计", 300), project(2, 200), sum("小计", 200), sum("总计", 500)],
    ],
    ["amounts written as text", [project(1, "1,300"), project(2, "200"), sum("合计", 1500)]],
    ["sums shown rounded", [project(1, 0.333), project(2, 0.333), sum("合计", 0.67)]],
    ["blank amounts", [project(1, 300), project(2, null), sum("合计", 300)]],
  ])("%s that fits is silent", (_, rows) => {
    expect(differing(rows)).toEqual([]);
  });

  test.each<[string, readonly (readonly DrawnCell[])[]]>([
    ["其中, which speaks of a part", [project(1, 300), project(2, 200), sum("其中：续建", 123)]],
    ["a mean, behind a mark of its own", [project(1, 300), project(2, 200), ["※", "平均", null, null, null, 250]]],
    ["a column with what is no number", [project(1, "待定"), project(2, 200), sum("合计", 300)]],
    ["a band with a count alone", [["一、投产达产（项目共计：5个）"], project(1, 300)]],
  ])("%s is not compared", (_, rows) => {
    expect(differing(rows)).toEqual([]);
  });

  test("合计 under each section is set against its own section", () => {
    const rows = [
      ["一、开工"],
      project(1, 300),
      project(2, "4,380"),
      sum("合计", 300),
      ["二、储备"],
      project(3, 50),
      sum("合计", 50),
    ];
    const [finding, ...more] = found("subtotal-differs", drawnSheet([HEADINGS, ...rows]));
    expect(more).toEqual([]);
    expect(finding?.cell).toBe("F5");
    expect(finding?.message).toContain("小计是300，第3至4行加起来是4680");
  });

  test("each column is compared by itself", () => {
    expect(differing([project(1, 300), project(2, 200), sum("合计", 500, 201)])).toEqual(["G4"]);
  });
});

test("what stands beside a merged 其中 is a part, and compared with nothing", () => {
  const head = ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"];
  const project = (no: number): readonly DrawnCell[] => [
    no,
    "检测中心",
    "万安钻石",
    "甲公司",
    3000,
    "开工",
    "县工信科技局",
  ];
  const part = (label: DrawnCell, name: string, sum: number): readonly DrawnCell[] => [label, name, null, null, sum];
  const rows = [head, part("其中", "万安镇", 4000), part(null, "北张镇", 2000), project(1), project(2)];
  expect(found("subtotal-differs", drawnSheet(rows, { merges: ["A2:A3"] }))).toEqual([]);
  expect(found("subtotal-differs", drawnSheet(rows.with(1, part(null, "龙兴镇", 6000))))).toHaveLength(1);
});
