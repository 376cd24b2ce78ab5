import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../src/core/inspect";
import type { CompletionFigures, Report } from "../../src/core/terms/report";
import { reportJson } from "../../src/core/show/report/reportJson";
import { run } from "../../src/core/run";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { expectValidReport } from "../support/expectValidReport";
import { plantedFaults } from "./plantedFaults";
import { readWorkbookBytes } from "../support/xlsxFiles";

const FOLDER = join(__dirname, "../../assets/sample/2024-06");
const FILES = [
  "重点任务台账（2024年6月）.xlsx",
  "重点项目台账.xlsx",
  "问题台账.xlsx",
  "指标台账.xlsx",
  "月报报送台账.xlsx",
];

describe("the sample month as of 2024-06-30", () => {
  let books: readonly WorkbookSnapshot[];
  let report: Report;

  beforeAll(async () => {
    books = await Promise.all(FILES.map((file) => readWorkbookBytes(readFileSync(join(FOLDER, file)), file)));
    report = run(books, { asOf: day("2024-06-30") }).report;
  });

  test("errors and warnings are those that were planted, and no others", () => {
    const line = (fault: { file: string; sheet: string | null; cell: string | null; rule: string }): string =>
      [fault.file, fault.sheet ?? "-", fault.cell ?? "-", fault.rule].join(" ");
    const anySheet = new Set(plantedFaults.filter(({ sheet }) => sheet === null).map(({ rule }) => rule));
    const found = report.findings
      .filter(({ severity }) => severity !== "info")
      .map((finding) => line(anySheet.has(finding.rule) ? { ...finding, sheet: null } : finding));
    expect(found.sort()).toEqual(plantedFaults.map(line).sort());
  });

  test("obeys the published schema", () => {
    expectValidReport(JSON.parse(jsonOf(report)));
  });

  test("gives the same bytes each time", () => {
    expect(jsonOf(run(books, { asOf: day("2024-06-30") }).report) === jsonOf(report)).toBe(true);
  });

  test("has every row of every ledger as a record", () => {
    const counts = report.ledgers.map(({ kind, sheet, records }) => `${kind} ${sheet} ${records}`);
    expect(counts).toEqual([
      "tasks 万安钻石 15",
      "tasks 绛州非遗文创 15",
      "tasks 绛州绿 14",
      "tasks 新绛中药材 13",
      "tasks 要素保障（优） 15",
      "projects 重点项目 20",
      "problems 问题台账 25",
      "indicators 指标台账 24",
      "submissions 月报报送 20",
    ]);
    expect(report.records).toHaveLength(161);
    expect(report.completion.total.total + report.completion.total.cancelled).toBe(15 + 15 + 14 + 13 + 15);
  });

  // The days of 2024 up to 30 June are 182; those up to the end of the months after it are 244 in August, 274 in September,
  // 335 in November, 366 in December. A start that is missing is 1 January.
  test("阳王镇 is what its ten rows say", () => {
    // 新绛中药材 12 is long-term; 9 (2024.1 cannot be read) is undated. 要素保障 8 and 12 come by the specialty town.
    const progress = [1, 0.5, 0.45, 0, 0.64, 0.5, 0.48, 0.45];
    const scheduled = [
      1, // 新绛中药材 6: due 30 June, finished on the 26th
      182 / 366, // 7: the year
      126 / 299, // 10: 26 February to 20 December
      1, // 15: due 30 June, still in time that day
      132 / 224, // 16: 20 February to 30 September
      182 / 366, // 要素保障 8
      182 / 335, // 12: until 30 November
      1, // 16: due 31 May, overdue
    ];
    expectFigures(report.completion.towns, {
      name: "阳王镇",
      total: 10,
      longTerm: 1,
      paused: 0,
      cancelled: 0,
      countable: 9,
      undated: 1,
      done: 1,
      completionRate: 1 / 9,
      dueByNow: 3,
      doneOnTime: 1,
      onTimeRate: 1 / 3,
      overdue: 1,
      doneLate: 0,
      averageProgress: mean(progress),
      scheduledProgress: mean(scheduled),
      gap: mean(progress) - mean(scheduled),
      scheduleRate: mean(progress) / mean(scheduled),
    });
    // 40 ÷ 9 + 30 ÷ 3 + 30 × 0.7245 − 2
    const score = 40 / 9 + 10 + (30 * mean(progress)) / mean(scheduled) - 2;
    expect(report.ranking.towns.find(({ name }) => name === "阳王镇")).toMatchObject({
      score: Math.round(score * 100) / 100,
      rank: 8,
    });
  });

  test("县文旅局 is what the nine rows it leads say", () => {
    // 绛州非遗文创 23 is paused; 21 is finished without a day, so in time; 25 is finished, whatever its 95 %.
    const progress = [0.55, 1, 0.3, 0.8, 0.5, 1, 0.83, 1];
    const scheduled = [182 / 366, 1, 182 / 355, 1, 182 / 244, 1, 182 / 274, 1];
    expectFigures(report.completion.unitsAsLead, {
      name: "县文旅局",
      total: 9,
      longTerm: 0,
      paused: 1,
      cancelled: 0,
      countable: 8,
      undated: 0,
      done: 3,
      completionRate: 3 / 8,
      dueByNow: 4,
      doneOnTime: 3,
      onTimeRate: 3 / 4,
      overdue: 1,
      doneLate: 0,
      averageProgress: mean(progress),
      scheduledProgress: mean(scheduled),
      gap: mean(progress) - mean(scheduled),
      scheduleRate: mean(progress) / mean(scheduled),
    });
    // 15 + 22.5 + 30 × 0.9315 − 2 = 63.44
    expect(report.ranking.units.find(({ name }) => name === "县文旅局")?.score).toBe(63.44);
  });

  test("files in another order change only the order", () => {
    const turned = run([...books].reverse(), { asOf: day("2024-06-30") }).report;
    expect(turned.completion).toEqual(report.completion);
    expect(turned.ranking).toEqual(report.ranking);
    expect(sorted(turned.findings)).toEqual(sorted(report.findings));
    expect(sorted(turned.records)).toEqual(sorted(report.records));
    expect(sorted(turned.overdue)).toEqual(sorted(report.overdue));
    for (const key of ["projects", "problems", "submissions"] as const) expect(turned[key]).toEqual(report[key]);
    expect(turned.records[0]).toMatchObject({ ledger: "submissions" });
  });

  test("inspection says of every sheet what it is and why", () => {
    const seen = inspect(books).sheets;
    const told = seen.map(
      ({ sheet, kind, headerRows }) => `${sheet} ${kind === null ? "-" : `${kind} ${headerRows.join()}`}`,
    );
    expect(told).toEqual([
      "填表说明 -",
      "万安钻石 tasks 5,6",
      "绛州非遗文创 tasks 5",
      "绛州绿 tasks 5,6,7",
      "新绛中药材 tasks 3",
      "要素保障（优） tasks 4",
      "单位简称（内部） -",
      "重点项目 projects 5,6",
      "三个一批汇总 -",
      "问题台账 problems 5",
      "Sheet3 -",
      "指标台账 indicators 5,6",
      "月报报送 submissions 3",
    ]);
    expect(seen.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(seen.find(({ sheet }) => sheet === "单位简称（内部）")?.reason).toContain("隐藏");
    expect(seen).toMatchObject(report.sheets);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Counts exactly, rates to the last decimals: sums made here in another order may differ there. */
function expectFigures(members: readonly CompletionFigures[], wanted: CompletionFigures): void {
  const found = members.find(({ name }) => name === wanted.name);
  const near = Object.entries(wanted).map(([key, value]) => [
    key,
    typeof value === "number" ? (expect.closeTo(value, 12) as unknown) : value,
  ]);
  // The sample's month is the first: nothing stands before it.
  expect(found).toEqual({ ...Object.fromEntries(near), previous: null });
}

function jsonOf(report: Report): string {
  return [...reportJson(report)].join("");
}

function sorted(list: readonly object[]): readonly string[] {
  return list.map((each) => JSON.stringify(each)).sort();
}
