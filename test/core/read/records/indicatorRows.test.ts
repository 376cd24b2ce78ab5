import type { DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading } from "./reading";

function row(told: DrawnRecord) {
  const { records, said } = reading("indicators", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("a row of 指标台账 (SPEC §4, §12)", () => {
  test("is read whole, its rate computed beside the reported one", () => {
    expect(row({ 本月值: "1.2亿元", 同比: -3, 完成率: "52%" })).toMatchObject({
      kind: "indicators",
      row: 4,
      id: null,
      specialtyTown: "万安钻石",
      towns: ["万安镇"],
      townSource: "specialty-town",
      leadUnits: ["县发改局"],
      name: "产值1",
      unit: "亿元",
      base: 8,
      target: 10,
      month: 1.2,
      cumulative: 5,
      reportedRate: 0.52,
      computedRate: 0.5,
      said: [],
    });
  });

  test.each([
    ["target 0", { 年度目标值: 0 }],
    ["no target", { 年度目标值: null }],
    ["no cumulative value", { 累计值: null }],
    ["an unreadable target", { 年度目标值: "待定" }],
  ])("has no computed rate with %s", (_, told) => {
    expect(row(told).computedRate).toBeNull();
  });

  test("a cumulative 0 is a rate of 0", () => {
    expect(row({ 累计值: 0 }).computedRate).toBe(0);
  });

  test("专业镇 or 镇 is enough", () => {
    const named = { without: ["镇"], more: ["所在镇"] };
    expect(reading("indicators", [{ 专业镇: null, 所在镇: "龙兴镇" }], named)).toMatchObject({
      records: [{ specialtyTown: null, towns: ["龙兴镇"], townSource: "column" }],
      said: [],
    });
    expect(reading("indicators", [{ 专业镇: null }]).said).toEqual(["required-missing D4 -"]);
  });
});
