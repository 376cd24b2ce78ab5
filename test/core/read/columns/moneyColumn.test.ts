import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { readingOf } from "../records/reading";

const HEADINGS = ["项目名称", "专业镇", "建设单位", "项目阶段", "牵头单位"];
const NAMES = ["产业园", "万安钻石", "某公司", "储备", "县发改局"];

/** 总投资 of one project under a heading, below an info line. */
function total(cell: DrawnCell, heading = "总投资", info = "2024年重点项目台账") {
  const { records, findings } = readingOf(drawnSheet([[info], [...HEADINGS, heading], [...NAMES, cell]]));
  const [record] = records;
  return {
    amount: record?.kind === "projects" ? record.totalInvestment : undefined,
    said: findings.map(({ rule, cell: at }) => `${rule} ${at ?? "-"}`),
  };
}

describe("money in 万元 (SPEC §6, DECIDED B22)", () => {
  test.each<[string, DrawnCell, string, string, number]>([
    ["the cell's own unit before the heading's", "1.2亿元", "总投资（万元）", "", 12000],
    ["the heading's", 1.2, "总投资（亿元）", "", 12000],
    ["the heading's before the sheet's", 1.2, "总投资（亿元）", "单位：万元", 12000],
    ["the sheet's", 1.2, "总投资", "单位：亿元", 12000],
    ["the sheet's, several named", 5000, "总投资", "单位：万元、亩", 5000],
    ["元", "35000000元", "总投资（万元）", "", 3500],
    ["千元", 35000, "总投资（千元）", "", 3500],
    ["thousands marks", "3，500万", "总投资（亿元）", "", 3500],
    ["约", "约1.2亿", "总投资（万元）", "", 12000],
  ])("unit by %s", (_, cell, heading, info, amount) => {
    expect(total(cell, heading, info || "2024年重点项目台账")).toEqual({ amount, said: [] });
  });

  test("a unit over several headings holds for those below it", () => {
    const read = readingOf(
      drawnSheet([
        [...HEADINGS, "投资情况（亿元）", "<"],
        ["^", "^", "^", "^", "^", "总投资", "年度计划投资"],
        [...NAMES, 1.2, 0.5],
      ]),
    );
    expect(read.records[0]).toMatchObject({ totalInvestment: 12000, yearPlan: 5000 });
    expect(read.said).toEqual([]);
  });

  test("no unit anywhere is 万元 and one info at the heading, however many rows", () => {
    const rows = [5000, 6000, 7000].map((amount) => [...NAMES, amount]);
    const { records, findings } = readingOf(drawnSheet([[...HEADINGS, "总投资"], ...rows]));
    expect(records.map((record) => record.kind === "projects" && record.totalInvestment)).toEqual([5000, 6000, 7000]);
    expect(findings.map(({ rule, severity, cell, row }) => [rule, severity, cell, row])).toEqual([
      ["money-unit-assumed", "info", "F1", null],
    ]);
  });

  test("nothing has to be assumed for a 0, a blank or an amount with its own unit", () => {
    for (const cell of [0, "—", null, "3500万元"]) expect(total(cell).said.join()).not.toContain("money-unit-assumed");
  });

  test.each(["5000-8000", "待定", true])("%j is unreadable and said, never 0", (cell) => {
    expect(total(cell, "总投资（万元）")).toEqual({ amount: null, said: ["number-unreadable F3"] });
  });

  test("a day that Excel made of 1-5 is no amount, neither its serial number nor 0", () => {
    const cell = { value: 45296, format: "yyyy/m/d" };
    expect(total(cell, "总投资（万元）")).toEqual({ amount: null, said: ["number-unreadable F3"] });
  });

  test("a negative amount stays as it is and is said", () => {
    expect(total(-300, "总投资（万元）")).toEqual({ amount: -300, said: ["number-negative F3"] });
  });
});
