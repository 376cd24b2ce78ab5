import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("investment-over-total", () => {
  test.each([
    [12000, "1.2亿元", 0],
    [12000.01, "1.2亿元", 1],
    [11999, "1.2亿元", 0],
  ])("%d of %s", (累计完成投资, 总投资, count) => {
    expect(found("investment-over-total", drawnLedger("projects", [{ 总投资, 累计完成投资 }]))).toHaveLength(count);
  });

  test("is a warning at 累计完成投资 (DECIDED A4)", () => {
    const sheet = drawnLedger("projects", [{ 总投资: 12000, 累计完成投资: "1.5亿元" }]);
    expect(places("investment-over-total", sheet)).toEqual(["M4 4 cumulativeInvestment 1.5亿元"]);
    expect(found("investment-over-total", sheet)[0]?.severity).toBe("warning");
    expect(found("investment-over-total", sheet)[0]?.message).toContain("累计完成投资15000万元超过总投资12000万元");
  });

  test("where there is no cumulative amount, this year's alone can be too much", () => {
    const sheet = drawnLedger("projects", [{ 总投资: 12000, 本年完成投资: 15000 }]);
    expect(places("investment-over-total", sheet)).toEqual(["L4 4 yearDone 15000"]);
  });

  test("says nothing where either is missing or cannot be read", () => {
    const rows = [{ 总投资: null, 累计完成投资: 9 }, { 总投资: "待定", 累计完成投资: 9 }, { 总投资: 9 }];
    expect(found("investment-over-total", drawnLedger("projects", rows))).toEqual([]);
  });
});
