import { projectsReport } from "../../../../src/core/count/figures/projectsReport";
import type { ProjectRecord } from "../../../../src/core/terms/ledgerRecord";
import type { ProjectsReport } from "../../../../src/core/terms/report";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { addDays } from "../../../../src/core/workbook/localDate";
import { aLedger } from "../../../builders/aLedger";
import { aRegistry } from "../../../builders/aRegistry";
import { day } from "../../../builders/day";
import { aProjectRecord } from "../../../builders/otherRecords";

const AS_OF = day("2024-06-30");
const NOTHING = { count: 0, totalInvestment: 0 };

function report(...projects: readonly ProjectRecord[]): ProjectsReport {
  return projectsReport(projects, aRegistry, AS_OF, defaultSettings);
}

describe("projectsReport", () => {
  test("lists all stages, towns and specialty towns without a project, and no rate", () => {
    const empty = report();
    expect(empty.byStage).toEqual(["储备", "签约", "开工", "投产"].map((stage) => ({ stage, ...NOTHING })));
    expect(empty.byMonth).toEqual([]);
    expect(empty.towns.map(({ name }) => name)).toEqual(aRegistry.towns);
    expect(empty.specialtyTowns).toHaveLength(4);
    expect(empty.towns[0]).toEqual({
      name: "龙兴镇",
      ...NOTHING,
      signed: NOTHING,
      started: NOTHING,
      produced: NOTHING,
    });
    expect(empty.investment).toEqual({ yearPlan: 0, yearDone: 0, rate: null, scheduled: 0.5, gap: null, leftOut: 0 });
    expect(empty.missedStarts).toEqual([]);
  });

  test("counts by stage, projects without one last", () => {
    const { byStage } = report(
      aProjectRecord({ stage: "开工", totalInvestment: 0.1 }),
      aProjectRecord({ stage: "开工", totalInvestment: 0.2 }),
      aProjectRecord({ stage: null, totalInvestment: null }),
    );
    expect(byStage[2]).toEqual({ stage: "开工", count: 2, totalInvestment: 0.3 });
    expect(byStage[4]).toEqual({ stage: null, count: 1, totalInvestment: 0 });
  });

  test("what was called off is in nothing but its own count; what was put off is a stage of its own", () => {
    const { byStage, byMonth, towns, investment, missedStarts, cancelled } = report(
      aProjectRecord({
        stage: "取消",
        signed: AS_OF,
        yearPlan: 5,
        yearDone: 1,
        totalInvestment: 9,
        plannedStart: day("2024-01-31"),
      }),
      aProjectRecord({ stage: "暂缓", totalInvestment: 7, plannedStart: day("2024-01-31") }),
    );
    expect([byMonth, missedStarts, cancelled, investment.yearPlan]).toEqual([[], [], 1, 0]);
    expect(byStage.slice(4)).toEqual([{ stage: "暂缓", count: 1, totalInvestment: 7 }]);
    expect(towns.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  test("a stage that says it has started is no missed start; that its day is missing is counted", () => {
    const late = { plannedStart: day("2024-01-31") };
    const { missedStarts, startedUndated } = report(
      aProjectRecord({ ...late, row: 6, stage: "开工" }),
      aProjectRecord({ ...late, row: 7, stage: "投产" }),
      aProjectRecord({ ...late, row: 8, stage: "签约", actualProduction: day("2024-06-01") }),
      aProjectRecord({ ...late, row: 9, stage: "签约" }),
      aProjectRecord({ ...late, row: 10, stage: null }),
      aProjectRecord({ ...late, row: 11, stage: "开工", actualStart: day("2024-02-01") }),
      aProjectRecord({ row: 12, stage: "开工", plannedStart: day("2024-07-31") }),
    );
    expect(missedStarts.map(({ row }) => row)).toEqual([9, 10]);
    expect(startedUndated).toBe(3);
  });

  test("counts signing, start and production by their months, ascending", () => {
    const { byMonth } = report(
      aProjectRecord({ signed: day("2024-03-31"), actualStart: day("2024-04-01"), totalInvestment: 100 }),
      aProjectRecord({ signed: day("2024-04-30"), totalInvestment: 20.5 }),
      aProjectRecord({ actualProduction: day("2023-12-31"), totalInvestment: null }),
      aProjectRecord({ plannedStart: day("2024-05-01"), plannedProduction: day("2024-06-01") }),
    );
    expect(byMonth).toEqual([
      { month: "2023-12", signed: NOTHING, started: NOTHING, produced: { count: 1, totalInvestment: 0 } },
      { month: "2024-03", signed: { count: 1, totalInvestment: 100 }, started: NOTHING, produced: NOTHING },
      {
        month: "2024-04",
        signed: { count: 1, totalInvestment: 20.5 },
        started: { count: 1, totalInvestment: 100 },
        produced: NOTHING,
      },
    ]);
  });

  test("what is dated after the as-of day has not happened: in no month, of no town, not begun", () => {
    const of = (on: string) =>
      report(
        aProjectRecord({
          stage: "开工",
          plannedStart: day("2024-05-31"),
          signed: day(on),
          actualStart: day(on),
          actualProduction: day(on),
          totalInvestment: 5,
        }),
      );
    const one = { count: 1, totalInvestment: 5 };
    const today = of("2024-06-30");
    expect(today.byMonth).toEqual([{ month: "2024-06", signed: one, started: one, produced: one }]);
    expect(today.missedStarts).toEqual([]);
    const tomorrow = of("2024-07-01");
    expect(tomorrow.byMonth).toEqual([]);
    expect(tomorrow.missedStarts).toMatchObject([{ plannedStart: "2024-05-31", days: 30 }]);
    expect(tomorrow.startedUndated).toBe(0);
    const batches = tomorrow.towns.map(
      ({ signed, started, produced }) => signed.count + started.count + produced.count,
    );
    expect(Math.max(...batches)).toBe(0);
  });

  test("counts a project fully in each of its towns, once in each", () => {
    const { towns, specialtyTowns } = report(
      aProjectRecord({
        towns: ["龙兴镇", "泽掌镇", "龙兴镇"],
        specialtyTown: "绛州非遗文创",
        signed: AS_OF,
        totalInvestment: 5,
      }),
      aProjectRecord({ towns: [], specialtyTown: null, totalInvestment: 7 }),
    );
    const counted = { count: 1, totalInvestment: 5 };
    expect(towns.filter(({ count }) => count > 0)).toEqual([
      { name: "龙兴镇", ...counted, signed: counted, started: NOTHING, produced: NOTHING },
      { name: "泽掌镇", ...counted, signed: counted, started: NOTHING, produced: NOTHING },
    ]);
    expect(specialtyTowns.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  });

  test("sets the year's investment against month ÷ 12, exactly: above and below the line the same projects", () => {
    const { investment } = report(
      aProjectRecord({ yearPlan: 0.1, yearDone: 0.1 }),
      aProjectRecord({ yearPlan: 0.2, yearDone: null }),
      aProjectRecord({
        yearPlan: null,
        yearDone: 0.02,
        cells: [0.02],
        ledger: { ...aLedger("projects"), columns: new Map([["yearDone", 1]] as const) },
      }),
    );
    expect(investment).toEqual({ yearPlan: 0.3, yearDone: 0.1, rate: 1 / 3, scheduled: 0.5, gap: -1 / 6, leftOut: 1 });
  });

  test("a figure that cannot be read, and another year's, are on neither side of the line", () => {
    const ledger = {
      ...aLedger("projects"),
      columns: new Map([
        ["yearPlan", 1],
        ["yearDone", 2],
      ] as const),
    };
    const lastYear = { ...ledger, year: { ...ledger.year, year: 2023 } };
    const { investment } = report(
      aProjectRecord({ ledger, yearPlan: 10, yearDone: 6, cells: [10, 6] }),
      aProjectRecord({ ledger, yearPlan: 10, yearDone: null, cells: [10, "过半"] }),
      aProjectRecord({ ledger, yearPlan: null, yearDone: 9, cells: ["若干", 9] }),
      aProjectRecord({ ledger: lastYear, yearPlan: 10, yearDone: 9, cells: [10, 9] }),
      aProjectRecord({ ledger, cells: [] }),
    );
    expect(investment).toMatchObject({ yearPlan: 10, yearDone: 6, rate: 0.6, leftOut: 3 });
  });

  test("has no rate of a plan of which no ledger says what is done; of one that says nothing yet it is 0", () => {
    const ledger = aLedger("projects");
    const silent = { ...ledger, columns: new Map([["yearPlan", 7]] as const) };
    const blank = {
      ...ledger,
      columns: new Map([
        ["yearPlan", 7],
        ["yearDone", 8],
      ] as const),
    };
    const planned = { yearPlan: 500, yearDone: null };
    expect(report(aProjectRecord({ ...planned, ledger: silent })).investment).toMatchObject({ rate: null, gap: null });
    expect(report(aProjectRecord({ ...planned, ledger: blank })).investment).toMatchObject({ rate: 0, gap: -0.5 });
  });

  test.each([
    [0, undefined],
    [1, "yellow"],
    [89, "yellow"],
    [90, "red"],
  ])("a start planned %i days ago and not made is %s", (days, light) => {
    const { missedStarts } = report(aProjectRecord({ plannedStart: addDays(AS_OF, -days) }));
    expect(missedStarts[0]?.light).toBe(light);
  });

  test("lists missed starts by days, then in ledger order, and no start that was made", () => {
    const { missedStarts } = report(
      aProjectRecord({ row: 6, plannedStart: day("2024-06-20") }),
      aProjectRecord({ row: 7, plannedStart: day("2024-05-31") }),
      aProjectRecord({ row: 8, plannedStart: day("2024-06-20") }),
      aProjectRecord({ row: 9, plannedStart: day("2024-01-31"), actualStart: day("2024-06-30") }),
    );
    expect(missedStarts.map(({ row }) => row)).toEqual([7, 6, 8]);
    expect(missedStarts[0]).toEqual({
      file: "台账.xlsx",
      sheet: "项目",
      row: 7,
      plannedStart: "2024-05-31",
      days: 30,
      light: "yellow",
    });
  });
});
