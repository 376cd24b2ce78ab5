import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("date-as-text", () => {
  test("a day written as text is information, with the real date as cure", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "2024.6.30" }]);
    expect(places("date-as-text", sheet)).toEqual(["N4 4 due 2024.6.30"]);
    expect(found("date-as-text", sheet)[0]).toMatchObject({
      severity: "info",
      cure: { value: 45473, numberFormat: "yyyy-mm-dd" },
    });
  });

  test("so is a number that spells a day", () => {
    expect(places("date-as-text", drawnLedger("tasks", [{ 完成时限: 20240630 }]))).toEqual(["N4 4 due 20240630"]);
  });

  test.each(["2024年6月底", "三季度末", "2024年上半年"])("a period in a due column is no fault: %s", (text) => {
    expect(found("date-as-text", drawnLedger("tasks", [{ 完成时限: text }]))).toEqual([]);
  });

  test("a period where something has happened is said, without a cure (DECIDED B1)", () => {
    const [finding] = found(
      "date-as-text",
      drawnLedger("tasks", [{ 完成状态: "已完成", 完成率: "100%", 实际完成时间: "2024年5月" }]),
    );
    expect(finding).toMatchObject({ cell: "Q4", column: "finished", severity: "info" });
    expect(finding?.cure).toBeUndefined();
    expect(finding?.message).toContain("按2024年5月31日计");
  });

  test("a real date is none", () => {
    expect(found("date-as-text", drawnLedger("tasks", [{ 完成时限: date("2024-06-30") }]))).toEqual([]);
  });
});
