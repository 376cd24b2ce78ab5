import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("money-unit-foreign", () => {
  test.each(["总投资（万美元）", "总投资（亿美元）", "总投资（万欧元）", "总投资（美元）", "总投资（单位：万美元）"])(
    "%s is said once, at the heading, whatever the sheet says",
    (heading) => {
      const sheet = drawnLedger("projects", [{}, {}], { renamed: { 总投资: heading } });
      expect(places("money-unit-foreign", sheet)).toEqual([`J3 - totalInvestment ${heading}`]);
      expect(found("money-unit-assumed", sheet)).toEqual([]);
    },
  );

  test("a sheet in another currency is said of each of its columns that holds an amount", () => {
    const sheet = drawnLedger("projects", [{ 年度计划投资: 300, 本年完成投资: 100 }], {
      strays: { C2: "单位：万美元" },
    });
    expect(found("money-unit-foreign", sheet).map(({ column }) => column)).toEqual([
      "totalInvestment",
      "yearPlan",
      "yearDone",
    ]);
  });

  test.each(["总投资（万元）", "总投资（亿元人民币）", "总投资（以亿元计）", "总投资（万元，含外资）"])(
    "nothing is said of %s",
    (heading) => {
      const sheet = drawnLedger("projects", [{}], { renamed: { 总投资: heading } });
      expect(found("money-unit-foreign", sheet)).toEqual([]);
      expect(found("money-unit-assumed", sheet)).toEqual([]);
    },
  );

  test("nor of a cell that says its own unit", () => {
    const sheet = drawnLedger("projects", [{ 总投资: "5000万元" }], { renamed: { 总投资: "总投资（万美元）" } });
    expect(found("money-unit-foreign", sheet)).toEqual([]);
  });
});
