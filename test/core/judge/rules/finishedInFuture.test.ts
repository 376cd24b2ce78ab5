import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

const done = { 完成状态: "已完成", 完成率: "100%" };

describe("finished-in-future", () => {
  test.each([
    ["2024-06-30", 0],
    ["2024-07-01", 1],
  ])("finished %s, seen from 30 June", (finished, count) => {
    const sheet = drawnLedger("tasks", [{ ...done, 实际完成时间: date(finished) }]);
    expect(found("finished-in-future", sheet, "2024-06-30")).toHaveLength(count);
  });

  test("is a warning at the finish date", () => {
    const sheet = drawnLedger("tasks", [{ ...done, 实际完成时间: date("2024-07-05") }]);
    expect(places("finished-in-future", sheet)).toEqual(["Q4 4 finished 2024-07-05"]);
    expect(found("finished-in-future", sheet)[0]?.severity).toBe("warning");
    expect(found("finished-in-future", sheet, "2024-07-31")).toEqual([]);
  });

  test("problems have it at 销号时间", () => {
    const sheet = drawnLedger("problems", [{ 办理状态: "已销号", 销号时间: date("2024-07-05") }]);
    expect(places("finished-in-future", sheet)).toEqual(["O4 4 finished 2024-07-05"]);
  });

  test.each([
    ["签约时间", "signed", "签约"],
    ["实际开工时间", "actualStart", "开工"],
    ["实际投产时间", "actualProduction", "投产"],
  ])("projects have it at %s, counted as not happened", (heading, key, step) => {
    const seen = (on: string) => {
      const sheet = drawnLedger("projects", [{ [heading]: date(on) }]);
      return found("finished-in-future", sheet, "2024-06-30");
    };
    expect(seen("2024-06-30")).toEqual([]);
    expect(seen("2024-07-01")).toMatchObject([{ severity: "warning", column: key }]);
    expect(seen("2024-07-01")[0]?.message).toContain(
      `${heading}2024年7月1日在截至日期2024年6月30日之后，按还没有${step}计算`,
    );
  });

  test("a month that is not over yet is none (DECIDED B1)", () => {
    const sheet = drawnLedger("tasks", [{ ...done, 实际完成时间: "2024年6月" }]);
    expect(found("finished-in-future", sheet, "2024-06-10")).toEqual([]);
  });
});
