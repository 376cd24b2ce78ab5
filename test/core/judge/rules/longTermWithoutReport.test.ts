import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("long-term-without-report", () => {
  test.each(["长期坚持", "常态化", "每月25日前"])(
    "%s with blank 进展情况 is a warning at that cell (DECIDED D1)",
    (due) => {
      const sheet = drawnLedger("tasks", [{ 完成时限: due }]);
      expect(places("long-term-without-report", sheet)).toEqual(["T4 4 progressText -"]);
      expect(found("long-term-without-report", sheet)[0]?.severity).toBe("warning");
    },
  );

  test.each([
    { 完成时限: "长期坚持", 进展情况: "已走访12户" },
    { 完成时限: "长期坚持", 完成状态: "取消" },
    { 完成时限: "长期坚持", 完成状态: "已完成", 完成率: "100%" },
    { 完成时限: "2025年底前，并长期坚持" },
    { 完成时限: "2024年底" },
  ])("says nothing of %j", (row) => {
    expect(found("long-term-without-report", drawnLedger("tasks", [row]))).toEqual([]);
  });

  test("needs the column", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: "长期坚持" }], { without: ["进展情况"] });
    expect(found("long-term-without-report", sheet)).toEqual([]);
  });
});
