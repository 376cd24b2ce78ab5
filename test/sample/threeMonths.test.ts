import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/core/run";
import type { ChangedRow, MonthChanges, Report } from "../../src/core/terms/report";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { expectValidReport } from "../support/expectValidReport";
import { readWorkbookBytes } from "../support/xlsxFiles";
import { SAMPLE_BOOK } from "./makeSampleBook";
import { sampleMonth } from "./makeSampleMonth";
import { changesOfJune, changesOfMay, type PlantedMonth } from "./plantedChanges";
import { plantedFaults, type PlantedFault } from "./plantedFaults";
import { lastDays, SAMPLE_MONTHS, type SampleMonth } from "./sampleMonths";

const SAMPLE = join(__dirname, "../../assets/sample");
const RULES = [
  "progress-regressed",
  "progress-stale",
  "investment-decreased",
  "jump-ten-thousandfold",
  "record-vanished",
  "due-moved",
  "target-changed",
  "state-reopened",
  "record-renamed",
  "all-on-schedule",
  "archive-changed",
  "archive-invalid",
];

let book: WorkbookSnapshot;
let june: readonly WorkbookSnapshot[];
const reports = new Map<SampleMonth, Report>();
const planted = new Map<SampleMonth, readonly PlantedFault[]>();

beforeAll(async () => {
  book = await readWorkbookBytes(readFileSync(join(SAMPLE, SAMPLE_BOOK)), SAMPLE_BOOK);
  for (const month of SAMPLE_MONTHS) {
    const files = await sampleMonth(month);
    const ledgers = await Promise.all(files.map(({ file, bytes }) => readWorkbookBytes(bytes, file)));
    if (month === "2024-06") june = ledgers;
    planted.set(
      month,
      files.flatMap((file) => file.planted),
    );
    const besides = { at: ledgers.length, apart: true };
    reports.set(month, run([...ledgers, book], { asOf: day(lastDays[month]), book: besides }).report);
  }
});

describe.each([
  ["2024-05", "2024-04", changesOfMay],
  ["2024-06", "2024-05", changesOfJune],
] as const)("%s beside %s", (month, before, wanted) => {
  let report: Report;
  beforeAll(() => {
    report = reports.get(month)!;
  });

  test("is compared with it, without a gap", () => {
    expect(report.history).toEqual({
      months: [
        { month: "2024-04", asOf: "2024-04-30", version: 1 },
        { month: "2024-05", asOf: "2024-05-31", version: 1 },
      ],
      comparedWith: before,
      gap: false,
    });
    expectValidReport(JSON.parse(JSON.stringify(report)));
  });

  test("has every planted change, and no other", () => {
    expect(placesOf(report.changes)).toEqual(sortedLists(wanted));
  });

  test("has the findings of the rules month on month that were planted, and no others", () => {
    const found = report.findings.filter(({ rule }) => RULES.includes(rule));
    expect(found.map(lineOf).sort()).toEqual(wanted.findings.map(lineOf).sort());
  });

  test("bridges both figures: each step as many rows as were planted", () => {
    const isTask = (place: string): boolean => !/^(重点项目|问题台账|指标台账) /.test(place);
    const rows = (key: keyof MonthChanges): number => wanted.changes[key].filter(isTask).length;
    const { completionRate, overdue } = report.bridge!;
    expect(Object.fromEntries(completionRate!.steps.map(({ kind, rows }) => [kind, rows]))).toEqual({
      vanished: rows("vanished"),
      uncounted: wanted.uncounted,
      added: rows("added"),
      reopened: rows("reopened"),
      finished: rows("finished"),
    });
    const sum = completionRate!.steps.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(100 * (completionRate!.to - completionRate!.from), 9);
    expect(overdue.steps.find(({ kind }) => kind === "newlyOverdue")?.rows).toBe(rows("newlyOverdue"));
  });
});

test.each(SAMPLE_MONTHS)("%s has all other findings where its own data says that something is wrong", (month) => {
  const found = reports
    .get(month)!
    .findings.filter(({ rule, severity, cell }) => !RULES.includes(rule) && severity !== "info" && cell !== null);
  expect(found.map(lineOf).sort()).toEqual(planted.get(month)!.map(lineOf).sort());
});

test("April is the first: compared with nothing, and silent", () => {
  const april = reports.get("2024-04")!;
  expect(april.history.comparedWith).toBeNull();
  expect(april.findings.filter(({ rule }) => RULES.includes(rule))).toEqual([]);
});

test("what is said of 万安钻石 9 counts the months: April and May", () => {
  const said = reports.get("2024-06")!.findings.find(({ cell, rule }) => cell === "T9" && rule === "progress-stale");
  expect(said?.message).toContain("2个月");
});

test("the month's book changes no figure of June: completion, ranks and scores, what is overdue", () => {
  const alone = run(june, { asOf: day("2024-06-30") }).report;
  const beside = reports.get("2024-06")!;
  const bare = (report: Report): unknown =>
    JSON.parse(
      JSON.stringify(
        [report.completion, report.ranking, report.overdue, report.projects, report.problems],
        (key, value) => (key === "previous" || key === "change" || key === "isNew" ? undefined : (value as unknown)),
      ),
    );
  expect(bare(beside)).toEqual(bare(alone));
  expect(alone.findings.filter(({ severity }) => severity !== "info")).toHaveLength(plantedFaults.length);
});

function placesOf(changes: MonthChanges): unknown {
  const places = (rows: readonly ChangedRow[]): readonly string[] => rows.map(({ sheet, row }) => `${sheet} ${row}`);
  return Object.fromEntries(Object.entries(changes).map(([key, rows]) => [key, [...places(rows as never)].sort()]));
}

function sortedLists({ changes }: PlantedMonth): unknown {
  return Object.fromEntries(Object.entries(changes).map(([key, places]) => [key, [...places].sort()]));
}

function lineOf({ file, sheet, cell, rule }: Omit<PlantedFault, "rule"> & { readonly rule: string }): string {
  return [file, rule === "all-on-schedule" ? "-" : sheet, cell ?? "-", rule].join(" ");
}
