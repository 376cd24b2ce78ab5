import { on, reportOf, tasks, type Cells } from "./flow";

/** Half of the time has passed: 20 of 40 days. */
const HALF: Cells = { 启动时间: on("2024-06-11"), 完成时限: on("2024-07-20") };
/** 泉掌镇, led by 县蔬菜中心, in the last place of the towns. */
const LAST: Cells = { 专业镇: "绛州绿", 责任镇: "泉掌镇", 牵头单位: "县蔬菜中心", 完成率: 0.4 };

const addressees = (rows: readonly Cells[]) =>
  reportOf(tasks(rows)).notices.map(({ to, kind, level }) => [to, kind, level]);

describe("notices (SPEC §15, DECIDED A2)", () => {
  test("go to the last place of the towns", () => {
    // 万安镇 0.3 × 1 → 30, 泉掌镇 0.3 × 0.4/0.497… → 24.1
    expect(addressees([{}, LAST])).toEqual([["泉掌镇", "town", expect.any(String)]]);
  });

  test("go to towns and units 20.0 points behind, not 19.9", () => {
    const towns = (rate: number) =>
      addressees([
        { ...HALF, 完成率: rate },
        { ...LAST, 完成率: 0.5 },
      ]).map(([to]) => to);
    expect(towns(0.3)).toEqual(["万安镇", "县工信科技局"]);
    expect(towns(0.301)).toEqual(["万安镇"]); // still the last place
  });

  test("go to whoever has a row overdue for more than 30 days", () => {
    const of = (due: string) =>
      addressees([{ 完成时限: on(due), 完成率: 0.99 }, ...Array.from({ length: 3 }, () => ({})), LAST]).map(
        ([to]) => to,
      );
    expect(of("2024-05-31")).not.toContain("县工信科技局");
    expect(of("2024-05-30")).toContain("县工信科技局");
    expect(of("2024-05-30")).toContain("万安镇");
  });

  test("the last three of the units, among more than three", () => {
    const lead = (unit: string, rate: number) => ({ 牵头单位: unit, 完成率: rate });
    const rows = [
      lead("县工信科技局", 0.9),
      lead("县农业农村局", 0.46),
      lead("县文旅局", 0.45),
      lead("县小企业发展促进中心", 0.44),
    ];
    expect(
      addressees(rows)
        .filter(([, kind]) => kind === "unit")
        .map(([to]) => to)
        .sort(),
    ).toEqual(["县农业农村局", "县文旅局", "县小企业发展促进中心"].sort());
  });

  test("are drafts while a row behind the figures has an error, an unknown name or an undecided extension", () => {
    const notice = (row: Cells) => reportOf(tasks([{}, { ...LAST, ...row }])).notices.find(({ to }) => to === "泉掌镇");
    expect(notice({})).toMatchObject({ sendable: true, blockedBy: [] });
    for (const row of [{ 责任单位: "某某局" }, { 启动时间: "差不多" }, { 调整后时限: on("2025-03-31") }])
      expect(notice(row)).toMatchObject({ sendable: false, blockedBy: [expect.objectContaining({ row: 4 })] });
  });
});
