import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

const all = [{}, {}, {}, {}] as const;

describe("submission-missing", () => {
  test("four groups that have reported miss nothing", () => {
    expect(found("submission-missing", drawnLedger("submissions", all))).toEqual([]);
  });

  test.each([
    ["2024-06-04", 0],
    ["2024-06-05", 0],
    ["2024-06-06", 1],
  ])("the May report, seen on %s", (asOf, count) => {
    expect(found("submission-missing", drawnLedger("submissions", all.slice(0, 3)), asOf)).toHaveLength(count);
  });

  test("a row without a day is missing, at its blank 报送时间 (DECIDED D13)", () => {
    const sheet = drawnLedger("submissions", [{ 报送时间: null }, {}, {}, {}]);
    expect(places("submission-missing", sheet)).toEqual(["D4 4 submitted -"]);
    expect(found("submission-missing", sheet)[0]?.severity).toBe("error");
  });

  test("a group without a row is missing, at the sheet", () => {
    const sheet = drawnLedger("submissions", all.slice(0, 3));
    expect(places("submission-missing", sheet)).toEqual(["- - submitted -"]);
    expect(found("submission-missing", sheet)[0]?.message).toBe(
      "“月报报送台账”表：“新绛中药材”专班没有报送2024年5月月报（应于2024年6月5日前报送）；已报的请补填报送时间。",
    );
  });

  test("months go from the first in the ledger to the last that is due", () => {
    const sheet = drawnLedger(
      "submissions",
      all.map(() => ({ 月份: "2024年4月", 报送时间: date("2024-05-03") })),
    );
    const months = found("submission-missing", sheet, "2024-07-06").map(
      ({ message }) => /报送(\d+年\d+月)月报/.exec(message)?.[1],
    );
    expect(months).toEqual([...Array<string>(4).fill("2024年5月"), ...Array<string>(4).fill("2024年6月")]);
  });

  test("a day that stands there and cannot be read is another finding's business", () => {
    const sheet = drawnLedger("submissions", [{ 报送时间: "已报" }, {}, {}, {}]);
    expect(found("submission-missing", sheet)).toEqual([]);
    expect(found("date-unreadable", sheet)).toHaveLength(1);
  });

  test("a workbook without such a ledger misses nothing", () => {
    expect(found("submission-missing", drawnLedger("tasks", [{}]))).toEqual([]);
  });
});
