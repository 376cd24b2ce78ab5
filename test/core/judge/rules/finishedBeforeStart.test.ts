import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("finished-before-start", () => {
  test.each([
    ["2024-02-29", 1],
    ["2024-03-01", 0],
  ])("started on 1 March, finished %s", (finished, count) => {
    const row = { 启动时间: date("2024-03-01"), 完成状态: "已完成", 完成率: "100%", 实际完成时间: date(finished) };
    expect(found("finished-before-start", drawnLedger("tasks", [row]))).toHaveLength(count);
  });

  test("is a warning at the finish date", () => {
    const row = { 启动时间: date("2024-03-01"), 完成状态: "已完成", 完成率: "100%", 实际完成时间: date("2024-02-29") };
    expect(places("finished-before-start", drawnLedger("tasks", [row]))).toEqual(["Q4 4 finished 2024-02-29"]);
    expect(found("finished-before-start", drawnLedger("tasks", [row]))[0]?.severity).toBe("warning");
  });

  test("within one month nobody knows the days", () => {
    const row = { 启动时间: "2024年3月", 完成状态: "已完成", 完成率: "100%", 实际完成时间: date("2024-03-02") };
    expect(found("finished-before-start", drawnLedger("tasks", [row]))).toEqual([]);
  });
});
