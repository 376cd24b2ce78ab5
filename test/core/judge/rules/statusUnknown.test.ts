import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("status-unknown", () => {
  test("a status that is none of the words is an error at the cell", () => {
    const sheet = drawnLedger("tasks", [{ 完成状态: "差不多了" }]);
    expect(places("status-unknown", sheet)).toEqual(["O4 4 status 差不多了"]);
    expect(found("status-unknown", sheet)[0]?.severity).toBe("error");
  });

  test("words that may have been meant are suggested", () => {
    const [finding] = found("status-unknown", drawnLedger("tasks", [{ 完成状态: "已完城" }]));
    expect(finding?.suggestions).toContain("已完成");
    expect(finding?.message).toContain("是不是");
  });

  test.each(["已完成", "进行中", "欠进度", "超期未完成", "未启动", "暂缓", "取消", "已完成（6月28日）", "√", "×"])(
    "%s is known",
    (word) => {
      expect(found("status-unknown", drawnLedger("tasks", [{ 完成状态: word }]))).toEqual([]);
    },
  );

  test("a date that cannot be matched with an unreadable status is not called a contradiction as well", () => {
    const sheet = drawnLedger("tasks", [{ 完成状态: "差不多了", 实际完成时间: date("2024-06-20") }]);
    expect(found("date-without-done", sheet)).toEqual([]);
  });
});
