import { complaints, on, reportOf, said, taskRecords, tasks, type Cells } from "./flow";

const DONE: Cells = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-06-20") };

describe("findings on task rows (SPEC §7, DECIDED A3, A4, D)", () => {
  const firing: readonly (readonly [string, Cells, string])[] = [
    ["a key task missing", { 重点任务: null }, "error required-missing D3 keyTask"],
    ["a specialty town missing", { 专业镇: null }, "error required-missing C3 specialtyTown"],
    ["a task missing", { 具体任务: null }, "error required-missing E3 task"],
    ["a lead missing", { 牵头单位: "—" }, "error required-missing H3 leadUnits"],
    ["a phone of 12 digits", { 联系电话: "138359000011" }, "warning phone-invalid L3 phone"],
    ["a phone 2…", { 联系电话: 23835900001 }, "warning phone-invalid L3 phone"],
    ["a unit with no part in the key task", { 责任单位: "县教育局" }, "warning unit-not-in-plan I3 supportUnits"],
    ["no lead of the plan", { 牵头单位: "县财政局" }, "warning lead-differs-from-plan H3 leadUnits"],
    ["a town outside", { 责任镇: "龙兴镇" }, "warning town-outside-specialty-town G3 town"],
    ["another leader", { 分管县领导: "王会民" }, "info leader-differs-from-plan J3 leader"],
    [
      "an extension without reason",
      { 调整后时限: on("2025-03-31") },
      "warning extension-without-reason S3 extensionReason",
    ],
    ["due before start", { 启动时间: on("2024-07-02"), 完成时限: on("2024-07-01") }, "error due-before-start N3 due"],
    ["due in 2026", { 完成时限: on("2026-01-01") }, "info due-outside-plan N3 due"],
    ["due in 2022", { 启动时间: null, 完成时限: on("2022-12-31") }, "info due-outside-plan N3 due"],
    ["finished tomorrow", { ...DONE, 实际完成时间: on("2024-07-01") }, "warning finished-in-future Q3 finished"],
    ["finished before start", { ...DONE, 启动时间: on("2024-06-21") }, "warning finished-before-start Q3 finished"],
    ["done with 90 %", { ...DONE, 完成率: 0.9 }, "warning status-contradicts-progress O3 status"],
    ["not started with 100 %", { 完成状态: "未启动", 完成率: 1 }, "warning status-contradicts-progress O3 status"],
    ["done without date", { ...DONE, 实际完成时间: null }, "warning done-without-date Q3 finished"],
    ["a date without done", { 实际完成时间: on("2024-06-01") }, "warning date-without-done Q3 finished"],
    [
      "long-term without report",
      { 完成时限: "长期坚持", 进展情况: null },
      "warning long-term-without-report T3 progressText",
    ],
    [
      "recurring without report",
      { 完成时限: "每月25日前", 进展情况: "—" },
      "warning long-term-without-report T3 progressText",
    ],
    ["an identity number in a remark", { 备注: "张三 11010519491231002X" }, "error identity-number W3 remark"],
    ["an identity number as phone", { 联系电话: "11010519491231002X" }, "error identity-number L3 phone"],
    ["a formula error in due", { 完成时限: { fault: "error", text: "#REF!" } }, "error formula-error N3 due"],
    [
      "a formula error in progress text",
      { 进展情况: { fault: "error", text: "#N/A" } },
      "error formula-error T3 progressText",
    ],
  ];
  test.each(firing)("%s", (_, row, line) => {
    expect(said(reportOf(tasks([row, {}])))).toEqual([line]);
  });

  const silent: readonly (readonly [string, Cells])[] = [
    ["a mobile, a landline, several, an extension, an internal number", { 联系电话: "13835900001、0359-7522001" }],
    ["a landline without area code", { 联系电话: 7522001 }],
    ["a landline of another city with extension", { 联系电话: "0351-12345678-801" }],
    ["a short number", { 联系电话: "668" }],
    ["support by the plan", { 责任单位: "县财政局、县市场监管局、各镇人民政府、新绛经济技术开发区管委会" }],
    ["the working group's lead as lead", { 牵头单位: "县小企业发展促进中心" }],
    ["one of two leads by the plan", { 牵头单位: "县财政局、县工信科技局" }],
    ["the group's own lead that stands in no key task", { 专业镇: "绛州绿", 责任镇: "泉掌镇", 牵头单位: "县蔬菜中心" }],
    ["the specialty town's leader", { 分管县领导: "成俊" }],
    ["an extension with a reason", { 调整后时限: on("2025-03-31"), 延期理由: "审批延后" }],
    ["due on the start day", { 启动时间: on("2024-07-01"), 完成时限: on("2024-07-01") }],
    ["due 2023-01-01", { 启动时间: null, 完成时限: on("2023-01-01") }],
    ["due 2025-12-31", { 完成时限: on("2025-12-31") }],
    ["finished today", { ...DONE, 实际完成时间: on("2024-06-30") }],
    ["finished on the start day", { ...DONE, 启动时间: on("2024-06-20") }],
    ["done with 120 % said elsewhere", { ...DONE, 完成率: 1 }],
    ["done without progress", { ...DONE, 完成率: null }],
    ["paused at 100 %", { 完成状态: "暂缓", 完成率: 1 }],
    ["cancelled at 100 %", { 完成状态: "取消", 完成率: 1 }],
    ["not started with 40 %", { 完成状态: "未启动", 完成率: 0.4 }],
    ["long-term with a report", { 完成时限: "长期坚持" }],
    ["eighteen digits that are no identity number", { 备注: "110105194912310021" }],
    ["all nine towns by a collective", { 责任镇: "各镇" }],
  ];
  test.each(silent)("%s: nothing is said", (_, row) => {
    expect(said(reportOf(tasks([row, {}])))).toEqual([]);
  });

  test("due-before-start speaks of the due that counts (DECIDED D11)", () => {
    const row = { 启动时间: on("2024-07-02"), 完成时限: on("2024-07-01"), 调整后时限: on("2024-09-30") };
    expect(said(reportOf(tasks([{ ...row, 延期理由: "审批延后" }])))).toEqual([]);
    // without a reason the original due counts
    expect(said(reportOf(tasks([row])))).toEqual([
      "error due-before-start N3 due",
      "warning extension-without-reason S3 extensionReason",
    ]);
  });

  test("the group's own lead is exempt only in rows of its specialty town (DECIDED D4)", () => {
    expect(complaints(reportOf(tasks([{ 责任单位: "县蔬菜中心" }])))).toEqual([
      "warning unit-not-in-plan I3 supportUnits",
    ]);
  });

  test("leads that are all unknown don't differ from the plan (DECIDED D5)", () => {
    expect(complaints(reportOf(tasks([{ 牵头单位: "某某局" }])))).toEqual(["error unit-unknown H3 leadUnits"]);
  });

  test("towns that come from units are not outside (DECIDED D6)", () => {
    expect(said(reportOf(tasks([{ 责任镇: null, 责任单位: "龙兴镇人民政府" }])))).toEqual([]);
  });

  test("done by progress needs a date too; without the column nothing is asked (DECIDED D3)", () => {
    expect(said(reportOf(tasks([{ 完成状态: null, 完成率: 1 }])))).toEqual(["warning done-without-date Q3 finished"]);
  });

  test("100 % by progress alone contradicts no status", () => {
    const row = { 完成状态: null, 完成率: 1, 实际完成时间: on("2024-06-20") };
    expect(said(reportOf(tasks([row])))).toEqual([]);
  });

  test("stray space is told with a cure", () => {
    const report = reportOf(tasks([{ 责任人: " 张三" }, {}]));
    expect(said(report)).toEqual(["info stray-space K3 person"]);
  });

  test("an identity number is masked wherever it is shown", () => {
    const report = reportOf(tasks([{ 备注: "张三 11010519491231002X" }, {}]));
    expect(JSON.stringify(report)).not.toContain("11010519491231002X");
    expect(JSON.stringify(report)).not.toContain("19491231002");
  });

  test("an 18-digit identity number kept as text with spaces or in a wrong column is still found", () => {
    expect(said(reportOf(tasks([{ 责任人: "11010519491231002x" }, {}])))).toEqual(["error identity-number K3 person"]);
  });
});

describe("rows against each other (SPEC §7, DECIDED D8, D9, C14)", () => {
  test("duplicate-id from the second on, naming the first", () => {
    const report = reportOf(tasks([{ 任务编号: "A1" }, { 任务编号: "A2" }, { 任务编号: "A1" }, { 任务编号: "A1" }]));
    expect(said(report)).toEqual(["error duplicate-id B5 id", "error duplicate-id B6 id"]);
    expect(report.findings.find(({ rule }) => rule === "duplicate-id")?.message).toContain("3");
    expect(taskRecords(report).map(({ id }) => id)).toEqual(["A1", "A2", "A1", "A1"]);
  });

  test("blank ids and equal 序号 are no duplicates", () => {
    expect(said(reportOf(tasks([{ 序号: 1 }, { 序号: 1 }])))).toEqual([]);
  });

  test("duplicate-row: all columns but 序号, blanks included; both count", () => {
    const twin = { 具体任务: "同一件事", 进展情况: "同一进展" };
    const report = reportOf(tasks([twin, twin, { ...twin, 备注: "另" }]));
    const lines = complaints(report);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error duplicate-row /);
    expect(report.findings.find(({ rule }) => rule === "duplicate-row")).toMatchObject({ row: 4, severity: "error" });
    expect(report.completion.total.total).toBe(3);
  });

  test("key-task-uncovered: one per specialty town with rows, listing the numbers; cancelled rows don't cover", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((no) => ({ 重点任务: no, 责任单位: null }));
    const uncovered = (list: readonly Cells[]) =>
      reportOf(tasks(list)).findings.filter(({ rule }) => rule === "key-task-uncovered");
    expect(uncovered(rows)).toEqual([]);
    const without = uncovered(rows.map((row) => (row.重点任务 === 7 ? { ...row, 完成状态: "取消" } : row)));
    expect(without).toHaveLength(1);
    expect(without[0]).toMatchObject({ severity: "warning", cell: null, row: null });
    expect(without[0]?.message).toContain("7");
    expect(without[0]?.message).toContain("万安钻石");
    expect(uncovered([...rows, { 专业镇: "绛州绿", 责任镇: null }])).toHaveLength(1);
  });
});

describe("structure (SPEC §7)", () => {
  const without = (heading: string) => {
    const sheet = tasks([{}, {}]);
    const header = sheet.rows[1]?.cells.indexOf(heading) ?? -1;
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== header) }));
    return { ...sheet, rows: rows.map((row) => ({ ...row, formats: row.formats.filter((_, i) => i !== header) })) };
  };

  test.each([
    ["专业镇", "specialtyTown"],
    ["重点任务", "keyTask"],
    ["完成时限", "due"],
  ])("a missing column %s is an error, and holds back the row findings it would repeat", (heading, key) => {
    const lines = complaints(reportOf(without(heading)));
    expect(lines).toEqual([`error missing-column - ${key}`]);
  });

  test("one of 完成状态 and 完成率 is enough", () => {
    expect(complaints(reportOf(without("完成状态")))).toEqual([]);
    expect(complaints(reportOf(without("完成率")))).toEqual([]);
  });

  test("without 牵头单位, 责任单位 is the lead column", () => {
    const sheet = without("牵头单位");
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (row.row > 2 && i === 7 ? "县工信科技局" : cell)),
    }));
    const report = reportOf({ ...sheet, rows });
    expect(complaints(report)).toEqual([]);
    expect(report.ledgers[0]?.columns).toMatchObject({ leadUnits: "H" });
    expect(taskRecords(report)[0]).toMatchObject({ leadUnits: ["县工信科技局"], supportUnits: [] });
  });

  test("an optional column missing says nothing", () => {
    expect(complaints(reportOf(without("实际完成时间")))).toEqual([]);
    expect(complaints(reportOf(without("责任镇")))).toEqual([]);
  });

  test("merged cells among the records are one info per column", () => {
    const report = reportOf(tasks([{}, { 专业镇: "^", 重点任务: "^" }, {}, { 专业镇: "^" }]));
    expect(said(report).map((line) => line.replace(/ [A-Z]+\d+ /, " "))).toEqual([
      "info merged-records specialtyTown",
      "info merged-records keyTask",
    ]);
    expect(taskRecords(report)[1]).toMatchObject({ specialtyTown: "万安钻石", keyTask: 1 });
  });

  test("a finding in a merged cell names the merge's first cell and the record's row (DECIDED D16)", () => {
    const report = reportOf(tasks([{}, { 牵头单位: "县工信据" }, { 牵头单位: "^" }]));
    const unknown = report.findings.filter(({ rule }) => rule === "unit-unknown");
    expect(unknown.map(({ cell, row }) => [cell, row])).toEqual([
      ["H4", 4],
      ["H4", 5],
    ]);
  });

  test("an empty ledger is a warning, listed with no records", () => {
    const report = reportOf(tasks([]));
    expect(complaints(report)).toEqual(["warning empty-ledger - -"]);
    expect(report.ledgers).toMatchObject([{ kind: "tasks", records: 0, firstRow: null, lastRow: null }]);
  });

  test("a duplicate column is a warning", () => {
    const sheet = tasks([{}]);
    const rows = sheet.rows.map((row) =>
      row.row === 2 ? { ...row, cells: row.cells.map((cell) => (cell === "备注" ? "完成时限" : cell)) } : row,
    );
    const lines = complaints(reportOf({ ...sheet, rows }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning duplicate-column W2? ?/);
  });

  test("a workbook without ledgers is an error finding (DECIDED C12)", () => {
    const sheet = { ...tasks([]), rows: [{ row: 1, cells: ["会议纪要"], formats: [], hidden: false }] };
    const report = reportOf(sheet);
    expect(complaints(report)).toEqual(["error ledger-not-found - -"]);
    expect(report.skippedSheets).toHaveLength(1);
    expect(report.completion.total).toMatchObject({ total: 0, completionRate: null, gap: null });
  });
});
