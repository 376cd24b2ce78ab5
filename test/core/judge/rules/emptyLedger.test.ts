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

  test("rows that only group are named: somebody may have meant them for records", () => {
    const message = (...rows: readonly (readonly string[])[]): string | undefined =>
      found(
        "empty-ledger",
        drawnSheet([["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"], ...rows]),
      )[0]?.message;
    expect(message(["一", "", "", "上门帮办"], ["二", "", "", "组织申报"])).toBe(
      "“台账”表：表头（第1行）下面没有记录，只有分组、合计行（第2、3行）；请填写，或删去这张空表。",
    );
    expect(message(["一、招引"], ["二、培育"], ["三、优化"], ["四、提效"])).toContain("（第2、3、4行等4行）");
    expect(message()).toBe("“台账”表：表头（第1行）下面没有记录；请填写，或删去这张空表。");
  });

  test("one record is enough", () => {
    expect(found("empty-ledger", drawnLedger("tasks", [{}]))).toEqual([]);
  });
});
