import { run } from "../../../../src/core/run";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const amounts = (...last: readonly number[]) =>
  drawnLedger(
    "projects",
    [4000, 5000, 5000, 6000, ...last].map((总投资) => ({ 总投资 })),
  );

describe("money-unit-suspect", () => {
  test.each([
    [50_000_000, ["J8 8 totalInvestment 50000000"]],
    [49_999_999, []],
    [0.5, ["J8 8 totalInvestment 0.5"]],
    [0.51, []],
  ])("%d among thousands", (amount, expected) => {
    expect(places("money-unit-suspect", amounts(amount))).toEqual(expected);
  });

  test("is a warning that tells the middle value", () => {
    const [finding] = found("money-unit-suspect", amounts(50_000_000));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("50000000万元与这一列的中间值5000万元相差一万倍以上");
  });

  test("four amounts are too few to tell (DECIDED D1)", () => {
    const four = drawnLedger(
      "projects",
      [5000, 5000, 5000, 50_000_000].map((总投资) => ({ 总投资 })),
    );
    expect(found("money-unit-suspect", four)).toEqual([]);
  });

  test("nothing invested yet is no wrong unit", () => {
    const sheet = drawnLedger(
      "projects",
      [0, 5000, 5000, 5000, 5000, 5000].map((本年完成投资) => ({ 本年完成投资, 总投资: 9000 })),
    );
    expect(found("money-unit-suspect", sheet)).toEqual([]);
  });

  test("each ledger is measured by itself", () => {
    const small = drawnLedger(
      "projects",
      [1, 1, 1, 1, 1].map((总投资) => ({ 总投资 })),
      { name: "小" },
    );
    const large = drawnLedger(
      "projects",
      [1, 1, 1, 1, 1].map(() => ({ 总投资: 90_000 })),
      { name: "大" },
    );
    expect(found("money-unit-suspect", [small, large])).toEqual([]);
  });

  describe("heading and number format (DECIDED G3)", () => {
    const shown = (heading: string, format: string, value: number) =>
      drawnLedger("projects", [{ 总投资: { value, format } }], { renamed: { 总投资: heading } });

    test.each([
      ["总投资（元）", "0!.0,"],
      ["总投资（元）", "#,##0,"],
      ["总投资（元）", '0"万元"'],
      ["总投资（亿元）", '0!.0,"万元"'],
      ["总投资（万元）", "0!.00,,"],
      ["总投资（万元）", '0!.00,,"亿元"'],
      ["总投资（万元）", '0.00"元"'],
    ])("%s and %s contradict each other", (heading, format) => {
      const sheet = shown(heading, format, 30_000_000);
      expect(places("money-unit-suspect", sheet)).toEqual([`J3 - totalInvestment ${heading}`]);
    });

    test.each([
      ["总投资（万元）", "0!.0,"],
      ["总投资（万元）", '0!.0,"万元"'],
      ["总投资（元）", '0!.0,"万元"'],
      ["总投资（亿元）", "0!.0,"],
      ["总投资（亿元）", '0!.00,,"亿元"'],
      ["总投资（千元）", "#,##0,"],
      ["总投资（元）", "#,##0.00"],
      ["总投资（万元）", '0.00"万元"'],
    ])("%s and %s agree", (heading, format) => {
      expect(found("money-unit-suspect", shown(heading, format, 30_000_000))).toEqual([]);
    });

    test("nothing is said of cells that are empty, 0 or text", () => {
      const records = [0, "3000", null].map((value) => ({ 总投资: { value, format: "0!.0," } }));
      const sheet = drawnLedger("projects", records, { renamed: { 总投资: "总投资（元）" } });
      expect(found("money-unit-suspect", sheet)).toEqual([]);
    });
  });

  describe("a row of units under the heading", () => {
    const table = (heading: string, unit: string): SheetSnapshot =>
      drawnSheet([
        ["序号", "项目名称", "专业镇", "所在镇", "建设单位", heading, "项目阶段", "牵头单位"],
        ["单位", null, null, null, null, unit, null, null],
        [1, "检测中心", "万安钻石", "万安镇", "甲公司", 0.3, "储备", "县工信科技局"],
      ]);

    test.each([
      ["总投资（万元）", "亿元"],
      ["总投资（亿元）", "万元"],
      ["总投资万元", "亿元"],
    ])("that says another unit than %s is told", (heading, unit) => {
      expect(places("money-unit-suspect", table(heading, unit))).toHaveLength(1);
    });

    test.each([
      ["总投资", "亿元"],
      ["总投资（亿元）", "亿元"],
    ])("%s, %s: the amount is read in it, nothing is told", (heading, unit) => {
      const sheet = table(heading, unit);
      expect(found("money-unit-suspect", sheet)).toEqual([]);
      const { records } = run([drawnBook(sheet)], { asOf: day("2024-06-30") });
      expect(records).toMatchObject([{ totalInvestment: 3000 }]);
    });
  });
});
