import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

const dated = (signed: string | null, started: string | null, produced: string | null) =>
  drawnLedger("projects", [
    {
      签约时间: signed === null ? null : date(signed),
      实际开工时间: started === null ? null : date(started),
      实际投产时间: produced === null ? null : date(produced),
    },
  ]);

describe("stage-order", () => {
  test.each([
    ["2024-01-01", "2024-01-01", "2024-01-01", []],
    ["2024-01-02", "2024-01-01", null, ["Q4 4 actualStart 2024-01-01"]],
    [null, "2024-03-02", "2024-03-01", ["S4 4 actualProduction 2024-03-01"]],
    ["2024-03-02", null, "2024-03-01", ["S4 4 actualProduction 2024-03-01"]],
    ["2024-05-01", "2024-04-01", "2024-03-01", ["Q4 4 actualStart 2024-04-01", "S4 4 actualProduction 2024-03-01"]],
    ["2024-05-01", null, null, []],
    [null, null, null, []],
  ])("signed %s, started %s, in production %s", (signed, started, produced, expected) => {
    expect(places("stage-order", dated(signed, started, produced))).toEqual(expected);
  });

  test("is a warning that tells both days", () => {
    const [finding] = found("stage-order", dated("2024-01-02", "2024-01-01", null));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("实际开工时间2024年1月1日早于签约时间2024年1月2日");
  });

  test.each([
    ["2024年6月", "2024-06-15", 0],
    ["2024年6月", "2024-05-31", 1],
  ])("signed in %s, started %s: a month is no day before another of its days", (signed, started, count) => {
    const sheet = drawnLedger("projects", [{ 签约时间: signed, 实际开工时间: date(started) }]);
    expect(found("stage-order", sheet)).toHaveLength(count);
  });
});
