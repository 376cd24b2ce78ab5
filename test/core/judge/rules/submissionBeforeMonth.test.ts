import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("submission-before-month", () => {
  test.each([
    ["2024-04-30", 1],
    ["2024-05-01", 0],
    ["2024-05-31", 0],
  ])("the May report, handed in %s", (submitted, count) => {
    const sheet = drawnLedger("submissions", [{ 报送时间: date(submitted) }]);
    expect(found("submission-before-month", sheet)).toHaveLength(count);
  });

  test("is an error at the day, and the report counts as not handed in, without another finding", () => {
    const sheet = drawnLedger("submissions", [{ 报送时间: date("2023-06-04") }]);
    expect(places("submission-before-month", sheet)).toEqual(["D4 4 submitted 2023-06-04"]);
    const { report } = run([drawnBook(sheet)], { asOf: day("2024-06-30") });
    const own = report.findings.filter(({ row }) => row === 4);
    expect(own.map(({ rule, severity }) => [rule, severity])).toEqual([["submission-before-month", "error"]]);
    expect(report.submissions[0]).toMatchObject({ month: "2024-05", submitted: null, result: "missing" });
    expect(report.records[0]).toMatchObject({ submitted: "2023-06-04", late: null });
  });

  test.each([{ 报送时间: null }, { 报送时间: date("2023-06-04"), 月份: "若干" }])("says nothing of %j", (row) => {
    expect(found("submission-before-month", drawnLedger("submissions", [row]))).toEqual([]);
  });
});
