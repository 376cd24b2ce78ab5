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

  test.each<[string, DrawnCell, string, number | null]>([
    ["亿元人民币", 3, "总投资（亿元人民币）", 30000],
    ["人民币：亿元", 3, "总投资（人民币：亿元）", 30000],
    ["以亿元计", 3, "总投资（以亿元计）", 30000],
    ["another currency is not counted", 3, "总投资（万美元）", null],
    ["but a cell's own yuan are", "3亿元", "总投资（万美元）", 30000],
  ])("%s", (_, cell, heading, amount) => {
    const { amount: read, said } = total(cell, heading);
    expect([read, said]).toEqual([amount, amount === null ? ["money-unit-foreign F2"] : []]);
  });

  describe("a unit that the sheet says elsewhere", () => {
    const heads = [...HEADINGS, "总投资"];
    const of = (...rows: readonly (readonly DrawnCell[])[]) => {
      const { records, findings } = readingOf(drawnSheet(rows));
      const amounts = records.map((one) => (one.kind === "projects" ? one.totalInvestment : undefined));
      return { amounts, said: findings.map(({ rule }) => rule) };
    };
    const blank = HEADINGS.map(() => null);

    test.each([
      ["a note at the foot", "注：本表金额单位：亿元"],
      ["another", "说明：以亿元为单位"],
      ["one with more in it", "注：1.金额单位为亿元；2.请按时报送。"],
      ["in numbered notes", "2.投资额均按亿元填报"],
    ])("%s: %s", (_, note) => {
      expect(of(heads, [...NAMES, 0.3], ["注：请如实填写"], [note])).toEqual({ amounts: [3000], said: [] });
    });

    test("a note that names a unit of something else does not", () => {
      for (const note of ["注：单位：县发改局", "注：1亿元以上项目另表填报", "审核单位：亿元公司"])
        expect(of(heads, [...NAMES, 0.3], [note])).toEqual({ amounts: [0.3], said: ["money-unit-assumed"] });
    });

    test("a band, where no other band says another", () => {
      const band = (text: string): readonly DrawnCell[] => [text, ...heads.slice(1).map(() => "<")];
      expect(of(heads, band("一、续建项目（单位：亿元）"), [...NAMES, 0.3])).toEqual({ amounts: [3000], said: [] });
      const two = of(heads, band("一、续建（单位：亿元）"), [...NAMES, 0.3], band("二、新建（单位：万元）"), [
        ...NAMES,
        5,
      ]);
      expect(two.said).toContain("money-unit-assumed");
    });

    test("a row of units right above the headings, by column", () => {
      const more = [...heads, "年度计划投资"];
      expect(of(["台账"], [...blank, "亿元", "万元"], more, [...NAMES, 0.3, 800])).toEqual({
        amounts: [3000],
        said: [],
      });
    });

    test("a text over the headings that is merged over none, and a title", () => {
      expect(of(["台账"], [...blank, "投资情况（亿元）"], heads, [...NAMES, 0.3])).toEqual({
        amounts: [3000],
        said: [],
      });
      expect(of(["重点项目台账（亿元）"], heads, [...NAMES, 0.3])).toEqual({ amounts: [3000], said: [] });
      expect(of(["亿元以上项目台账（2024年）"], heads, [...NAMES, 0.3]).amounts).toEqual([0.3]);
    });

    test("the heading's own unit wins over all of them", () => {
      const sheet = [[...HEADINGS, "总投资（万元）"], [...NAMES, 300], ["注：本表金额单位：亿元"]];
      expect(of(...sheet)).toEqual({ amounts: [300], said: [] });
    });
  });
});
