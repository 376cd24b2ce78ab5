import type { DrawnCell } from "../../../support/drawnBook";
import { reading } from "../records/reading";

/** 累计值 of an indicator counted in a unit. */
function cumulative(unit: string | null, cell: DrawnCell) {
  const { records, said } = reading("indicators", [{ 计量单位: unit, 累计值: cell, 完成率: null }]);
  return { value: records[0]?.cumulative, said: said.filter((line) => !line.startsWith("required-missing")) };
}

describe("values of indicators in the row's unit (SPEC §4)", () => {
  test.each<[string | null, DrawnCell, number]>([
    ["亿元", 5.2, 5.2],
    ["亿元", "5.2亿元", 5.2],
    ["亿元", "5.2亿", 5.2],
    ["亿元（现价）", "5.2亿元", 5.2],
    ["万元", "120万", 120],
    ["万元", "1，200", 1200],
    ["户", "100家", 100],
    ["个", "12项", 12],
    ["人次", "300人", 300],
    ["%", "12%", 12],
    ["%", { value: 0.12, format: "0%" }, 12],
    ["%", 12, 12],
    ["元/吨", "300元", 300],
    [null, "100家", 100],
  ])("counted in %j, %j is %d", (unit, cell, value) => {
    expect(cumulative(unit, cell)).toEqual({ value, said: [] });
  });

  test.each<[string | null, string]>([
    ["万元", "1.2亿元"],
    ["万元", "3500元"],
    ["亿元", "5200万元"],
    ["万户", "100户"],
    ["吨", "300公斤"],
    ["户", "12%"],
    [null, "5.2亿元"],
  ])("counted in %j, %s would be another value: unreadable, never a guess", (unit, cell) => {
    expect(cumulative(unit, cell)).toEqual({ value: null, said: [`number-unreadable I4 ${cell}`] });
  });

  test("a negative value is read and said", () => {
    expect(cumulative("亿元", -3)).toEqual({ value: -3, said: ["number-negative I4 -3"] });
  });

  test.each(["—", "无", null])("%j is blank", (cell) => {
    expect(cumulative("亿元", cell)).toEqual({ value: null, said: [] });
  });
});
