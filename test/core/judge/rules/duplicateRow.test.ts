import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const twin = { 任务编号: null, 具体任务: "建车间" };

describe("duplicate-row", () => {
  test("is an error from the second on, naming the first; 序号 may differ (DECIDED D9)", () => {
    const sheet = drawnLedger("tasks", [twin, {}, twin, twin]);
    expect(places("duplicate-row", sheet)).toEqual(["E6 6 task 建车间", "E7 7 task 建车间"]);
    expect(found("duplicate-row", sheet)[1]).toMatchObject({ severity: "error" });
    expect(found("duplicate-row", sheet)[1]?.message).toContain("除序号外与第4行完全相同");
  });

  test.each(["备注", "完成时限", "责任人"])("one other cell makes another row: %s", (heading) => {
    expect(found("duplicate-row", drawnLedger("tasks", [twin, { ...twin, [heading]: "2024年9月" }]))).toEqual([]);
  });

  test("a column that means nothing to the ledger counts as well", () => {
    const rows = [
      { ...twin, 地块: "甲" },
      { ...twin, 地块: "乙" },
    ];
    expect(found("duplicate-row", drawnLedger("tasks", rows, { more: ["地块"] }))).toEqual([]);
  });

  test("spaces make no other row", () => {
    expect(found("duplicate-row", drawnLedger("tasks", [twin, { ...twin, 具体任务: "建 车间 " }]))).toHaveLength(1);
    const numbered = ["ZD-1", "ZD- 1"].map((任务编号) => ({ ...twin, 任务编号 }));
    expect(found("duplicate-row", drawnLedger("tasks", numbered))).toHaveLength(1);
  });

  test("is found on another sheet, whatever the order of its columns", () => {
    const one = drawnLedger("tasks", [twin], { name: "一" });
    const two = drawnLedger("tasks", [twin], { name: "二", without: ["备注", "存在问题"] });
    expect(found("duplicate-row", [one, two])).toMatchObject([{ sheet: "二", row: 4 }]);
    expect(found("duplicate-row", [one, two])[0]?.message).toContain("与“一”表第4行完全相同");
  });

  test("a task and a problem are never twins", () => {
    expect(found("duplicate-row", [drawnLedger("tasks", [{}]), drawnLedger("problems", [{}])])).toEqual([]);
  });

  test("twins count: nothing is dropped", () => {
    const { report } = run([drawnBook(drawnLedger("tasks", [twin, twin]))], { asOf: day("2024-06-30") });
    expect(report.records).toHaveLength(2);
  });
});
