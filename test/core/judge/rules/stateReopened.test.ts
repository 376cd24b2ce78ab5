import { date } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("state-reopened", () => {
  const done = { 完成状态: "已完成", 完成率: null, 实际完成时间: date("2024-05-20") };
  const said = (status: string | null) =>
    placesSinceMay("state-reopened", "tasks", [done], [{ 完成状态: status, 完成率: null }]);

  test.each(["进行中", "未启动", "说不清"])("done last month and %s now", (status) => {
    expect(said(status)).toEqual([`O4 4 status ${status}`]);
  });

  test.each(["已完成", "暂停", "取消"])("%s is a decision or no change", (status) => {
    expect(said(status)).toEqual([]);
  });

  test("a problem taken back as well", () => {
    const closed = { 办理状态: "已销号", 销号时间: date("2024-05-20") };
    expect(placesSinceMay("state-reopened", "problems", [closed], [{ 办理状态: "正在办理" }])).toHaveLength(1);
  });
});
