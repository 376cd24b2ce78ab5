import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("due-outside-plan", () => {
  test.each([
    ["2022-12-31", 1],
    ["2023-01-01", 0],
    ["2025-12-31", 0],
    ["2026-01-01", 1],
  ])("due %s", (due, count) => {
    expect(found("due-outside-plan", drawnLedger("tasks", [{ 启动时间: null, 完成时限: date(due) }]))).toHaveLength(
      count,
    );
    expect(found("due-outside-plan", drawnLedger("problems", [{ 解决时限: date(due) }]))).toHaveLength(count);
  });

  test("is information at the due day", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "2026年6月底" }]);
    expect(places("due-outside-plan", sheet)).toEqual(["N4 4 due 2026年6月底"]);
    expect(found("due-outside-plan", sheet)[0]?.severity).toBe("info");
  });

  test("an extension out of the plan is named at 调整后时限", () => {
    const sheet = drawnLedger("tasks", [{ 调整后时限: "2026年3月底", 延期理由: "用地未批" }]);
    expect(places("due-outside-plan", sheet)).toEqual(["R4 4 adjustedDue 2026年3月底"]);
  });

  test("an extension that does not count is not looked at", () => {
    expect(found("due-outside-plan", drawnLedger("tasks", [{ 调整后时限: "2026年3月底" }]))).toEqual([]);
  });
});
