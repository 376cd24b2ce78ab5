import { on, problems, projects, reportOf, taskRecords, tasks, type Cells } from "./flow";

/** One row as of 2024-06-30; half of its time has passed unless told (11 June to 20 July: 20 of 40 days). */
function light(row: Cells) {
  const half = { 启动时间: on("2024-06-11"), 完成时限: on("2024-07-20") };
  const record = taskRecords(reportOf(tasks([{ ...half, ...row }, { 完成率: 0.5 }])))[0];
  return record?.light;
}

describe("lights (SPEC §10)", () => {
  test.each<[string, Cells, string]>([
    ["due yesterday", { 完成时限: on("2024-06-29"), 完成率: 0.99 }, "red"],
    ["due today", { 完成时限: on("2024-06-30"), 完成率: 0.99 }, "yellow"],
    ["due in 15 days", { 完成时限: on("2024-07-15"), 完成率: 0.99 }, "yellow"],
    ["due in 16 days", { 完成时限: on("2024-07-16"), 完成率: 0.99 }, "green"],
    ["behind by exactly 0.30", { 完成率: 0.2 }, "yellow"],
    ["behind by 0.31", { 完成率: 0.19 }, "red"],
    ["behind by exactly 0.10", { 完成率: 0.4 }, "yellow"],
    ["behind by 0.09", { 完成率: 0.41 }, "green"],
    // 11 June to 30 July: 20 of 50 days, scheduled 0.4
    ["behind by exactly 0.30 (0.4 − 0.1)", { 完成时限: on("2024-07-30"), 完成率: 0.1 }, "yellow"],
    ["behind by exactly 0.10 (0.4 − 0.3)", { 完成时限: on("2024-07-30"), 完成率: 0.3 }, "yellow"],
    ["behind by exactly 0.30 in percent text", { 完成时限: on("2024-07-30"), 完成率: "10%" }, "yellow"],
    ["no progress, half the time gone", { 完成率: null }, "red"],
    ["ahead", { 完成率: 0.9 }, "green"],
    ["declared behind though ahead", { 完成状态: "滞后", 完成率: 0.9 }, "yellow"],
    ["declared overdue though ahead", { 完成状态: "超期未完成", 完成率: 0.9 }, "yellow"],
    ["declared behind and overdue", { 完成状态: "滞后", 完成时限: on("2024-06-01"), 完成率: 0.9 }, "red"],
    ["done long after due", { 完成状态: "已完成", 完成时限: on("2024-01-01"), 启动时间: null, 完成率: 0.1 }, "green"],
    ["undated", { 完成时限: "尽快", 完成率: 0.1 }, "none"],
    ["undated, declared behind", { 完成时限: "尽快", 完成状态: "滞后", 完成率: 0.1 }, "yellow"],
    ["undated done", { 完成时限: "尽快", 完成状态: "已完成", 完成率: 1 }, "green"],
    ["long-term", { 完成时限: "长期坚持", 完成率: 0.1 }, "none"],
    ["long-term, declared behind", { 完成时限: "长期坚持", 完成状态: "滞后", 完成率: 0.1 }, "none"],
    ["long-term done", { 完成时限: "长期坚持", 完成状态: "已完成", 完成率: 1 }, "green"],
    ["paused past due", { 完成状态: "暂停", 完成时限: on("2024-06-01") }, "none"],
    ["cancelled past due", { 完成状态: "取消", 完成时限: on("2024-06-01") }, "none"],
    ["due before start, past", { 启动时间: on("2024-07-01"), 完成时限: on("2024-06-01") }, "red"],
    ["due before start, far ahead", { 启动时间: on("2024-12-31"), 完成时限: on("2024-12-01"), 完成率: 0 }, "green"],
  ])("%s is %s", (_, row, expected) => {
    expect(light(row)).toBe(expected);
  });

  test("the sentence says what was due and what is (SPEC §10)", () => {
    const row = { 启动时间: on("2024-06-11"), 完成时限: on("2024-07-20"), 完成率: 0.12 };
    const record = taskRecords(reportOf(tasks([row])))[0];
    expect(record?.lightReason).toBe("截至6月30日应达50.0%，实际12.0%，落后38.0个百分点");
    expect(record).toMatchObject({ scheduledProgress: 0.5, daysOverdue: 0, light: "red" });
  });

  test("rows out of the count have no schedule and no days (DECIDED B11)", () => {
    const past = { 完成时限: on("2024-06-01") };
    const rows = [
      { 完成时限: "长期坚持" },
      { ...past, 完成状态: "暂停" },
      { ...past, 完成状态: "取消" },
      { 完成时限: "尽快" },
    ];
    for (const record of taskRecords(reportOf(tasks(rows))))
      expect(record).toMatchObject({ scheduledProgress: null, daysOverdue: 0 });
  });

  test("days overdue count from the day after due; a done row has none", () => {
    const rows = [
      { 完成时限: on("2024-06-30") },
      { 完成时限: on("2024-06-29") },
      { 完成时限: on("2024-05-30") },
      { 完成时限: on("2024-05-30"), 完成状态: "已完成" },
    ];
    expect(taskRecords(reportOf(tasks(rows))).map(({ daysOverdue }) => daysOverdue)).toEqual([0, 1, 31, 0]);
  });
});

describe("the overdue list (SPEC §10, DECIDED B27–B29)", () => {
  test("steps at 1, 10, 11, 30 and 31 days, sorted by days descending", () => {
    const dues = ["2024-06-29", "2024-06-20", "2024-06-19", "2024-05-31", "2024-05-30", "2024-06-30"];
    const { overdue } = reportOf(tasks(dues.map((due) => ({ 完成时限: on(due) }))));
    expect(overdue.map(({ row, due, days, step }) => [row, due, days, step])).toEqual([
      [7, "2024-05-30", 31, "通知书"],
      [6, "2024-05-31", 30, "督办"],
      [5, "2024-06-19", 11, "督办"],
      [4, "2024-06-20", 10, "催办"],
      [3, "2024-06-29", 1, "催办"],
    ]);
  });

  test("tasks, problems and projects together, equal days in ledger order, with lead units", () => {
    const due = on("2024-06-20");
    const { overdue } = reportOf([
      tasks([{ 完成时限: due, 牵头单位: "县工信科技局、县农业农村局", 责任单位: "县发改局" }]),
      problems([
        { 解决时限: due },
        { 解决时限: due, 办理状态: "已销号", 销号时间: on("2024-06-25") },
        { 解决时限: due, 办理状态: "暂缓" },
        { 解决时限: "长期坚持" },
        { 解决时限: on("2024-06-30") },
        { 解决时限: due, 办理状态: "未启动" },
      ]),
      projects([
        { 项目阶段: "签约", 实际开工时间: null, 计划开工时间: due, 计划投产时间: on("2024-06-10") },
        { 计划投产时间: due, 项目阶段: "投产", 实际投产时间: on("2024-06-25") },
        { 计划投产时间: on("2024-06-30") },
      ]),
    ]);
    expect(overdue.map(({ ledger, row, days, what, units }) => [ledger, row, days, what ?? "-", ...units])).toEqual([
      ["projects", 3, 20, "投产", "县工信科技局"],
      ["tasks", 3, 10, "-", "县工信科技局", "县农业农村局"],
      ["problems", 3, 10, "-", "县自然资源局"],
      ["problems", 8, 10, "-", "县自然资源局"],
      ["projects", 3, 10, "开工", "县工信科技局"],
    ]);
  });

  test("undated, long-term, paused, cancelled and done tasks are not in it", () => {
    const past = { 完成时限: on("2024-01-31") };
    const rows = [
      { 完成时限: "尽快" },
      { 完成时限: "长期坚持" },
      { ...past, 完成状态: "暂停" },
      { ...past, 完成状态: "取消" },
      { ...past, 完成状态: "已完成" },
    ];
    expect(reportOf(tasks(rows)).overdue).toEqual([]);
  });

  test.each([
    ["2024-02-29", "2024年2月", 0],
    ["2024-03-01", "2024年2月", 1],
    ["2023-12-31", "2023年底", 0],
    ["2025-12-31", "“十四五”末", 0],
    ["2026-01-01", "“十四五”末", 1],
  ])("as of %s, due %s is %s days overdue", (asOf, due, days) => {
    const report = reportOf(tasks([{ 启动时间: null, 完成时限: due }]), asOf);
    expect(taskRecords(report)[0]?.daysOverdue).toBe(days);
  });
});
