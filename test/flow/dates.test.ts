import type { DrawnCell } from "../support/drawnBook";
import { complaints, on, reportOf, said, taskRecords, tasks } from "./flow";

describe("a due cell of a 2024 ledger (SPEC §6)", () => {
  test.each<[DrawnCell, string]>([
    ["2024-6-30", "2024-06-30"],
    ["2024/6/30", "2024-06-30"],
    ["2024.6.30", "2024-06-30"],
    ["2024.06.30", "2024-06-30"],
    ["20240630", "2024-06-30"],
    [20240630, "2024-06-30"],
    ["2024年6月30日", "2024-06-30"],
    ["2024年6月30号", "2024-06-30"],
    ["2024年6月30日 17:00", "2024-06-30"],
    ["2024-06-30 12:30:00", "2024-06-30"],
    ["2024/6/30 8:00", "2024-06-30"],
    ["２０２４年６月３０日", "2024-06-30"],
    ["２０２４－６－３０", "2024-06-30"],
    ["2024 年 6 月 30 日", "2024-06-30"],
    [" 2024年6月30日 ", "2024-06-30"],
    ["二〇二四年六月三十日", "2024-06-30"],
    ["二〇二四年六月", "2024-06-30"],
    ["2024年6月30日前", "2024-06-30"],
    ["2024年6月30日之前", "2024-06-30"],
    ["2024年6月", "2024-06-30"],
    ["2024年6月底", "2024-06-30"],
    ["2024年6月底前", "2024-06-30"],
    ["2024年6月前", "2024-06-30"],
    ["2024年6月末", "2024-06-30"],
    ["2024.6", "2024-06-30"],
    [2024.6, "2024-06-30"],
    ["2024-06", "2024-06-30"],
    ["2024-6", "2024-06-30"],
    ["2024/6", "2024-06-30"],
    ["2024.10", "2024-10-31"],
    ["6月底", "2024-06-30"],
    ["6月底前", "2024-06-30"],
    ["8月底之前", "2024-08-31"],
    ["6月", "2024-06-30"],
    ["6月份", "2024-06-30"],
    ["六月底", "2024-06-30"],
    ["十二月底", "2024-12-31"],
    ["6月30日", "2024-06-30"],
    ["6月30日前", "2024-06-30"],
    ["截至9月14日", "2024-09-14"],
    ["上半年", "2024-06-30"],
    ["下半年", "2024-12-31"],
    ["2024年上半年", "2024-06-30"],
    ["一季度", "2024-03-31"],
    ["第三季度", "2024-09-30"],
    ["3季度", "2024-09-30"],
    ["Q3", "2024-09-30"],
    ["三季度末", "2024-09-30"],
    ["三季度末前", "2024-09-30"],
    ["2024年第四季度", "2024-12-31"],
    ["2024年二季度末", "2024-06-30"],
    ["年底", "2024-12-31"],
    ["年底前", "2024-12-31"],
    ["年末", "2024-12-31"],
    ["年内", "2024-12-31"],
    ["全年", "2024-12-31"],
    ["2024年底", "2024-12-31"],
    ["2024年年底前", "2024-12-31"],
    ["2024年年内", "2024-12-31"],
    ["6月底前完成", "2024-06-30"],
    ["2024年", "2024-12-31"],
    [2024, "2024-12-31"],
    ["2024", "2024-12-31"],
    ["到2023年底", "2023-12-31"],
    ["2023-2025", "2025-12-31"],
    ["2023—2025年", "2025-12-31"],
    ["“十四五”末", "2025-12-31"],
    ["十四五末", "2025-12-31"],
    ['"十四五"末', "2025-12-31"],
    ["6月上旬", "2024-06-10"],
    ["12月中旬", "2024-12-20"],
    ["2月下旬", "2024-02-29"],
    ["2024年6月下旬", "2024-06-30"],
    ["1-8月", "2024-08-31"],
    ["1-11月份", "2024-11-30"],
    ["1月—6月", "2024-06-30"],
    ["1月至6月", "2024-06-30"],
    ["2024年1-6月", "2024-06-30"],
    ["2024年6月—9月", "2024-09-30"],
    ["2024年6月1日-6月30日", "2024-06-30"],
    ["2024年6月1日至2024年9月30日", "2024-09-30"],
    ["2024.1-2024.6", "2024-06-30"],
    ["7、8月", "2024-08-31"],
    ["3月底\n6月底", "2024-06-30"],
    ["9月底、6月底", "2024-09-30"],
    ["3月底：完成方案；6月底：开工", "2024-06-30"],
    ["3月底：完成方案\n6月底：开工\n9月底：投产", "2024-09-30"],
    ["24年6月", "2024-06-30"],
    ["24年6月30日", "2024-06-30"],
    ["2025年底前，并长期坚持", "2025-12-31"],
    [on("2024-06-30"), "2024-06-30"],
    [45473, "2024-06-30"],
    [45473.75, "2024-06-30"],
  ])("%j is %s", (value, due) => {
    const report = reportOf(tasks([{ 启动时间: on("2023-01-01"), 完成时限: value }]));
    expect(taskRecords(report)[0]).toMatchObject({ due, dueKind: "date" });
    expect(complaints(report)).toEqual([]);
  });

  test.each<[string, string]>([
    ["长期坚持", "long-term"],
    ["长期", "long-term"],
    ["持续推进", "long-term"],
    ["常态化", "long-term"],
    ["常态化推进", "long-term"],
    ["立行立改，长期坚持", "long-term"],
    ["每月25日前", "recurring"],
    ["每季度末", "recurring"],
    ["每月", "recurring"],
    ["每年底", "recurring"],
  ])("%s has no date and is %s", (value, dueKind) => {
    const report = reportOf(tasks([{ 完成时限: value }]));
    expect(taskRecords(report)[0]).toMatchObject({ due: null, dueKind, light: "none" });
    expect(complaints(report)).toEqual([]);
  });

  test.each<[DrawnCell, string]>([
    ["29日", "date-unreadable"],
    ["下旬", "date-unreadable"],
    ["年初", "date-unreadable"],
    ["月初", "date-unreadable"],
    ["尽快", "date-unreadable"],
    ["24.6.30", "date-unreadable"],
    ["24/6/30", "date-unreadable"],
    ["会后5个工作日内", "date-unreadable"],
    [2024.1, "date-unreadable"],
    [3, "date-unreadable"],
    [80000, "date-unreadable"],
    ["2024年2月30日", "date-impossible"],
    ["2023-2-29", "date-impossible"],
    ["2024年13月", "date-impossible"],
    ["6月31日", "date-impossible"],
  ])("%j is %s, an error at the cell, and the row is undated", (value, rule) => {
    const report = reportOf(tasks([{ 完成时限: value }]));
    expect(complaints(report)).toEqual([`error ${rule} N3 due`]);
    expect(taskRecords(report)[0]).toMatchObject({ due: null, dueKind: "none" });
    expect(report.completion.total).toMatchObject({ countable: 1, undated: 1 });
  });

  test.each(["—", "/", "无", "", " ", null])("%j is blank, and a due date is required", (value) => {
    const report = reportOf(tasks([{ 完成时限: value }, {}]));
    expect(complaints(report)).toEqual(["error required-missing N3 due"]);
  });

  test("a real date says nothing; a day written as text is a tidy-up with the real date as its cure", () => {
    expect(said(reportOf(tasks([{ 完成时限: on("2024-09-30") }])))).toEqual([]);
    const report = reportOf(tasks([{ 完成时限: "2024-9-30" }]));
    expect(said(report)).toEqual(["info date-as-text N3 due"]);
  });
});

describe("a start cell (SPEC §6)", () => {
  test.each<[DrawnCell, string]>([
    ["2024年3月", "2024-03-01"],
    ["2024.3", "2024-03-01"],
    [2024.3, "2024-03-01"],
    ["3月", "2024-03-01"],
    ["上半年", "2024-01-01"],
    ["下半年", "2024-07-01"],
    ["二季度", "2024-04-01"],
    ["2024年", "2024-01-01"],
    ["2023-2025", "2023-01-01"],
    ["1-8月", "2024-01-01"],
    ["3月上旬", "2024-03-01"],
    ["2024年3月5日", "2024-03-05"],
    [on("2024-03-05"), "2024-03-05"],
  ])("%j is %s", (value, start) => {
    const report = reportOf(tasks([{ 启动时间: value }]));
    expect(taskRecords(report)[0]).toMatchObject({ start });
    expect(complaints(report)).toEqual([]);
  });
});

describe("a cell of what has happened (DECIDED B1)", () => {
  test.each<[string, string, string]>([
    ["2024年5月", "2024-06-30", "2024-05-31"],
    ["2024年6月", "2024-06-30", "2024-06-30"],
    ["2024年6月", "2024-06-20", "2024-06-20"],
    ["上半年", "2024-05-31", "2024-05-31"],
    ["5月下旬", "2024-06-30", "2024-05-31"],
  ])("%s as of %s is %s, with date-as-text", (value, asOf, finished) => {
    const report = reportOf(tasks([{ 完成状态: "已完成", 完成率: 1, 实际完成时间: value }]), asOf);
    expect(taskRecords(report)[0]).toMatchObject({ finished });
    expect(complaints(report)).toEqual([]);
    expect(said(report)).toContain("info date-as-text Q3 finished");
  });

  test("a period decides on time or late by its last day", () => {
    // due 15 June; finished 2024年6月 = 30 June: late. Finished 2024年5月 = 31 May: on time.
    const row = { 完成状态: "已完成", 完成率: 1, 完成时限: on("2024-06-15") };
    const report = reportOf(
      tasks([
        { ...row, 实际完成时间: "2024年6月" },
        { ...row, 实际完成时间: "2024年5月" },
      ]),
    );
    expect(report.completion.total).toMatchObject({ dueByNow: 2, doneOnTime: 1, doneLate: 1, onTimeRate: 0.5 });
  });

  test("a day after the as-of date stays as it is, and is told", () => {
    const row = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-07-05") };
    const report = reportOf(tasks([row]));
    expect(taskRecords(report)[0]).toMatchObject({ finished: "2024-07-05", state: "done" });
    expect(complaints(report)).toEqual(["warning finished-in-future Q3 finished"]);
  });
});

describe("the ledger's year (SPEC §5, DECIDED B5)", () => {
  const due = (title: string, name: string, asOf = "2024-06-30") => {
    const sheet = tasks([{ 完成时限: "9月底", 启动时间: undefined }], { name });
    const [first, ...rest] = sheet.rows;
    const rows = first ? [{ ...first, cells: [title] }, ...rest] : rest;
    return taskRecords(reportOf({ ...sheet, rows }, asOf))[0]?.due;
  };

  test.each([
    ["2025年重点任务台账", "任务", "2025-09-30"],
    ["重点任务台账（2025年6月）", "任务", "2025-09-30"],
    ["三年行动计划（2023—2025年）2024年台账", "任务", "2024-09-30"],
    ["重点任务台账（新政办发〔2023〕33号）", "任务", "2024-09-30"],
    ["重点任务台账", "2025年任务", "2025-09-30"],
    ["重点任务台账", "任务", "2024-09-30"],
    ["二〇二五年重点任务台账", "任务", "2025-09-30"],
  ])("%s on sheet %s gives 9月底 = %s", (title, name, expected) => {
    expect(due(title, name)).toBe(expected);
  });

  test("the title goes before the sheet's name, and the contradiction is said", () => {
    expect(due("2024年重点任务台账", "2025")).toBe("2024-09-30");
  });
});
