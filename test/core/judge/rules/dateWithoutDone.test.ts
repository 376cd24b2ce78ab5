import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

const finished = { 实际完成时间: date("2024-06-20") };

describe("date-without-done", () => {
  test("is a warning at the day", () => {
    const sheet = drawnLedger("tasks", [finished]);
    expect(places("date-without-done", sheet)).toEqual(["Q4 4 finished 2024-06-20"]);
    expect(found("date-without-done", sheet)[0]?.severity).toBe("warning");
  });

  test("problems have it at 销号时间", () => {
    const sheet = drawnLedger("problems", [{ 销号时间: date("2024-06-20") }]);
    expect(places("date-without-done", sheet)).toEqual(["O4 4 finished 2024-06-20"]);
  });

  test.each([
    ["进行中", 1],
    ["未启动", 1],
    ["暂缓", 1],
    [null, 1],
    ["已完成", 0],
    ["取消", 0],
    ["差不多了", 0],
  ])("with the status %s", (status, count) => {
    expect(found("date-without-done", drawnLedger("tasks", [{ ...finished, 完成状态: status }]))).toHaveLength(count);
  });

  test("an unreadable day is another finding's business", () => {
    expect(found("date-without-done", drawnLedger("tasks", [{ 实际完成时间: "快了" }]))).toEqual([]);
  });
});
