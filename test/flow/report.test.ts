import fc from "fast-check";
import { run } from "../../src/core/run";
import { day } from "../builders/day";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { indicators, on, problems, projects, reportOf, reportOfBooks, said, tasks, type Cells } from "./flow";
import { runs } from "../support/runs";

describe("the report (SPEC §16)", () => {
  const report = reportOf([
    tasks([{ 任务编号: "R-1", 实际完成时间: null }]),
    drawnSheet([["会议纪要"], ["一、议定事项"]], { name: "说明" }),
  ]);

  test("has the keys of the contract", () => {
    expect(report).toMatchObject({ schemaVersion: 1, asOf: "2024-06-30" });
    const keys =
      "schemaVersion asOf ledgers skippedSheets doubled sheets findings records completion ranking overdue projects problems indicators " +
      "submissions notices";
    for (const key of keys.split(" ")) expect(report).toHaveProperty(key);
  });

  test("ledgers say where they stand", () => {
    expect(report.ledgers).toMatchObject([
      { kind: "tasks", file: "台账.xlsx", sheet: "任务", headerRows: [2], firstRow: 3, lastRow: 3, records: 1 },
    ]);
    expect(report.ledgers[0]?.columns).toEqual({
      seq: "A",
      id: "B",
      specialtyTown: "C",
      keyTask: "D",
      task: "E",
      annualTarget: "F",
      town: "G",
      leadUnits: "H",
      supportUnits: "I",
      leader: "J",
      person: "K",
      phone: "L",
      start: "M",
      due: "N",
      status: "O",
      rate: "P",
      finished: "Q",
      adjustedDue: "R",
      extensionReason: "S",
      progressText: "T",
      issue: "U",
      nextStep: "V",
      remark: "W",
    });
  });

  test("every sheet is in sheets, the ones passed over with a reason in skippedSheets", () => {
    expect(report.sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["任务", "tasks"],
      ["说明", null],
    ]);
    expect(report.sheets[0]?.headings).toMatchObject({ A: ["序号"], N: ["完成时限"] });
    expect(report.skippedSheets).toMatchObject([{ file: "台账.xlsx", sheet: "说明" }]);
    expect(report.skippedSheets[0]?.reason).not.toBe("");
  });

  test("a task record has the fields of the contract, null where there is nothing", () => {
    expect(report.records[0]).toMatchObject({
      ledger: "tasks",
      file: "台账.xlsx",
      sheet: "任务",
      row: 3,
      id: "R-1",
      specialtyTown: "万安钻石",
      keyTask: 1,
      towns: ["万安镇"],
      townSource: "column",
      leadUnits: ["县工信科技局"],
      supportUnits: [],
      start: "2024-01-01",
      due: "2024-12-31",
      dueKind: "date",
      originalDue: "2024-12-31",
      finished: null,
      progress: 0.6,
      state: "active",
      declared: null,
      light: "green",
      daysOverdue: 0,
      scheduledProgress: 182 / 366,
    });
  });

  test("a finding has the fields of the contract", () => {
    const { findings } = reportOf(tasks([{ 牵头单位: "县工信据" }]));
    expect(findings.find(({ rule }) => rule === "unit-unknown")).toMatchObject({
      severity: "error",
      ledger: "tasks",
      file: "台账.xlsx",
      sheet: "任务",
      cell: "H3",
      row: 3,
      column: "leadUnits",
      value: "县工信据",
    });
  });

  test("is the same bytes every time", () => {
    const book = drawnBook([tasks([{}, { 牵头单位: "某局" }]), problems([{}]), projects([{}]), indicators([{}])]);
    const bytes = () => JSON.stringify(run([book], { asOf: day("2024-06-30") }).report);
    expect(bytes()).toBe(bytes());
  });

  test("ids that are numbers are text", () => {
    expect(reportOf(tasks([{ 任务编号: 20240001 }])).records[0]?.id).toBe("20240001");
  });
});

describe("several files (SPEC §16, DECIDED A6, D8, D9)", () => {
  test("two of one name are told apart", () => {
    const book = (row: Cells) => drawnBook(tasks([row]), "月报.xlsx");
    const report = reportOfBooks([book({}), book({ 具体任务: "另一件" }), book({ 具体任务: "第三件" })]);
    const files = report.ledgers.map(({ file }) => file);
    expect(files.map((file) => file.replace(/\.xlsx/, ""))).toEqual(["月报", "月报 (2)", "月报 (3)"]);
    expect(report.completion.total.total).toBe(3);
  });

  test("a book without a ledger among others is told of that book", () => {
    const report = reportOfBooks([drawnBook(tasks([{}]), "甲.xlsx"), drawnBook(drawnSheet([["通知"]]), "乙.xlsx")]);
    expect(report.findings.filter(({ rule }) => rule === "ledger-not-found").map(({ file }) => file)).toEqual([
      "乙.xlsx",
    ]);
  });

  test("an empty workbook", () => {
    expect(said(reportOfBooks([drawnBook([drawnSheet([])])]))).toEqual(["error ledger-not-found - -"]);
  });
});

describe("sheets", () => {
  test("hidden ones are read like others (DECIDED C10)", () => {
    const report = reportOf([tasks([{}], { visibility: "hidden" })]);
    expect(report.records).toHaveLength(1);
    const skipped = reportOf([tasks([{}]), drawnSheet([["代码表"]], { name: "码", visibility: "hidden" })]);
    expect(skipped.skippedSheets[0]?.reason).toContain("隐藏");
  });

  test("hidden rows are records", () => {
    expect(reportOf(tasks([{}, {}, {}], { hiddenRows: [4] })).completion.total.total).toBe(3);
  });
});

describe("the order of rows", () => {
  const rows: readonly Cells[] = [
    { 完成时限: on("2024-06-20") },
    { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-03-01"), 完成时限: on("2024-03-31") },
    { 专业镇: "绛州绿", 责任镇: "泉掌镇", 牵头单位: "县蔬菜中心", 完成率: 0.1 },
    { 完成时限: "长期坚持", 责任单位: "县发改局" },
    { 完成时限: "尽快" },
    { 责任镇: "万安镇、龙兴镇", 完成率: "差不多" },
  ].map((row, index) => ({ ...row, 序号: index + 1, 具体任务: `事项${index + 1}`, 进展情况: `进展${index + 1}` }));

  test("between sheets of one kind changes only what speaks of places", () => {
    const figures = (order: readonly number[], cut: number) => {
      const shuffled = order.map((index) => rows[index] ?? {});
      const report = reportOf([
        tasks(shuffled.slice(0, cut), { name: "甲" }),
        tasks(shuffled.slice(cut), { name: "乙" }),
      ]);
      const rules = report.findings.filter(({ rule }) => rule !== "empty-ledger").map(({ rule }) => rule);
      const { towns, units, unranked } = report.ranking;
      const placeless = (list: typeof towns) => list.map((member) => ({ ...member, hangsOn: "" }));
      return {
        completion: report.completion,
        ranking: [placeless(towns), placeless(units), unranked],
        overdue: report.overdue.map(({ due, days, step, units }) => [due, days, step, units]),
        rules: [...rules].sort(),
        records: report.records.map((record) => JSON.stringify({ ...record, sheet: "", row: 0 })).sort(),
      };
    };
    const asWritten = figures([0, 1, 2, 3, 4, 5], 6);
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 6 }), (indices, cut) => {
        expect(figures(indices, cut)).toEqual(asWritten);
      }),
      { numRuns: runs(10) },
    );
  });
});
