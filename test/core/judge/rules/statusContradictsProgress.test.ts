import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("status-contradicts-progress", () => {
  test.each([
    ["已完成", "99%", 1],
    ["已完成", "100%", 0],
    ["已完成", "122%", 0],
    ["进行中", "100%", 1],
    ["进行中", "99%", 0],
    ["欠进度", "100%", 1],
    ["未启动", "100%", 1],
    ["未启动", "40%", 0],
    ["暂缓", "100%", 0],
    ["取消", "100%", 0],
    ["取消", "20%", 0],
  ])("%s with %s (DECIDED D10)", (status, rate, count) => {
    const sheet = drawnLedger("tasks", [{ 完成状态: status, 完成率: rate }]);
    expect(found("status-contradicts-progress", sheet)).toHaveLength(count);
  });

  test("is a warning at the status, and says what is counted", () => {
    const sheet = drawnLedger("tasks", [{ 完成状态: "进行中", 完成率: "100%" }]);
    expect(places("status-contradicts-progress", sheet)).toEqual(["O4 4 status 进行中"]);
    expect(found("status-contradicts-progress", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("status-contradicts-progress", sheet)[0]?.message).toContain("按未完成统计");
  });

  test.each([
    { 完成状态: null, 完成率: "100%" },
    { 完成状态: "差不多了", 完成率: "100%" },
    { 完成状态: "已完成", 完成率: null },
    { 完成状态: "已完成", 完成率: "若干" },
  ])("says nothing of %j", (row) => {
    expect(found("status-contradicts-progress", drawnLedger("tasks", [row]))).toEqual([]);
  });
});
