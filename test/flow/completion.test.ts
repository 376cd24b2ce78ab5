import type { CompletionFigures } from "../../src/core/terms/report";
import { on, reportOf, taskRecords, tasks, type Cells } from "./flow";

const DONE = { 完成状态: "已完成", 完成率: 1 };

/** Nineteen rows touching every line of SPEC §9's table, as of 2024-06-30. All start on 1 January unless told. */
const ROWS: readonly Cells[] = [
  /* r1 on time, on the last day */ { ...DONE, 完成时限: on("2024-03-31"), 实际完成时间: on("2024-03-31") },
  /* r2 a day late */ { ...DONE, 完成时限: on("2024-04-30"), 实际完成时间: on("2024-05-01") },
  /* r3 no finish date, due = D */ { ...DONE, 完成时限: on("2024-06-30") },
  /* r4 open, due = D */ { 完成时限: on("2024-06-30"), 完成率: 0.8 },
  /* r5 a day overdue */ { 完成时限: on("2024-06-29"), 完成率: 0.5 },
  /* r6 no start */ { 启动时间: null, 完成率: 0.5 },
  /* r7 extended with reason, no progress */
  { 完成时限: on("2024-05-31"), 调整后时限: on("2024-09-30"), 延期理由: "审批", 完成率: null },
  /* r8 extended without reason, 150 % */ { 完成时限: on("2024-05-31"), 调整后时限: on("2024-09-30"), 完成率: "150%" },
  /* r9 */ { 完成时限: "长期坚持" },
  /* r10 */ { 完成状态: "暂缓" },
  /* r11 */ { 完成状态: "取消", 完成时限: on("2024-01-31") },
  /* r12 undated */ { 完成时限: "尽快", 完成率: 0.3 },
  /* r13 due < start, past */ { 启动时间: on("2024-07-01"), 完成时限: on("2024-06-01"), 完成率: 0.2 },
  /* r14 due < start, future */
  { 启动时间: on("2024-12-31"), 完成时限: on("2024-12-01"), 完成状态: "未启动", 完成率: 0 },
  /* r15 long-term and paused */ { 完成时限: "常态化", 完成状态: "暂停" },
  /* r16 long-term and done */ { ...DONE, 完成时限: "每月25日前" },
  /* r17 done and undated */ { ...DONE, 完成时限: "尽快", 实际完成时间: on("2024-05-01") },
  /* r18 done early */ { ...DONE, 实际完成时间: on("2024-06-01") },
  /* r19 finished after D and after due */ { ...DONE, 完成时限: on("2024-04-30"), 实际完成时间: on("2024-07-05") },
];

describe("completion of a hand-computed ledger (SPEC §9)", () => {
  const report = reportOf(tasks(ROWS));
  const total = report.completion.total;

  test("counts", () => {
    expect(total).toMatchObject({
      total: 18, // 19 rows, r11 cancelled
      cancelled: 1,
      longTerm: 3, // r9 r15 r16
      paused: 1, // r10; r15 is long-term
      countable: 14, // 18 − 3 − 1
      undated: 2, // r12 r17
      done: 6, // r1 r2 r3 r17 r18 r19
      dueByNow: 8, // r1 r2 r3 r4 r5 r8 r13 r19
      doneOnTime: 2, // r1 r3
      overdue: 3, // r5 r8 r13
      doneLate: 2, // r2 r19
    });
  });

  test("rates and means", () => {
    expect(total.completionRate).toBe(6 / 14);
    expect(total.onTimeRate).toBe(2 / 8);
    // r1–r3, r18, r19 done: 5; r4 .8; r5 .5; r6 .5; r7 0; r8 1 (capped); r13 .2; r14 0; over 12 rows
    expect(total.averageProgress).toBeCloseTo(8 / 12, 12);
    // 1 January to 30 June is 182 days. Full: r1–r5, r8, r13, r19. r6, r18: 182 of 366. r7: 182 of 274. r14: 0.
    const scheduled = (8 + (2 * 182) / 366 + 182 / 274) / 12;
    expect(total.scheduledProgress).toBeCloseTo(scheduled, 12);
    expect(total.gap).toBeCloseTo(8 / 12 - scheduled, 12);
    expect(total.scheduleRate).toBeCloseTo(8 / 12 / scheduled, 12);
  });

  test("the extension with a reason is due, the other is not (DECIDED B8)", () => {
    const records = taskRecords(report);
    expect(records[6]).toMatchObject({ due: "2024-09-30", originalDue: "2024-05-31" });
    expect(records[7]).toMatchObject({ due: "2024-05-31", originalDue: "2024-05-31" });
  });

  test("an unreadable extension leaves the original due, with a finding", () => {
    const row = { 调整后时限: "再议", 延期理由: "审批" };
    const { findings, records } = reportOf(tasks([row]));
    expect(records[0]).toMatchObject({ due: "2024-12-31" });
    expect(findings.filter(({ rule }) => rule === "date-unreadable")).toMatchObject([
      { cell: "R3", column: "adjustedDue" },
    ]);
  });

  test("a group of these rows only has the same figures", () => {
    const figures = (group: CompletionFigures) => ({ ...group, name: "", no: 0 });
    const { completion } = report;
    const groups = [
      completion.towns.find(({ name }) => name === "万安镇"),
      completion.specialtyTowns.find(({ name }) => name === "万安钻石"),
      completion.unitsAsLead.find(({ name }) => name === "县工信科技局"),
      completion.keyTasks.find(({ no }) => no === 1),
      completion.dimensions.find(({ name }) => name === "引"),
    ];
    for (const group of groups) expect(group && figures(group)).toEqual(figures(total));
  });

  test("all nine towns, four specialty towns, twelve key tasks, four dimensions are listed; empty ones have null rates", () => {
    const { towns, specialtyTowns, keyTasks, dimensions, unitsAsLead, unitsAsSupport } = report.completion;
    expect(towns.map(({ name }) => name)).toEqual(
      "龙兴镇 三泉镇 泽掌镇 北张镇 古交镇 万安镇 阳王镇 泉掌镇 横桥镇".split(" "),
    );
    expect(specialtyTowns.map(({ name }) => name)).toEqual(["万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材"]);
    expect(keyTasks.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(keyTasks[8]?.name).toBe("加强专业镇用地用能排污保障");
    expect(dimensions.map(({ name }) => name)).toEqual(["引", "专", "优", "效"]);
    expect(unitsAsLead.map(({ name }) => name)).toEqual(["县工信科技局"]);
    expect(unitsAsSupport).toEqual([]);
    expect(towns[0]).toMatchObject({
      total: 0,
      countable: 0,
      completionRate: null,
      onTimeRate: null,
      averageProgress: null,
      scheduledProgress: null,
      gap: null,
      scheduleRate: null,
    });
  });
});

describe("single borders of SPEC §9", () => {
  const figures = (rows: readonly Cells[], asOf?: string) => reportOf(tasks(rows), asOf).completion.total;

  test("before the start nothing is scheduled, and the schedule rate is 1", () => {
    const row = { 启动时间: on("2024-07-01"), 完成状态: "未启动", 完成率: 0 };
    expect(figures([row])).toMatchObject({ averageProgress: 0, scheduledProgress: 0, gap: 0, scheduleRate: 1 });
  });

  test("on the start day one day has passed; on the due day all have", () => {
    const row = { 启动时间: on("2024-06-01"), 完成时限: on("2024-06-10") };
    expect(figures([row], "2024-05-31").scheduledProgress).toBe(0);
    expect(figures([row], "2024-06-01").scheduledProgress).toBe(0.1);
    expect(figures([row], "2024-06-10").scheduledProgress).toBe(1);
    expect(figures([row], "2024-06-11").scheduledProgress).toBe(1);
  });

  test("a missing start is 1 January of the due year", () => {
    const row = { 启动时间: null, 完成时限: on("2025-12-31") };
    expect(figures([row], "2024-12-31").scheduledProgress).toBe(0);
    expect(figures([row], "2025-01-01").scheduledProgress).toBeCloseTo(1 / 365, 12);
  });

  test("undated and unmeasured groups have null means; rates need their denominators only", () => {
    expect(figures([{ 完成时限: "尽快", 完成率: 0.5 }])).toMatchObject({
      countable: 1,
      completionRate: 0,
      onTimeRate: null,
      averageProgress: null,
      scheduledProgress: null,
      gap: null,
      scheduleRate: null,
    });
  });

  test("unknown state counts, as nothing done", () => {
    expect(figures([{ 完成状态: null, 完成率: null }])).toMatchObject({ countable: 1, done: 0, averageProgress: 0 });
  });

  test("a paused row past due is not overdue; a cancelled one is in nothing", () => {
    const due = { 完成时限: on("2024-01-31") };
    const rows = [
      { ...due, 完成状态: "暂停" },
      { ...due, 完成状态: "终止" },
    ];
    expect(figures(rows)).toMatchObject({
      total: 1,
      paused: 1,
      cancelled: 1,
      countable: 0,
      overdue: 0,
      completionRate: null,
    });
  });

  test("a long-term cancelled row is only cancelled", () => {
    expect(figures([{ 完成时限: "长期坚持", 完成状态: "取消" }])).toMatchObject({
      total: 0,
      longTerm: 0,
      cancelled: 1,
    });
  });

  test("a finish date that can't be read counts as on time, with its finding", () => {
    const row = { ...DONE, 完成时限: on("2024-03-31"), 实际完成时间: "那天" };
    expect(figures([row])).toMatchObject({ dueByNow: 1, doneOnTime: 1, doneLate: 0 });
  });

  test("a row of several members counts fully in each; totals count rows", () => {
    const row = {
      责任镇: "万安镇、龙兴镇",
      牵头单位: "县工信科技局、县农业农村局",
      责任单位: "县发改局、县财政局",
      完成率: 0.6,
    };
    const { completion } = reportOf(tasks([row, {}]));
    expect(completion.total.total).toBe(2);
    expect(completion.towns.filter(({ total }) => total > 0).map(({ name, total }) => [name, total])).toEqual([
      ["龙兴镇", 1],
      ["万安镇", 2],
    ]);
    expect(completion.unitsAsLead.map(({ name, total }) => [name, total])).toEqual([
      ["县工信科技局", 2],
      ["县农业农村局", 1],
    ]);
    expect(completion.unitsAsSupport.map(({ name, total }) => [name, total])).toEqual([
      ["县发改局", 1],
      ["县财政局", 1],
    ]);
    expect(completion.dimensions.map(({ total }) => total)).toEqual([2, 0, 0, 0]);
  });
});
