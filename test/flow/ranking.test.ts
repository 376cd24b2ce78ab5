import { drawnSheet, type DrawnCell } from "../support/drawnBook";
import { complaints, on, reportOf, tasks, type Cells } from "./flow";

const DONE: Cells = { 完成状态: "已完成", 完成率: 1 };
/** The one town of its specialty town that a row is mapped to. */
const IN: Readonly<Record<string, Cells>> = {
  万安镇: {},
  龙兴镇: { 专业镇: "绛州非遗文创", 责任镇: "龙兴镇" },
  泽掌镇: { 专业镇: "绛州非遗文创", 责任镇: "泽掌镇" },
  泉掌镇: { 专业镇: "绛州绿", 责任镇: "泉掌镇" },
};

function adjustments(...lines: readonly (readonly DrawnCell[])[]) {
  return drawnSheet([["对象", "类型", "分值", "理由"], ...lines], { name: "加减分" });
}

function scoring(...lines: readonly (readonly DrawnCell[])[]) {
  return drawnSheet([["项目", "值", "说明"], ...lines], { name: "考核设置" });
}

const ranks = (list: readonly { readonly name: string; readonly rank: number; readonly score: number }[]) =>
  list.map(({ name, rank, score }) => [rank, name, score]);

/** 万安镇 80.00, 泽掌镇 21.55, 龙兴镇 10.00. */
const LEDGER = tasks([
  // 万安镇: done 1 of 2 (0.5), on time 1 of 1; mean (1 + 0.5)/2 = 0.75 against (1 + 182/366)/2 = 0.7486: rate 1.
  // 100 × (0.4×0.5 + 0.3×1 + 0.3×1) = 80
  { ...IN.万安镇, ...DONE, 完成时限: on("2024-03-31"), 实际完成时间: on("2024-03-30") },
  { ...IN.万安镇, 完成率: 0.5 },
  // 龙兴镇: 0 of 1, on time 0 of 1, 0.4 against 1; one overdue: 100 × 0.3×0.4 − 2 = 10
  { ...IN.龙兴镇, 完成时限: on("2024-06-20"), 完成率: 0.4 },
  // 泽掌镇: 0 of 1; nothing due yet, so 0.4 and 0.3 share the weight: 100 × 0.3/0.7 × 0.25/(182/366) = 21.546…
  { ...IN.泽掌镇, 完成率: 0.25 },
]);

describe("scores and ranks (SPEC §11)", () => {
  const { ranking } = reportOf(LEDGER);

  test("towns by hand", () => {
    expect(ranks(ranking.towns)).toEqual([
      [1, "万安镇", 80],
      [2, "泽掌镇", 21.55],
      [3, "龙兴镇", 10],
    ]);
  });

  test("the others are unranked, never 0", () => {
    expect(ranking.unranked.towns).toEqual(
      "三泉镇 北张镇 古交镇 阳王镇 泉掌镇 横桥镇".split(" ").map((name) => ({ name, countable: 0 })),
    );
  });

  test("units by the rows they lead, over all towns", () => {
    // 县工信科技局 leads all 4: done 1/4; on time 1 of 2; mean (1+.5+.4+.25)/4 = .5375
    // against (1 + 182/366 + 1 + 182/366)/4 = .748634; one overdue
    const rate = 0.5375 / ((2 + 364 / 366) / 4);
    const score = 100 * (0.4 * 0.25 + 0.3 * 0.5 + 0.3 * rate) - 2;
    expect(ranks(ranking.units)).toEqual([[1, "县工信科技局", Math.round(score * 100) / 100]]);
  });

  test("a score opens into its parts", () => {
    expect(ranking.towns[2]?.parts).toMatchObject({ overdueDeduction: 2, bonus: 0, deduction: 0, completionRate: 0 });
    expect(ranking.towns[1]?.parts).toMatchObject({ onTimeRate: null, onTimePoints: null });
  });

  test("bonus and deduction come from 加减分, by any name of the member", () => {
    const sheet = adjustments(
      ["龙兴镇", "加分", 13, "获评市级专业镇"],
      ["万安镇人民政府", "扣分", "1.5", "迟报"],
      ["万安镇", "扣分", 0.5, "再次迟报"],
      ["县工信局", "加分", 2, "表扬"],
    );
    const report = reportOf([LEDGER, sheet]);
    expect(complaints(report)).toEqual(complaints(reportOf(LEDGER)));
    expect(ranks(report.ranking.towns)).toEqual([
      [1, "万安镇", 78],
      [2, "龙兴镇", 23],
      [3, "泽掌镇", 21.55],
    ]);
    expect(report.ranking.towns[0]?.parts).toMatchObject({ bonus: 0, deduction: 2 });
    expect(report.ranking.units[0]?.parts).toMatchObject({ bonus: 2 });
  });

  test.each([
    [0.005, "加分", 80.01],
    [0.0049, "加分", 80],
    [0.015, "扣分", 79.99],
    [0.025, "加分", 80.03],
    [1.005, "加分", 81.01],
    [25, "加分", 105],
  ])("80 with %s %s is %s: half up, no cap above", (points, type, score) => {
    const report = reportOf([LEDGER, adjustments(["万安镇", type, points, "理由"])]);
    expect(report.ranking.towns[0]).toMatchObject({ name: "万安镇", score });
  });

  test("the floor is 0, and the overdue deduction at most 20", () => {
    const overdue = { ...IN.泉掌镇, 完成时限: on("2024-06-20") };
    const rows = Array.from({ length: 11 }, () => ({ ...overdue, 完成率: 0.9 }));
    // 100 × 0.3 × 0.9 − min(20, 22) = 7
    const report = reportOf(tasks(rows));
    expect(report.ranking.towns[0]).toMatchObject({ score: 7, parts: { overdueDeduction: 20 } });
    const bare = reportOf(tasks(rows.map((row) => ({ ...row, 完成率: 0.1 }))));
    expect(bare.ranking.towns[0]).toMatchObject({ score: 0, rank: 1 });
  });
});

describe("ties (SPEC §11)", () => {
  const even = { 完成率: 0.4, 完成时限: on("2024-06-30") };
  // three towns of equal score, 泽掌镇 better
  const ledger = tasks([
    { ...IN.泉掌镇, ...even },
    { ...IN.万安镇, ...even },
    { ...IN.龙兴镇, ...even },
    { ...IN.泽掌镇, 完成率: 1, 完成状态: "已完成", 完成时限: on("2024-03-31") },
    { 专业镇: "新绛中药材", 责任镇: "北张镇", 完成时限: on("2024-06-30"), 完成率: 0.1 },
  ]);

  test("share a rank, 1,2,2,4 by default, in registry order", () => {
    const { towns } = reportOf(ledger).ranking;
    // 100 × 0.3 × 0.4 = 12; 泽掌镇 100; 北张镇 3
    expect(ranks(towns)).toEqual([
      [1, "泽掌镇", 100],
      [2, "龙兴镇", 12],
      [2, "万安镇", 12],
      [2, "泉掌镇", 12],
      [5, "北张镇", 3],
    ]);
  });

  test("1,2,2,3 where 考核设置 says so", () => {
    const { towns } = reportOf([ledger, scoring(["并列名次", "1,2,2,3"])]).ranking;
    expect(towns.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 3]);
  });

  test("a minimum of countable rows leaves the smaller ones out", () => {
    const report = reportOf([tasks([{}, {}, { ...IN.龙兴镇 }]), scoring(["参与排名最少任务数", 2])]);
    expect(report.ranking.towns.map(({ name }) => name)).toEqual(["万安镇"]);
    expect(report.ranking.unranked.towns).toContainEqual({ name: "龙兴镇", countable: 1 });
  });

  test("within a tie fewer overdue come first", () => {
    // 龙兴镇: 12 without overdue. 万安镇: 100 × (0.3 × 0.4…) needs +2 to make up for one overdue row.
    const rows = [
      { ...IN.龙兴镇, 完成率: 0.5, 完成时限: on("2024-06-29") }, // 15 − 2 = 13
      { ...IN.泉掌镇, 完成率: 0.4, 完成时限: on("2024-06-30") }, // 12 + 1 = 13
    ];
    const report = reportOf([tasks(rows), adjustments(["泉掌镇", "加分", 1, "表扬"])]);
    expect(ranks(report.ranking.towns)).toEqual([
      [1, "泉掌镇", 13],
      [1, "龙兴镇", 13],
    ]);
  });
});

describe("units (SPEC §11)", () => {
  test("town governments are ranked as towns only, and units of support alone are not ranked", () => {
    const rows = [
      { 牵头单位: "县工信科技局、万安镇人民政府", 责任单位: "县发改局" },
      { 牵头单位: "县农业农村局", 完成率: 0.1 },
    ];
    const { units, unranked } = reportOf(tasks(rows)).ranking;
    expect(units.map(({ name }) => name)).toEqual(["县工信科技局", "县农业农村局"]);
    expect(unranked.units).toEqual([]);
  });

  test("a lead with only paused rows is unranked", () => {
    const { ranking } = reportOf(tasks([{ 完成状态: "暂缓" }]));
    expect(ranking.units).toEqual([]);
    expect(ranking.unranked.units).toEqual([{ name: "县工信科技局", countable: 0 }]);
    expect(ranking.towns).toEqual([]);
  });
});
