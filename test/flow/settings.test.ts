import { checkText } from "../../src/cli/summary/checkText";
import { drawnSheet, type DrawnCell } from "../support/drawnBook";
import { complaints, on, reportOf, said, taskRecords, tasks, type Cells } from "./flow";

type Line = readonly DrawnCell[];
const directory = (...lines: readonly Line[]) =>
  drawnSheet([["类别", "规范名称", "别名", "生效", "失效"], ...lines], { name: "名录" });
const scoring = (...lines: readonly Line[]) => drawnSheet([["项目", "值", "说明"], ...lines], { name: "考核设置" });
const exceptions = (...lines: readonly Line[]) =>
  drawnSheet([["规则", "表", "单元格或编号", "值", "理由", "至"], ...lines], { name: "例外" });

describe("名录 (SPEC §14, DECIDED A9)", () => {
  const rows: readonly Cells[] = [{ 牵头单位: "县数据局" }, { 牵头单位: "大数据中心" }];

  test("adds units and aliases", () => {
    const names = (entries: readonly Line[]) =>
      taskRecords(reportOf([tasks(rows), directory(...entries)])).map(({ leadUnits }) => leadUnits);
    expect(names([])).toEqual([[], []]);
    expect(names([["单位", "县数据局", "大数据中心、县大数据局"]])).toEqual([["县数据局"], ["县数据局"]]);
  });

  test("an alias for a unit of the plan", () => {
    const report = reportOf([tasks([{ 牵头单位: "工科局" }]), directory(["单位", "县工信科技局", "工科局"])]);
    expect(complaints(report)).toEqual([]);
    expect(taskRecords(report)[0]?.leadUnits).toEqual(["县工信科技局"]);
  });

  test("is no ledger and no skipped mistake", () => {
    const report = reportOf([tasks([{}]), directory(["单位", "县数据局", ""])]);
    expect(report.ledgers.map(({ sheet }) => sheet)).toEqual(["任务"]);
    expect(complaints(report)).toEqual([]);
  });

  test("a mistake in it is a finding", () => {
    const lines = complaints(reportOf([tasks([{}]), directory(["部门", "县数据局", ""])]));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error /);
  });
});

describe("考核设置", () => {
  test("weights change the score", () => {
    const row = { 完成状态: "已完成", 完成率: 1, 完成时限: on("2024-03-31"), 实际完成时间: on("2024-04-30") };
    // completion 1, on time 0, schedule 1
    expect(reportOf(tasks([row])).ranking.towns[0]?.score).toBe(70);
    const weights = scoring(["完成率权重", "20%"], ["按期完成率权重", 0.7], ["序时达成率权重", 0.1]);
    expect(reportOf([tasks([row]), weights]).ranking.towns[0]?.score).toBe(30);
  });

  test("lights, steps and deduction", () => {
    const rows = [{ 完成时限: on("2024-06-25"), 完成率: 0.9 }, { 完成率: 0.25 }];
    const report = reportOf([tasks(rows), scoring(["督办起始天数", 5], ["每项逾期扣分", 5], ["红灯落后", "20%"])]);
    expect(report.overdue[0]).toMatchObject({ days: 5, step: "督办" });
    expect(report.ranking.towns[0]?.parts.overdueDeduction).toBe(5);
    // 182/366 − 0.25 = 0.247
    expect(taskRecords(report)[1]?.light).toBe("red");
  });

  test("what can't be taken is a finding, and the default stays", () => {
    const report = reportOf([tasks([{}]), scoring(["参与排名最少任务数", 0], ["没有的项目", 1])]);
    expect(complaints(report)).toHaveLength(2);
    expect(report.ranking.towns).toHaveLength(1);
  });
});

describe("例外 (SPEC §7)", () => {
  const ledger = tasks([{ 联系电话: "12345678901" }, { 任务编号: "T-2", 联系电话: "12345678901" }]);
  const PHONE = "warning phone-invalid";

  test("an accepted finding stays out of the counts until its last day", () => {
    const until = (day: DrawnCell, asOf = "2024-06-30") =>
      said(reportOf([ledger, exceptions(["phone-invalid", "任务", "L3", null, "座机已停用", day])], asOf));
    expect(said(reportOf(ledger))).toEqual([`${PHONE} L3 phone`, `${PHONE} L4 phone`]);
    expect(until(on("2024-06-30"))).toEqual([`${PHONE} L4 phone`]);
    expect(until(on("2024-06-29"))).toEqual([`${PHONE} L3 phone`, `${PHONE} L4 phone`]);
  });

  test("by the record's number, by value, and for other values not", () => {
    const with_ = (line: Line) => said(reportOf([ledger, exceptions(line)]));
    const until = on("2024-12-31");
    expect(with_(["phone-invalid", "任务", "T-2", null, "理由", until])).toEqual([`${PHONE} L3 phone`]);
    expect(with_(["phone-invalid", "任务", "L3", "12345678901", "理由", until])).toEqual([`${PHONE} L4 phone`]);
    expect(with_(["phone-invalid", "任务", "L3", "99999999999", "理由", until])).toHaveLength(2);
  });

  test("without a reason it is a mistake and accepts nothing", () => {
    const lines = said(reportOf([ledger, exceptions(["phone-invalid", "任务", "L3", null, null, on("2024-12-31")])]));
    expect(lines).toHaveLength(3);
  });
});

describe("a workbook of only settings", () => {
  test("lacks no ledger (DECIDED F19): nothing is found, and the terminal says that nothing was checked", () => {
    const report = reportOf([scoring(["并列名次", "1,2,2,3"]), directory()]);
    expect(complaints(report)).toEqual([]);
    expect(report.records).toEqual([]);
    expect(report.skippedSheets).toHaveLength(2);
    const told = checkText(report, { width: undefined, colours: false });
    expect(told).toContain("没有台账，没有可以检查、统计的内容");
    expect(told).not.toContain("没有发现问题");
  });

  test("with a sheet of something else it lacks one", () => {
    const other = drawnSheet([["通讯录"], ["姓名"]], { name: "附件" });
    expect(complaints(reportOf([scoring(["并列名次", "1,2,2,3"]), other]))).toEqual(["error ledger-not-found - -"]);
  });
});
