import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("rate-differs", () => {
  test.each([
    ["50%", 0],
    ["50.5%", 0],
    ["50.51%", 1],
    ["49.5%", 0],
    ["49.49%", 1],
    ["60%", 1],
  ])("5 of 10, reported as %s", (完成率, count) => {
    expect(found("rate-differs", drawnLedger("indicators", [{ 完成率 }]))).toHaveLength(count);
  });

  test("the border is exact where doubles are not", () => {
    const row = { 累计值: 0.3, 年度目标值: 3, 基期值: 1, 完成率: "10.5%" };
    expect(found("rate-differs", drawnLedger("indicators", [row]))).toEqual([]);
  });

  test("is a warning at the reported rate", () => {
    const sheet = drawnLedger("indicators", [{ 完成率: "60%" }]);
    expect(places("rate-differs", sheet)).toEqual(["J4 4 reportedRate 60%"]);
    expect(found("rate-differs", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("rate-differs", sheet)[0]?.message).toContain("填报的完成率是60%，累计值÷目标值是50%");
  });

  test.each([{ 完成率: null }, { 累计值: null }, { 年度目标值: null }, { 年度目标值: 0, 基期值: 0 }])(
    "says nothing of %j",
    (row) => {
      expect(found("rate-differs", drawnLedger("indicators", [{ 完成率: "60%", ...row }]))).toEqual([]);
    },
  );
});
