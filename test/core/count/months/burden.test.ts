import type { Report } from "../../../../src/core/terms/report";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { indicators, on, problems, projects, reportOfBooks, tasks, type Cells } from "../../../flow/flow";

const done = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") };
const of = (report: Report, unit: string) => report.burden.units.find((one) => one.unit === unit);
const report = (sheets: Parameters<typeof drawnBook>[0], asOf?: string) => reportOfBooks([drawnBook(sheets)], asOf);

describe("what each unit is asked for (MONTH §9, DECIDED F5)", () => {
  test("rows that it leads and that are not finished, times the columns it fills in", () => {
    const { burden } = report([tasks([{}, {}, done, { 完成状态: "取消" }, { 完成状态: "暂停" }])]);
    // 完成状态 完成率 实际完成时间 进展情况 存在问题 下一步打算
    expect(burden.units).toEqual([
      {
        unit: "县工信科技局",
        rows: 3,
        cells: 18,
        cellsLastMonth: null,
        changed: null,
        notices: expect.any(Number) as number,
      },
    ]);
    expect(burden.total).toMatchObject({ rows: 3, cells: 18, cellsLastMonth: null, changed: null });
  });

  test("a long-term row only in the last month of a quarter", () => {
    const long = [tasks([{ 完成时限: "长期坚持" }, {}])];
    expect(of(report(long, "2024-05-31"), "县工信科技局")?.rows).toBe(1);
    expect(of(report(long, "2024-06-30"), "县工信科技局")?.rows).toBe(2);
  });

  test("problems that are open, projects that do not produce yet, indicators always", () => {
    const unit = { 牵头单位: "县财政局" };
    const closed = { ...unit, 办理状态: "已销号", 销号时间: on("2024-05-20") };
    const made = { ...unit, 项目阶段: "投产", 实际投产时间: on("2024-05-20") };
    const all = report([problems([unit, closed]), projects([unit, made]), indicators([unit])]);
    expect(of(all, "县财政局")).toMatchObject({ rows: 3, cells: 3 + 7 + 2 });
  });

  test("letters: a unit's own, a town government's as those to its town; in all every one that is due", () => {
    const late = { 启动时间: on("2024-01-01"), 完成时限: on("2024-03-31"), 完成率: 0.1, 责任镇: "万安镇" };
    const both = report([tasks([{ ...late, 牵头单位: "县财政局" }])]);
    expect(both.notices.map(({ to, action }) => [to, action])).toEqual([
      ["万安镇", "draft"],
      ["县财政局", "draft"],
    ]);
    expect([of(both, "县财政局")?.notices, both.burden.total.notices]).toEqual([1, 2]);
    const town = report([tasks([{ ...late, 牵头单位: "万安镇人民政府" }])]);
    expect(town.notices.map(({ to }) => to)).toEqual(["万安镇"]);
    expect([of(town, "万安镇人民政府")?.notices, town.burden.total.notices]).toEqual([1, 1]);
    const timely = report([tasks([{}])]);
    expect(timely.burden.total.notices).toBe(timely.notices.length);
  });

  test("a row of two units is asked of both, and yet one row", () => {
    const { burden } = report([tasks([{ 牵头单位: "县财政局、县发改局" }])]);
    expect([burden.units.map(({ rows }) => rows), burden.total.rows]).toEqual([[1, 1], 1]);
  });

  test("against last month: its cells as they were closed, and in how many rows something new was filled in", () => {
    const may: Cells[] = [{}, {}, {}];
    const june: Cells[] = [{ 完成率: 0.7 }, {}, done];
    const last = drawnBook(tasks(may), "5月.xlsx");
    const now = reportOfBooks([drawnBook(tasks(june), "6月.xlsx"), archiveOf([last], "2024-05-31")]);
    expect(of(now, "县工信科技局")).toMatchObject({ rows: 2, cells: 12, cellsLastMonth: 18, changed: 1 });
    expect(now.burden.total).toMatchObject({ cellsLastMonth: 18, changed: 1 });
  });

  test("last month's total is of all that were asked then: those without a task, and those asked no more", () => {
    const may = [tasks([{}, { 牵头单位: "县财政局" }]), projects([{ 牵头单位: "县水利局" }])];
    const asked = report(may, "2024-05-31").burden;
    const archive = archiveOf([drawnBook(may, "5月.xlsx")], "2024-05-31");
    const june = drawnBook([tasks([{}]), projects([{ 牵头单位: "县水利局" }])], "6月.xlsx");
    const now = reportOfBooks([june, archive]);
    expect(now.burden.total.cellsLastMonth).toBe(asked.total.cells);
    expect(of(now, "县水利局")).toMatchObject({ cells: 7, cellsLastMonth: 7 });
  });
});
