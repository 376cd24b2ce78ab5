import type { DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("close-before-raised", () => {
  const closed = (raised: DrawnCell, finished: string) =>
    drawnLedger("problems", [{ 办理状态: "已销号", 提出时间: raised, 销号时间: date(finished) }]);

  test.each([
    ["2024-04-30", 1],
    ["2024-05-01", 0],
  ])("raised on 1 May, closed %s", (finished, count) => {
    expect(found("close-before-raised", closed(date("2024-05-01"), finished))).toHaveLength(count);
  });

  test("is an error at 销号时间 (DECIDED A4)", () => {
    const sheet = closed(date("2024-05-01"), "2024-04-30");
    expect(places("close-before-raised", sheet)).toEqual(["O4 4 finished 2024-04-30"]);
    expect(found("close-before-raised", sheet)[0]?.severity).toBe("error");
  });

  test.each([
    ["2024-05-20", 0],
    ["2024-05-01", 0],
    ["2024-04-30", 1],
  ])("raised in May, closed %s: nobody knows the day in May", (finished, count) => {
    expect(found("close-before-raised", closed("2024年5月", finished))).toHaveLength(count);
  });
});
