import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("due-before-start", () => {
  test.each([
    ["the day before", "2024-02-29", 1],
    ["the same day", "2024-03-01", 0],
    ["the day after", "2024-03-02", 0],
  ])("due %s it starts", (_, due, count) => {
    const sheet = drawnLedger("tasks", [{ 启动时间: date("2024-03-01"), 完成时限: date(due) }]);
    expect(found("due-before-start", sheet)).toHaveLength(count);
  });

  test("is an error at the due day (DECIDED A4)", () => {
    const sheet = drawnLedger("tasks", [{ 启动时间: date("2024-03-01"), 完成时限: date("2024-02-29") }]);
    expect(places("due-before-start", sheet)).toEqual(["N4 4 due 2024-02-29"]);
    expect(found("due-before-start", sheet)[0]?.severity).toBe("error");
  });

  test("the due day that counts is compared (DECIDED D11)", () => {
    const start = { 启动时间: date("2024-03-01") };
    const moved = { ...start, 完成时限: date("2024-02-01"), 调整后时限: date("2024-06-30"), 延期理由: "用地未批" };
    expect(found("due-before-start", drawnLedger("tasks", [moved]))).toEqual([]);
    const wrong = { ...start, 完成时限: date("2024-06-30"), 调整后时限: date("2023-06-30"), 延期理由: "用地未批" };
    expect(places("due-before-start", drawnLedger("tasks", [wrong]))).toEqual(["R4 4 adjustedDue 2023-06-30"]);
  });

  test("a month starts with its first day and is due on its last", () => {
    expect(found("due-before-start", drawnLedger("tasks", [{ 启动时间: "2024年6月", 完成时限: "2024年6月" }]))).toEqual(
      [],
    );
  });

  test.each([{ 启动时间: null }, { 完成时限: "长期坚持" }, { 完成时限: "尽快" }])("says nothing of %j", (row) => {
    expect(found("due-before-start", drawnLedger("tasks", [{ 启动时间: date("2025-06-01"), ...row }]))).toEqual([]);
  });

  test("a late beginning is no slip where 实际启动时间 is all there is", () => {
    const row = { 启动时间: date("2024-03-02"), 完成时限: date("2024-03-01") };
    const renamed = (heading: string) => drawnLedger("tasks", [row], { renamed: { 启动时间: heading } });
    expect(found("due-before-start", renamed("开始时间"))).toHaveLength(1);
    expect(found("due-before-start", renamed("实际启动时间"))).toEqual([]);
  });
});
