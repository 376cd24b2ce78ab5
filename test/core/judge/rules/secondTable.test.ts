import { drawnSheet, drawnTable } from "../../../support/drawnBook";
import { found, places } from "./checked";

const table = drawnTable("序号 专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态", {
  序号: 1,
  专业镇: "万安钻石",
  重点任务: "3",
  具体任务: "建车间",
  牵头单位: "县发改局",
  完成时限: "2024年底",
  完成状态: "进行中",
});

describe("second-table", () => {
  test("a second header below the table is an error at its first cell, and counts the rows not read", () => {
    const sheet = drawnSheet([...table, [], ["绛州绿台账"], ...table]);
    expect(places("second-table", sheet)).toEqual(["A5 - - 序号"]);
    expect(found("second-table", sheet)[0]?.severity).toBe("error");
    expect(found("second-table", sheet)[0]?.message).toContain("第5行又是一个表头，它下面的1行没有读");
  });

  test("one table has none", () => {
    expect(found("second-table", drawnSheet(table))).toEqual([]);
  });
});
