import { drawnSheet, drawnTable } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("empty-ledger", () => {
  test("a header without a record is a warning about the sheet", () => {
    const sheet = drawnLedger("tasks", []);
    expect(places("empty-ledger", sheet)).toEqual(["- - - -"]);
    expect(found("empty-ledger", sheet)[0]).toMatchObject({
      severity: "warning",
      ledger: "tasks",
      sheet: "重点任务台账",
    });
  });

  test("rows that hold nothing but their number are no records (DECIDED C1)", () => {
    const numbered = drawnSheet([
      ...drawnTable("序号 专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态", { 序号: 1 }, { 序号: 2 }),
    ]);
    expect(found("empty-ledger", numbered)).toHaveLength(1);
    expect(found("required-missing", numbered)).toEqual([]);
  });

  test("one record is enough", () => {
    expect(found("empty-ledger", drawnLedger("tasks", [{}]))).toEqual([]);
  });
});
