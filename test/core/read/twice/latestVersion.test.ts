import { latestVersion } from "../../../../src/core/read/twice/latestVersion";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { drawnLedger } from "../../judge/rules/drawnLedger";

describe("the latest version by its name", () => {
  test.each([
    ["修改前", "修改后"],
    ["台账", "台账（更新）"],
    ["台账", "台账最新"],
    ["报送版", "核定版"],
    ["台账", "台账（2稿）"],
    ["第一稿", "第二稿"],
    ["第九稿", "第十稿"],
    ["上报", "上报（核实后）"],
    ["年度计划", "完成情况"],
    ["台账", "台账终稿"],
  ])("is not %s but %s, wherever it stands", (old, now) => {
    expect([...latestVersion([old, now])]).toEqual([now]);
    expect([...latestVersion([now, old])]).toEqual([now]);
  });

  test.each([
    ["甲", "乙"],
    ["甲最新", "乙最新"],
    ["旧城改造", "新城建设"],
    ["最后一批", "修改意见"],
  ])("neither %s nor %s", (one, other) => {
    expect(latestVersion([one, other]).size).toBe(0);
  });

  test.each([
    ["修改前", "修改后", "修改前 newer"],
    ["修改后", "修改前", "修改前 newer"],
    ["甲", "乙", "乙 first"],
  ])("of the sheets %s and %s %s does not count", (one, other, expected) => {
    const sheets = [one, other].map((name) =>
      drawnLedger(
        "tasks",
        ["建设产业园", "举办文化节", "引进企业"].map((具体任务) => ({ 具体任务, 任务编号: null })),
        { name },
      ),
    );
    const { doubled } = run([drawnBook(sheets)], { asOf: day("2024-06-30") }).report;
    expect(doubled.map(({ leftOut, why }) => `${leftOut.sheet} ${why}`)).toEqual([expected]);
  });

  test("of files one called 副本 does not count", () => {
    const sheet = (done: number) => drawnLedger("tasks", [{ 完成率: done }, { 完成率: done }, {}], { name: "台账" });
    const files = ["台账 - 副本.xlsx", "台账.xlsx"].map((file, index) => drawnBook([sheet(index / 2)], file));
    const { doubled } = run(files, { asOf: day("2024-06-30") }).report;
    expect(doubled).toMatchObject([{ leftOut: { file: "台账 - 副本.xlsx" }, why: "not-a-copy" }]);
  });
});
