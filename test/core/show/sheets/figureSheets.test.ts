import { medianCell } from "../../../../src/core/show/sheets/medianCell";
import { sheetModels, type SheetKey } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { LedgerRecord } from "../../../../src/core/terms/ledgerRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "../../../builders/otherRecords";
import { aRunResult } from "./aRunResult";

function sheetOf(key: SheetKey, records: readonly LedgerRecord[]): SheetModel {
  return sheetModels(aRunResult(records), [], true).find((model) => model.key === key)!;
}

function rowsOf(model: SheetModel): readonly (readonly (SheetCell | null)[])[] {
  return [...model.rows].map(({ cells }) => cells);
}

function valuesOf(model: SheetModel): readonly (readonly unknown[])[] {
  return rowsOf(model).map((row) => row.map((cell) => cell?.value));
}

function textsOf(model: SheetModel): readonly string[] {
  return valuesOf(model).flatMap((row) => row.flatMap((value) => (typeof value === "string" ? [value] : [])));
}

/** The rows of a list that follow the row with this heading, as long as they have a number in front. */
function listBelow(model: SheetModel, heading: string): readonly (readonly unknown[])[] {
  const values = valuesOf(model);
  const below = values.slice(values.findIndex((row) => row.includes(heading)) + 1);
  return below.slice(
    0,
    below.findIndex((row) => typeof row[0] !== "number"),
  );
}

describe("指标完成", () => {
  const records = [
    anIndicatorRecord({ row: 6, name: "产值", target: 10, cumulative: 6 }),
    anIndicatorRecord({ row: 7, name: "就业", target: null, cumulative: 6 }),
    anIndicatorRecord({ row: 8, name: "市场主体", base: 100, target: null, cumulative: 150 }),
    anIndicatorRecord({
      row: 9,
      name: "税收",
      target: 10,
      cumulative: 4,
      specialtyTown: null,
      towns: ["泉掌镇", "龙兴镇"],
    }),
    anIndicatorRecord({ row: 10, name: "出口", target: 10, cumulative: 5 }),
  ];
  const sheet = sheetOf("indicators", records);

  test("those most behind stand first, each with its town; those that cannot be compared last", () => {
    expect(
      listBelow(sheet, "指标（专业镇）").map(([no, name, , target, sum, rate, share, gap]) => [
        no,
        name,
        target,
        sum,
        rate,
        share,
        gap,
      ]),
    ).toEqual([
      [1, "税收（泉掌镇、龙兴镇）", 10, 4, 0.4, 0.5, expect.closeTo(-10, 9)],
      [2, "出口（万安钻石）", 10, 5, 0.5, 0.5, 0],
      [3, "产值（万安钻石）", 10, 6, 0.6, 0.5, expect.closeTo(10, 9)],
      // The year's share is the report's on every line; of a goal of three years there is no gap.
      [4, "市场主体（万安钻石）", 200, 150, 0.75, 0.5, "—"],
      [5, "就业（万安钻石）", "—", 6, "—", 0.5, "—"],
    ]);
  });

  test("how many are behind is said above", () => {
    expect(textsOf(sheet)).toContain("指标5项：慢于时间进度1项，达到时间进度2项，不与时间进度比1项，算不出完成率1项");
  });

  test("the chart draws what is compared, and nothing else", () => {
    const [chart] = sheet.charts;
    const rows = rowsOf(sheet).slice(chart!.categories.firstRow - 1, chart!.categories.lastRow);
    expect(rows.map((row) => row[1]?.value)).toEqual([
      "税收（泉掌镇、龙兴镇）",
      "出口（万安钻石）",
      "产值（万安钻石）",
    ]);
  });

  test("a ledger without a row says so", () => {
    const result = aRunResult(records);
    const empty = { ...result, records: [], report: { ...result.report, records: [], indicators: [] } };
    const model = sheetModels(empty, [], true).find(({ key }) => key === "indicators")!;
    expect(textsOf(model)).toContain("指标台账里没有记录，没有指标完成情况可列。");
    expect(model.charts).toEqual([]);
  });
});

describe("报送情况", () => {
  const sheet = sheetOf("submissions", [
    aSubmissionRecord({ specialtyTown: "万安钻石", month: "2024-04", submitted: day("2024-05-08") }),
    aSubmissionRecord({ specialtyTown: "万安钻石", month: "2024-04", submitted: day("2024-05-07") }),
    aSubmissionRecord({ specialtyTown: "万安钻石", month: "2024-05", submitted: day("2024-06-05") }),
    aSubmissionRecord({ specialtyTown: "绛州绿", month: "2024-04", submitted: day("2024-05-05") }),
    aSubmissionRecord({ specialtyTown: "新绛中药材", month: "2024-04", submitted: day("2024-05-05") }),
    aSubmissionRecord({ specialtyTown: "新绛中药材", month: "2024-05", submitted: day("2024-05-31") }),
  ]);

  test("the working group with most missing reports stands first, then the one with most late", () => {
    const groups = valuesOf(sheet).filter(
      (row) => typeof row[0] === "number" && typeof row[6] === "number" && row[6] <= 1,
    );
    expect(groups.map((row) => row.slice(1))).toEqual([
      ["绛州非遗文创", 2, 0, 0, 2, 0],
      ["绛州绿", 2, 1, 0, 1, 0.5],
      ["万安钻石", 2, 1, 1, 0, 0.5],
      ["新绛中药材", 2, 2, 0, 0, 1],
    ]);
    expect(valuesOf(sheet)).toContainEqual([null, "合计", 8, 4, 1, 3, 0.5]);
  });

  test("missing reports stand before late ones and those before the others, each the newest first, with the earliest day of several", () => {
    expect(listBelow(sheet, "应报日").map(([, town, , , , result, days]) => [town, result, days])).toEqual([
      ["绛州非遗文创", "未报", 25],
      ["绛州绿", "未报", 25],
      ["绛州非遗文创", "未报", 56],
      ["万安钻石", "迟报", 2],
      ["万安钻石", "按时", "—"],
      ["新绛中药材", "按时", "—"],
      ["绛州绿", "按时", "—"],
      ["新绛中药材", "按时", "—"],
    ]);
  });

  test("before anything is due it says so", () => {
    const early = sheetOf("submissions", [aSubmissionRecord({ month: "2024-06", submitted: null })]);
    expect(textsOf(early)).toContain("还没有到期应报的月报。");
    expect(early.charts).toEqual([]);
  });
});

describe("项目进展", () => {
  const projects = [
    aProjectRecord({ row: 6, name: "一号", stage: "开工", totalInvestment: 1000.5, yearPlan: 400, yearDone: 100, signed: day("2024-03-08"), actualStart: day("2024-05-02") }),
    aProjectRecord({ row: 7, name: "二号", stage: "签约", totalInvestment: 500, signed: day("2024-03-31"), plannedStart: day("2024-05-31"), towns: ["龙兴镇", "泽掌镇"], specialtyTown: "绛州非遗文创" }),
    aProjectRecord({ row: 8, name: "三号", stage: null, totalInvestment: null, plannedStart: day("2024-03-01") }),
  ]; // prettier-ignore
  const sheet = sheetOf("projects", projects);
  const lineOf = (name: string): readonly unknown[] => valuesOf(sheet).find((row) => row[0] === name)!;

  test("stages add up to all; those whose stage cannot be read are said", () => {
    expect(lineOf("合计")).toEqual(["合计", 3, 1500.5, 2, 1500.5, 1, 1000.5, 0, 0]);
    expect(lineOf("签约").slice(0, 3)).toEqual(["签约", 1, 500]);
    expect(lineOf("投产").slice(0, 3)).toEqual(["投产", 0, 0]);
    expect(lineOf("阶段不明").slice(0, 3)).toEqual(["阶段不明", 1, 0]);
  });

  test("months, towns and specialty towns are listed where there is something", () => {
    expect(lineOf("2024年3月").slice(3)).toEqual([2, 1500.5, 0, 0, 0, 0]);
    expect(lineOf("2024年5月").slice(3)).toEqual([0, 0, 1, 1000.5, 0, 0]);
    expect(lineOf("2024年4月")).toBeUndefined();
    expect(lineOf("泽掌镇").slice(1, 5)).toEqual([1, 500, 1, 500]);
    expect(lineOf("横桥镇")).toBeUndefined();
    expect(lineOf("万安钻石").slice(1, 3)).toEqual([2, 1000.5]);
  });

  test("the year's investment stands beside its plan and the year's share", () => {
    expect(lineOf("计入的项目")).toEqual(["计入的项目", 400, null, 100, null, 0.25, 0.5, -25, null]);
    const silent = sheetOf("projects", [aProjectRecord()]);
    expect(textsOf(silent)).not.toContain("计入的项目");
  });

  test("what was to have been done by now and of which no ledger says anything is a dash, not 0 %", () => {
    const row = valuesOf(sheetOf("projects", [aProjectRecord({ yearPlan: 400 })])).find(
      ([name]) => name === "计入的项目",
    );
    expect(row!.slice(5)).toEqual(["—", 0.5, "—", null]);
  });

  test("missed starts stand longest first, with a light in words, and lead to their rows", () => {
    expect(textsOf(sheet)).toContain("到期未开工2个（过了计划开工时间久的在前）");
    const rows = rowsOf(sheet).filter((row) => row[9]?.value === "项目");
    expect(rows.map((row) => [row[1]!.value, row[3]!.value, row[10]!.link])).toEqual([
      [121, "红", { sheet: "项目", cell: "E8" }],
      [30, "黄", { sheet: "项目", cell: "E7" }],
    ]);
  });

  test("charts of stages and of 三个一批 by month", () => {
    expect(sheet.charts.map(({ title, series }) => [title, ...series.map(({ name }) => name)])).toEqual([
      ["各阶段项目数", "项目数"],
      ["各月三个一批项目数", "签约", "开工", "投产"],
    ]);
  });
});

describe("问题办理", () => {
  const closed = { state: "done", raised: day("2024-05-01") } as const;
  const sheet = sheetOf("problems", [
    aProblemRecord({ row: 6, ...closed, finished: day("2024-05-11"), leadUnits: ["县发改局"] }),
    aProblemRecord({ row: 7, due: day("2024-06-10"), leadUnits: ["县教育局", "县财政局"], category: null }),
    aProblemRecord({ row: 8, ...closed, finished: day("2024-05-31"), leadUnits: ["县财政局"] }),
    aProblemRecord({ row: 9, due: day("2024-05-31"), leadUnits: ["县财政局"] }),
    aProblemRecord({ row: 10, due: day("2024-01-31"), state: "paused", leadUnits: ["县发改局"] }),
    aProblemRecord({ row: 11, due: null, dueKind: "long-term", leadUnits: ["县发改局"] }),
  ]);

  test("units and kinds stand most overdue first, with closed, open and the median of days", () => {
    const groups = valuesOf(sheet).filter((row) => typeof row[1] === "number" && typeof row[5] === "number");
    expect(groups).toEqual([
      ["合计", 6, 2, 4, 2 / 6, 2, 20],
      ["县财政局", 3, 1, 2, 1 / 3, 2, 30],
      ["县教育局", 1, 0, 1, 0, 1, "—"],
      ["县发改局", 3, 1, 2, 1 / 3, 0, 10],
      ["用地", 5, 2, 3, 0.4, 1, 20],
      ["未分类", 1, 0, 1, 0, 1, "—"],
    ]);
  });

  test("a median names its cells, those side by side as one area", () => {
    const formulas = rowsOf(sheet).flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
    const medians = formulas.filter((formula) => formula.startsWith("MEDIAN"));
    expect(medians[0]).toMatch(/^MEDIAN\('台账索引'!\$[A-Z]+\$4:\$[A-Z]+\$6\)$/);
    expect(medians[1]).toMatch(/^MEDIAN\('台账索引'!\$[A-Z]+\$6\)$/);
  });

  test("where they lie too scattered for a formula the value stands alone", () => {
    const index = { of: String, cell: String, between: String };
    const all = Array.from({ length: 600 }, (_, place) => place);
    const own = new Set(all.filter((place) => place % 2 === 0));
    expect(medianCell(index, all, own, 7, "number")).toEqual({ value: 7, role: "number" });
    expect(medianCell(index, all, new Set(all), 7, "number").formula).toBeDefined();
  });

  test("open problems stand overdue ones first, then by due day; what is put off says so", () => {
    const open = rowsOf(sheet).filter((row) => row[7]?.value === "问题");
    expect(open.map((row) => [row[8]!.value, row[1]!.value, row[2]!.value])).toEqual([
      [9, 30, day("2024-05-31")],
      [7, 20, day("2024-06-10")],
      [10, "暂缓", day("2024-01-31")],
      [11, "—", "长期"],
    ]);
  });

  test("the chart draws the units with open problems, and there is none without", () => {
    const [chart] = sheet.charts;
    expect(chart!.title).toBe("各单位未销号问题");
    expect(chart!.categories.lastRow - chart!.categories.firstRow).toBe(2);
    expect(sheetOf("problems", [aProblemRecord({ ...closed, finished: day("2024-05-11") })]).charts).toEqual([]);
  });
});
