import { submissionsReport } from "../../../../src/core/count/figures/submissionsReport";
import type { SubmissionRecord } from "../../../../src/core/terms/ledgerRecord";
import { aRegistry } from "../../../builders/aRegistry";
import { day } from "../../../builders/day";
import { aSubmissionRecord } from "../../../builders/otherRecords";

const entries = (asOf: string, rows: readonly SubmissionRecord[], dueDay = 5) =>
  submissionsReport(rows, aRegistry, day(asOf), dueDay);

const months = (asOf: string, rows: readonly SubmissionRecord[]) => [
  ...new Set(entries(asOf, rows).map(({ month }) => month)),
];

describe("submissionsReport", () => {
  test("expects nothing without a row that has a month", () => {
    expect(entries("2024-06-30", [])).toEqual([]);
    expect(entries("2024-06-30", [aSubmissionRecord({ month: null })])).toEqual([]);
  });

  test.each([
    ["2024-05-05", []],
    ["2024-05-06", ["2024-04"]],
    ["2024-06-05", ["2024-04"]],
    ["2024-06-06", ["2024-04", "2024-05"]],
  ])("on %s the months %j are due: on the due day itself nothing is missing yet", (asOf, expected) => {
    expect(months(asOf, [aSubmissionRecord({ month: "2024-04" })])).toEqual(expected);
  });

  test("starts with the first month in the ledger, wherever it stands, and passes the year's end", () => {
    const rows = [aSubmissionRecord({ month: "2024-01" }), aSubmissionRecord({ month: "2023-11", submitted: null })];
    expect(months("2024-02-06", rows)).toEqual(["2023-11", "2023-12", "2024-01"]);
  });

  test("has every working group in every month, missing where it gave nothing", () => {
    expect(entries("2024-05-31", [aSubmissionRecord({ month: "2024-04", submitted: day("2024-05-03") })])).toEqual([
      { specialtyTown: "万安钻石", month: "2024-04", due: "2024-05-05", submitted: "2024-05-03", result: "on-time" },
      { specialtyTown: "绛州非遗文创", month: "2024-04", due: "2024-05-05", submitted: null, result: "missing" },
      { specialtyTown: "绛州绿", month: "2024-04", due: "2024-05-05", submitted: null, result: "missing" },
      { specialtyTown: "新绛中药材", month: "2024-04", due: "2024-05-05", submitted: null, result: "missing" },
    ]);
  });

  test.each([
    ["2024-05-05", "on-time"],
    ["2024-05-06", "late"],
    [null, "missing"],
  ])("a report of April given on %s is %s", (submitted, result) => {
    const row = aSubmissionRecord({ submitted: submitted === null ? null : day(submitted) });
    expect(entries("2024-05-31", [row])[0]).toMatchObject({ submitted, result });
  });

  test("of several rows for a month the earliest submission counts", () => {
    const on = (iso: string | null) => aSubmissionRecord({ submitted: iso === null ? null : day(iso) });
    const [first] = entries("2024-05-31", [on(null), on("2024-05-20"), on("2024-05-04"), on("2024-05-06")]);
    expect(first).toMatchObject({ submitted: "2024-05-04", result: "on-time" });
  });

  test.each([
    ["2024-03-31", null, "missing"],
    ["2024-04-01", "2024-04-01", "on-time"],
  ])(
    "a report of April given on %s: before its month it is none, on the month's first day it may be",
    (on, submitted, result) => {
      expect(entries("2024-05-31", [aSubmissionRecord({ submitted: day(on) })])[0]).toMatchObject({
        submitted,
        result,
      });
    },
  );

  test("a day before the month does not stand in the way of one that can be", () => {
    const on = (iso: string) => aSubmissionRecord({ submitted: day(iso) });
    const [first] = entries("2024-05-31", [on("2023-05-04"), on("2024-05-06")]);
    expect(first).toMatchObject({ submitted: "2024-05-06", result: "late" });
  });

  test("a row of no known working group opens its month but counts for nobody", () => {
    const results = entries("2024-05-31", [aSubmissionRecord({ specialtyTown: null })]).map(({ result }) => result);
    expect(results).toEqual(["missing", "missing", "missing", "missing"]);
  });

  test("the county's own due day counts, the last of a shorter month at the latest", () => {
    const rows = [aSubmissionRecord({ month: "2024-01" })];
    expect(entries("2024-03-01", rows, 10)[0]?.due).toBe("2024-02-10");
    expect(entries("2024-03-01", rows, 31)[0]?.due).toBe("2024-02-29");
  });
});
