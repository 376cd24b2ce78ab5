import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

/** No place but the as-of day tells the year. */
const UNTITLED = { title: "重点任务台账" };

describe("date-year-assumed", () => {
  test("is said of a column, once, and says where the year is from", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "6月底" }, { 完成时限: "9月底" }, {}], UNTITLED);
    expect(places("date-year-assumed", sheet)).toEqual(["N3 - due 完成时限"]);
    expect(found("date-year-assumed", sheet)[0]).toMatchObject({
      severity: "info",
      message:
        "“重点任务台账”表N3：“完成时限”有没写年份的日期，按截至日期的2024年读；请在标题写上年度，或给日期补上年份。",
    });
  });

  test("is said of each column that has such dates", () => {
    const sheet = drawnLedger("tasks", [{ 启动时间: "3月底", 完成时限: "6月底" }, {}], UNTITLED);
    expect(places("date-year-assumed", sheet)).toEqual(["M3 - start 启动时间", "N3 - due 完成时限"]);
  });

  test("a sheet's name gives the year, and is no place where people look for it", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "6月底" }], { ...UNTITLED, name: "2023年任务" });
    expect(found("date-year-assumed", sheet)[0]?.message).toContain("按工作表名的2023年读；");
  });

  test.each(["6月底", "上半年", "三季度末", "1-9月", "年底", "年底前，并长期坚持", "6月28日"])(
    "%s under a title that has the year is how such ledgers are written",
    (text) => expect(found("date-year-assumed", drawnLedger("tasks", [{ 完成时限: text }]))).toEqual([]),
  );

  test("a day without a year is a text all the same, whose cure is a date", () => {
    const [day] = found("date-as-text", drawnLedger("tasks", [{ 完成时限: "6月28日" }, { 完成时限: "6月底" }]));
    expect(day?.cure).toEqual({ value: 45471, numberFormat: "yyyy-mm-dd" });
  });

  test("years that contradict each other are both named (DECIDED B5)", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "6月底" }, { 完成时限: "9月底" }], { name: "2023年" });
    expect(found("date-year-assumed", sheet).map(({ message }) => message)).toEqual([
      "“2023年”表N3：“完成时限”有没写年份的日期，按标题的2024年读，但工作表名写的是2023年；请核对，并改正写错的年度。",
    ]);
  });

  test("two years in the title are both named: the last one is read (DECIDED B5)", () => {
    const said = (title: string): readonly string[] =>
      found("date-year-assumed", drawnLedger("tasks", [{ 完成时限: "9月底" }], { title })).map(
        ({ message }) => message,
      );
    expect(said("2023年重点任务台账（截至2024年6月）")).toEqual([
      "“重点任务台账”表N3：“完成时限”有没写年份的日期，按标题的2024年读，但标题里还有2023年；请核对，并改正写错的年度。",
    ]);
    expect(said("三年行动计划（2023—2025年）2024年台账（截至2024年6月）")).toEqual([]);
    expect(said("新政办发〔2023〕33号 2024年台账")).toEqual([]);
  });

  test.each(["2024年6月底", "24年6月", "长期坚持", "每月25日前"])("%s lacks no year", (text) => {
    expect(found("date-year-assumed", drawnLedger("tasks", [{ 完成时限: text }], UNTITLED))).toEqual([]);
  });

  test("5月 in a monthly ledger is how such ledgers are written", () => {
    expect(found("date-year-assumed", drawnLedger("submissions", [{ 月份: "5月" }]))).toEqual([]);
    const untitled = drawnLedger("submissions", [{ 月份: "5月" }, { 月份: "6月" }], { title: "月报台账" });
    expect(found("date-year-assumed", untitled)).toHaveLength(1);
  });
});
