import { drawnSheet } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("submission-late", () => {
  test.each([
    ["2024-06-05", 0],
    ["2024-06-06", 1],
    ["2024-05-31", 0],
  ])("the May report, handed in %s", (submitted, count) => {
    expect(found("submission-late", drawnLedger("submissions", [{ 报送时间: date(submitted) }]))).toHaveLength(count);
  });

  test("is a warning at the day", () => {
    const sheet = drawnLedger("submissions", [{ 报送时间: date("2024-06-08") }]);
    expect(places("submission-late", sheet)).toEqual(["D4 4 submitted 2024-06-08"]);
    expect(found("submission-late", sheet)[0]?.severity).toBe("warning");
  });

  test("December is due in January", () => {
    const row = (submitted: string) => ({ 月份: "2023年12月", 报送时间: date(submitted) });
    expect(found("submission-late", drawnLedger("submissions", [row("2024-01-05")]))).toEqual([]);
    expect(found("submission-late", drawnLedger("submissions", [row("2024-01-06")]))).toHaveLength(1);
  });

  test("the due day is a setting", () => {
    const setting = drawnSheet(
      [
        ["项目", "值", "说明"],
        ["月报报送日", 8],
      ],
      { name: "考核设置" },
    );
    const row = { 报送时间: date("2024-06-08") };
    expect(found("submission-late", [drawnLedger("submissions", [row]), setting])).toEqual([]);
  });

  test.each([{ 报送时间: null }, { 月份: "若干" }])("says nothing of %j", (row) => {
    expect(found("submission-late", drawnLedger("submissions", [row]))).toEqual([]);
  });
});
