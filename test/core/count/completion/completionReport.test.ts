import { completionReport } from "../../../../src/core/count/completion/completionReport";
import { completionTotals } from "../../../../src/core/count/completion/completionTotals";
import { taskStandings } from "../../../../src/core/count/completion/taskStandings";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import type { CompletionReport } from "../../../../src/core/terms/report";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { aRegistry } from "../../../builders/aRegistry";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";

const AS_OF = day("2024-06-30");

function report(...tasks: readonly TaskRecord[]): CompletionReport {
  const rows = inRows(tasks);
  return completionReport(completionTotals(rows, taskStandings(rows, AS_OF, defaultSettings), aRegistry));
}

const named = <T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined =>
  list.find((entry) => entry.name === name);

describe("the counts", () => {
  const { total } = report(
    aDoneTask({ due: day("2024-06-20"), finished: day("2024-06-20") }),
    aDoneTask({ due: day("2024-06-20"), finished: day("2024-06-21") }),
    aDoneTask({ due: day("2024-06-30") }),
    aDoneTask({ due: day("2024-07-01") }),
    aDoneTask({ due: null }),
    aDoneTask({ due: null, dueKind: "long-term" }),
    aTaskRecord({ due: day("2024-06-29") }),
    aTaskRecord({ due: day("2024-06-30") }),
    aTaskRecord({ due: null }),
    aTaskRecord({ due: null, dueKind: "recurring", state: "paused" }),
    aTaskRecord({ state: "paused" }),
    aTaskRecord({ state: "cancelled" }),
    aTaskRecord({ state: "cancelled", due: null, dueKind: "long-term" }),
  );

  test("follow the table of SPEC §9", () => {
    expect(total).toMatchObject({
      total: 11,
      longTerm: 2,
      paused: 1,
      cancelled: 2,
      countable: 8,
      undated: 2,
      done: 5,
      dueByNow: 5,
      doneOnTime: 2,
      overdue: 1,
      doneLate: 1,
    });
  });

  test("give the rates", () => {
    expect(total.completionRate).toBe(5 / 8);
    expect(total.onTimeRate).toBe(2 / 5);
    // Six dated rows: four done, two at 50 %.
    expect(total.averageProgress).toBe(5 / 6);
  });
});

describe("the means", () => {
  test("are over dated countable rows, with capped progress and none as 0", () => {
    const { total } = report(
      aTaskRecord({ progress: 1.226 }),
      aTaskRecord({ progress: null }),
      aTaskRecord({ progress: 0.2 }),
      aTaskRecord({ due: null, progress: 0.9 }),
      aTaskRecord({ state: "paused", progress: 0.9 }),
    );
    // 182 of 366 days in all three: 2/5 − 182/366 is −178/1830, 2/5 ÷ 182/366 is 732/910.
    expect(total).toMatchObject({ averageProgress: 0.4, scheduledProgress: 182 / 366, gap: -178 / 1830 });
    expect(total.scheduleRate).toBe(732 / 910);
  });

  test("have a schedule rate of 1 where nothing is scheduled yet, and of at most 1", () => {
    expect(report(aTaskRecord({ start: day("2024-07-01"), progress: 0 })).total).toMatchObject({
      scheduledProgress: 0,
      gap: 0,
      scheduleRate: 1,
    });
    expect(report(aTaskRecord({ progress: 0.9 })).total.scheduleRate).toBe(1);
  });

  test("are the nearest doubles of the exact values: ten rows at 0.1 average 0.1", () => {
    const tenths = Array.from({ length: 10 }, () => aTaskRecord({ progress: 0.1 }));
    expect(report(...tenths).total.averageProgress).toBe(0.1);
  });

  test("are null without a dated row, as every rate is without a denominator", () => {
    expect(report(aTaskRecord({ due: null })).total).toMatchObject({
      completionRate: 0,
      onTimeRate: null,
      averageProgress: null,
      scheduledProgress: null,
      gap: null,
      scheduleRate: null,
    });
    expect(report().total).toMatchObject({ total: 0, completionRate: null, onTimeRate: null, scheduleRate: null });
  });
});

describe("the groups", () => {
  test("list all towns, specialty towns, key tasks and dimensions in order, and no unit, without any row", () => {
    const empty = report();
    expect(empty.towns.map(({ name }) => name)).toEqual(aRegistry.towns);
    expect(empty.specialtyTowns.map(({ name }) => name)).toEqual(["万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材"]);
    expect(empty.keyTasks.map(({ no, name }) => [no, name])).toEqual(
      aRegistry.keyTasks.map(({ no, title }) => [no, title]),
    );
    expect(empty.dimensions.map(({ name }) => name)).toEqual(["引", "专", "优", "效"]);
    expect(empty.unitsAsLead).toEqual([]);
    expect(empty.unitsAsSupport).toEqual([]);
  });

  test("count a row fully in each town, once where a name repeats, and once in the total", () => {
    const { towns, total } = report(aTaskRecord({ towns: ["龙兴镇", "泽掌镇", "龙兴镇"] }));
    expect(named(towns, "龙兴镇")).toMatchObject({ total: 1, countable: 1 });
    expect(named(towns, "泽掌镇")).toMatchObject({ total: 1 });
    expect(named(towns, "万安镇")).toMatchObject({ total: 0, completionRate: null });
    expect(total.total).toBe(1);
  });

  test("count a unit that leads and supports one row in both groups", () => {
    const { unitsAsLead, unitsAsSupport } = report(
      aTaskRecord({ leadUnits: ["县发改局"], supportUnits: ["县发改局", "县财政局"] }),
    );
    expect(unitsAsLead.map(({ name, total }) => [name, total])).toEqual([["县发改局", 1]]);
    expect(unitsAsSupport.map(({ name, total }) => [name, total])).toEqual([
      ["县发改局", 1],
      ["县财政局", 1],
    ]);
  });

  test("list units by registry order, others after them by name", () => {
    const units = ["县蔬菜中心", "县财政局", "县乙中心", "县发改局"];
    const { unitsAsLead } = report(aTaskRecord({ leadUnits: units }));
    expect(unitsAsLead.map(({ name }) => name)).toEqual(["县发改局", "县财政局", "县乙中心", "县蔬菜中心"]);
  });

  test("put a row under its key task and that one's dimension; without one it counts only elsewhere", () => {
    const { keyTasks, dimensions, total } = report(aTaskRecord({ keyTask: 4 }), aTaskRecord({ keyTask: null }));
    expect(keyTasks.map((figures) => figures.total)).toEqual([0, 1, 0, 0]);
    expect(dimensions.map((figures) => figures.total)).toEqual([0, 1, 0, 0]);
    expect(total.total).toBe(2);
  });

  test("hold exactly the fields of the report", () => {
    expect(Object.keys(report().total)).toEqual([
      "name", "total", "longTerm", "paused", "cancelled", "countable", "undated", "done", "completionRate", "dueByNow",
      "doneOnTime", "onTimeRate", "overdue", "doneLate", "averageProgress", "scheduledProgress", "gap", "scheduleRate",
    ]); // prettier-ignore
  });
});
