import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

const done = { 完成状态: "已完成", 完成率: "100%" };

describe("done-without-date", () => {
  test("is a warning at the blank day", () => {
    const sheet = drawnLedger("tasks", [done]);
    expect(places("done-without-date", sheet)).toEqual(["Q4 4 finished -"]);
    expect(found("done-without-date", sheet)[0]).toMatchObject({
      severity: "warning",
      message: "“重点任务台账”表Q4：已经办结，“实际完成时间”却没有填；请补填日期。",
    });
  });

  test("done by progress alone is done (DECIDED D3)", () => {
    expect(found("done-without-date", drawnLedger("tasks", [{ 完成状态: null, 完成率: "100%" }]))).toHaveLength(1);
  });

  test("problems have it at 销号时间", () => {
    expect(places("done-without-date", drawnLedger("problems", [{ 办理状态: "已销号" }]))).toEqual(["O4 4 finished -"]);
  });

  test("needs the column", () => {
    expect(found("done-without-date", drawnLedger("tasks", [done], { without: ["实际完成时间"] }))).toEqual([]);
  });

  test.each([
    { ...done, 实际完成时间: date("2024-06-20") },
    { ...done, 实际完成时间: "2024年6月" },
    { ...done, 实际完成时间: "已验收" },
    { 完成状态: "进行中" },
    { 完成状态: "取消" },
  ])("says nothing of %j", (row) => {
    expect(found("done-without-date", drawnLedger("tasks", [row]))).toEqual([]);
  });
});
