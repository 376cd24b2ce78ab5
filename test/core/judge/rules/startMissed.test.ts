import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { FIRST, date, drawnLedger } from "./drawnLedger";

describe("start-missed", () => {
  test.each([
    ["2024-06-29", 1],
    ["2024-06-30", 0],
    ["2024-07-01", 0],
  ])("planned for %s, seen from 30 June", (planned, count) => {
    const sheet = drawnLedger("projects", [{ 计划开工时间: date(planned) }]);
    expect(found("start-missed", sheet, "2024-06-30")).toHaveLength(count);
  });

  test("is a warning at the blank 实际开工时间, with the days since", () => {
    const sheet = drawnLedger("projects", [{ 计划开工时间: date("2024-03-31") }]);
    expect(places("start-missed", sheet)).toEqual(["Q4 4 actualStart -"]);
    expect(found("start-missed", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("start-missed", sheet)[0]?.message).toContain("计划2024年3月31日开工，已过91天");
  });

  test("a planned month is not missed before it is over", () => {
    const sheet = drawnLedger("projects", [{ 计划开工时间: "2024年6月" }]);
    expect(found("start-missed", sheet, "2024-06-30")).toEqual([]);
    expect(found("start-missed", sheet, "2024-07-01")).toHaveLength(1);
  });

  test.each([{ 实际开工时间: date("2024-06-20") }, { 实际开工时间: "已开工" }])(
    "says nothing where the start is told, readable or not: %j",
    (row) => {
      const sheet = drawnLedger("projects", [{ 计划开工时间: date("2024-03-31"), ...row }]);
      expect(found("start-missed", sheet)).toEqual([]);
    },
  );

  test.each([
    ["2024-06-30", 0],
    ["2024-07-01", 1],
  ])("an actual start of %s is one on 30 June or not", (actual, count) => {
    const sheet = drawnLedger("projects", [{ 计划开工时间: date("2024-03-31"), 实际开工时间: date(actual) }]);
    const said = found("start-missed", sheet, "2024-06-30");
    expect(said).toHaveLength(count);
    for (const { message } of said) expect(message).toContain("实际开工时间是2024年7月1日，截至日期还没有开工");
  });

  test("a ledger without the column cannot say", () => {
    const sheet = drawnLedger("projects", [{ 计划开工时间: date("2024-03-31") }], { without: ["实际开工时间"] });
    expect(found("start-missed", sheet)).toEqual([]);
  });

  test("says what the overdue list says", () => {
    const sheet = drawnLedger("projects", [
      { 计划开工时间: date("2024-03-31"), 项目阶段: "未开工" },
      { 计划开工时间: date("2024-03-31"), 项目阶段: "开工" },
      { 计划开工时间: date("2024-03-31"), 项目阶段: "取消" },
    ]);
    const { report } = run([drawnBook(sheet)], { asOf: day("2024-06-30") });
    const rows = report.findings.filter(({ rule }) => rule === "start-missed").map(({ row }) => row);
    expect(rows).toEqual([FIRST]);
    expect(report.overdue.map(({ row }) => row)).toEqual(rows);
  });
});
