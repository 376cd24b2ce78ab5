import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { projects, reportOfBooks, tasks } from "../../../flow/flow";
import { summaryText } from "../../../../src/cli/summary/summaryText";

describe("ledger-absent", () => {
  const may = archiveOf([drawnBook([tasks([{}, {}]), projects([{}])], "5月.xlsx")], "2024-05-31");
  const told = (report: ReturnType<typeof reportOfBooks>) =>
    report.findings.filter(({ rule }) => ["record-vanished", "ledger-absent"].includes(rule));

  test("is said once, and none of its rows counts as gone", () => {
    const report = reportOfBooks([drawnBook(projects([{}]), "6月.xlsx"), may], "2024-06-30");
    const [finding, ...others] = told(report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "ledger-absent", severity: "warning", file: "主工作簿.xlsx", row: null });
    expect(finding?.message).toContain("本次没有给重点任务台账（2项），没有统计，也未与2024年5月的存档比较");
    expect([report.changes.vanished, report.bridge]).toEqual([[], null]);
    const text = summaryText(report, { width: undefined, colours: false });
    expect(text).toContain("本次没有给重点任务台账，完成率和逾期未与2024年5月比较");
  });

  test("one that is there without rows has lost them; where all are given there is nothing to say", () => {
    const empty = reportOfBooks([drawnBook([tasks([]), projects([{}])], "6月.xlsx"), may], "2024-06-30");
    expect(told(empty).map(({ rule }) => rule)).toEqual(["record-vanished", "record-vanished"]);
    expect(told(reportOfBooks([drawnBook([tasks([{}, {}]), projects([{}])]), may], "2024-06-30"))).toEqual([]);
  });
});
