import { run } from "../../../../src/core/run";
import type { LedgerKind } from "../../../../src/core/terms/ledgerKind";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "./drawnLedger";

const said = (kind: LedgerKind, record: DrawnRecord, details: DrawnLedgerDetails): readonly string[] =>
  places("struck-out", drawnLedger(kind, [record, {}], details));

describe("struck-out", () => {
  test("a task whose name is struck through and whose state says nothing of it is a warning at the name", () => {
    const sheet = drawnLedger("tasks", [{}, {}], { struck: ["E4"] });
    expect(found("struck-out", sheet)).toMatchObject([
      {
        severity: "warning",
        cell: "E4",
        row: 4,
        message: expect.stringContaining(
          "名称划了删除线，状态却不是取消，仍然计入统计；确已取消的请把状态改为“取消”，没有取消的请去掉删除线。",
        ) as string,
      },
    ]);
  });

  test("it counts all the same, and letters to its units wait", () => {
    const late = { 完成时限: "2024-03-31", 完成状态: "进行中" };
    const of = (struck: readonly string[]) =>
      run([drawnBook(drawnLedger("tasks", [late], { struck }))], { asOf: day("2024-06-30") }).report;
    expect(of(["E4"]).completion.total).toEqual(of([]).completion.total);
    const blocked = of(["E4"]).notices.flatMap(({ blockedBy }) => blockedBy.map(({ rule }) => rule));
    expect(blocked).toContain("struck-out");
    expect(of([]).notices.flatMap(({ blockedBy }) => blockedBy)).toEqual([]);
  });

  test("a whole row is told once, by its name", () => {
    const row = ["A", "B", "C", "D", "E", "G", "H", "I", "M", "N", "O", "P"].map((column) => `${column}4`);
    expect(said("tasks", {}, { struck: row })).toEqual(["E4 4 task 建设第1个钻石加工车间"]);
  });

  test.each<[LedgerKind, string, string]>([
    ["projects", "C4", "把阶段改为“取消”"],
    ["problems", "E4", "把状态改为“取消”"],
    ["indicators", "B4", "不再统计的请删去这一行"],
  ])("%s too, with their own way out", (kind, cell, way) => {
    const [finding, ...more] = found("struck-out", drawnLedger(kind, [{}, {}], { struck: [cell] }));
    expect([finding?.cell, more]).toEqual([cell, []]);
    expect(finding?.message).toContain(way);
  });

  test.each<[string, LedgerKind, DrawnRecord, string]>([
    ["a cancelled task", "tasks", { 完成状态: "取消" }, "E4"],
    ["a task that is done: clerks strike out what is settled", "tasks", { 完成状态: "已完成" }, "E4"],
    ["a closed problem", "problems", { 办理状态: "已销号", 销号时间: "2024-05-01" }, "E4"],
    ["a project in production", "projects", { 项目阶段: "投产" }, "C4"],
    ["a cancelled project", "projects", { 项目阶段: "取消" }, "C4"],
    ["a struck number", "tasks", {}, "A4"],
    ["a struck remark", "tasks", { 备注: "原定6月" }, "W4"],
    ["struck progress in words", "tasks", { 进展情况: "正在选址" }, "T4"],
    ["a blank cell", "tasks", { 调整后时限: null }, "R4"],
    ["a dash", "tasks", { 责任单位: "—" }, "I4"],
  ])("silent: %s", (_, kind, record, cell) => {
    expect(said(kind, record, { struck: [cell] })).toEqual([]);
  });

  test("a cell that figures are made of, and one of whose text a part is", () => {
    expect(said("tasks", {}, { struck: ["H4"] })).toEqual(["H4 4 leadUnits 县发改局"]);
    const due = { 完成时限: "2024年6月底\n2024年9月底" };
    expect(said("tasks", due, { partlyStruck: ["N4"] })).toEqual(["N4 4 due 2024年6月底\n2024年9月底"]);
    expect(said("tasks", {}, { partlyStruck: ["E4"] })).toEqual(["E4 4 task 建设第1个钻石加工车间"]);
    const messages = [{ struck: ["N4"] }, { partlyStruck: ["N4"] }].map(
      (details) => found("struck-out", drawnLedger("tasks", [{}], details))[0]?.message,
    );
    expect(messages[0]).toContain("这一格划了删除线，仍按格里的内容读取");
    expect(messages[1]).toContain("这一格有一部分划了删除线，仍按整格的内容读取");
  });

  test("a merged name is struck in every row that it covers", () => {
    const rows = [{ 具体任务: "建设冷库" }, { 具体任务: "^", 牵头单位: "县财政局", 任务编号: "ZD-9" }];
    expect(places("struck-out", drawnLedger("tasks", rows, { struck: ["E4"] }))).toEqual([
      "E4 4 task 建设冷库",
      "E4 5 task 建设冷库",
    ]);
  });

  test("a faultless sheet has none, and what stands in no record is not looked at", () => {
    for (const kind of ["tasks", "projects", "problems", "indicators", "submissions"] as const)
      expect(said(kind, {}, { struck: ["A1", "E3", "B3"] })).toEqual([]);
  });
});
