import { found } from "./checked";
import { date, drawnLedger, type DrawnRecord } from "./drawnLedger";

describe("all-on-schedule", () => {
  /** 182 of 366 days are over: 49.7 %. */
  const rows = (count: number, rate: string | number, more: DrawnRecord = {}): DrawnRecord[] =>
    Array.from({ length: count }, () => ({ 完成率: rate, ...more }));
  const said = (records: readonly DrawnRecord[]) =>
    found("all-on-schedule", drawnLedger("tasks", records)).map(({ severity, row, message }) => [
      severity,
      row,
      message.includes("县发改局"),
    ]);

  test("five open rows of one unit that are all where the calendar is", () => {
    expect(said(rows(5, 0.497))).toEqual([["info", null, true]]);
    expect(said(rows(5, 0.502))).toHaveLength(1);
  });

  test("four are too few, and one that is not ends it", () => {
    expect(said(rows(4, 0.497))).toEqual([]);
    expect(said([...rows(5, 0.497), ...rows(1, 0.6)])).toEqual([]);
    expect(said(rows(5, 0.503))).toEqual([]);
  });

  test("rows that are done, undated, long-term or paused do not count", () => {
    for (const more of [{ 完成状态: "已完成" }, { 完成时限: null }, { 完成时限: "长期坚持" }, { 完成状态: "暂停" }])
      expect(said([...rows(4, 0.497), ...rows(1, 0.497, more)])).toEqual([]);
  });

  test("nothing is said of rows that have not begun", () => {
    expect(said(rows(6, 0, { 启动时间: date("2024-08-01") }))).toEqual([]);
  });
});
