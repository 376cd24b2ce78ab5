import { sheetModels, type SheetKey } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { LedgerRecord } from "../../../../src/core/terms/ledgerRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aSubmissionRecord } from "../../../builders/otherRecords";
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
      [4, "市场主体（万安钻石）", 200, 150, 0.75, "—", "—"],
      [5, "就业（万安钻石）", "—", 6, "—", 0.5, "—"],
    ]);
  });

  test("how many are behind is said above", () => {
    expect(textsOf(sheet)).toContain("指标5项：慢于时间进度1项，达到时间进度2项，以翻番为目标1项，算不出完成率1项");
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
