import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("date-year-assumed", () => {
  test("a date without a year takes the ledger's, and says from where", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "6月底" }]);
    expect(places("date-year-assumed", sheet)).toEqual(["N4 4 due 6月底"]);
    expect(found("date-year-assumed", sheet)[0]).toMatchObject({
      severity: "info",
      message: "“重点任务台账”表N4“完成时限”：“6月底”没有写年份，按标题的2024年读作2024年6月30日；请补上年份。",
    });
  });

  test("a day without a year has a cure, a period has none", () => {
    const [day, period] = found(
      "date-year-assumed",
      drawnLedger("tasks", [{ 完成时限: "6月28日" }, { 完成时限: "6月底" }]),
    );
    expect(day?.cure).toEqual({ value: 45471, numberFormat: "yyyy-mm-dd" });
    expect(period?.cure).toBeUndefined();
  });

  test("years that contradict each other are both named (DECIDED B5)", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "6月底" }], { name: "2023年" });
    expect(found("date-year-assumed", sheet)[0]?.message).toContain(
      "按标题的2024年读作2024年6月30日，但工作表名写的是2023年",
    );
  });

  test("a date with its year is none", () => {
    expect(found("date-year-assumed", drawnLedger("tasks", [{ 完成时限: "2024年6月底" }]))).toEqual([]);
  });

  test("5月 in a monthly ledger is how such ledgers are written", () => {
    expect(found("date-year-assumed", drawnLedger("submissions", [{ 月份: "5月" }]))).toEqual([]);
    const untitled = drawnLedger("submissions", [{ 月份: "5月" }], { title: "月报台账" });
    expect(found("date-year-assumed", untitled)).toHaveLength(1);
  });
});
