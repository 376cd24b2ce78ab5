import { findings, found, places } from "./checked";
import { drawnLedger, FIRST } from "./drawnLedger";

const formula = { fault: "uncalculated", text: "=TODAY()" } as const;

describe("formula-uncalculated", () => {
  test("is information at the cell, whose value counts as blank (DECIDED C15)", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: formula }]);
    expect(places("formula-uncalculated", sheet)).toEqual(["P4 4 rate =TODAY()"]);
    expect(found("formula-uncalculated", sheet)[0]?.severity).toBe("info");
  });

  test.each(["完成时限", "启动时间", "完成状态", "牵头单位"])("is all that is said of the cell: %s", (heading) => {
    const all = findings(drawnLedger("tasks", [{ [heading]: formula }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["formula-uncalculated"]);
  });

  test("numbered rows whose 序号 is such a formula are left alone", () => {
    expect(found("formula-uncalculated", drawnLedger("tasks", [{ 序号: formula }]))).toEqual([]);
  });
});
