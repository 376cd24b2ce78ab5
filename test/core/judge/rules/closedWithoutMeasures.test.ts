import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("closed-without-measures", () => {
  const closed = { 办理状态: "已销号", 销号时间: date("2024-06-01") };

  test("is a warning at the blank measures", () => {
    const sheet = drawnLedger("problems", [{ ...closed, 解决措施: null }]);
    expect(places("closed-without-measures", sheet)).toEqual(["H4 4 measures -"]);
    expect(found("closed-without-measures", sheet)[0]?.severity).toBe("warning");
  });

  test.each([closed, { 解决措施: null }, { 解决措施: null, 办理状态: "取消" }])("says nothing of %j", (row) => {
    expect(found("closed-without-measures", drawnLedger("problems", [row]))).toEqual([]);
  });

  test("needs the column", () => {
    expect(found("closed-without-measures", drawnLedger("problems", [closed], { without: ["解决措施"] }))).toEqual([]);
  });
});
