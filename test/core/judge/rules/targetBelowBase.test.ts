import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("target-below-base", () => {
  test.each([
    [7.99, 1],
    [8, 0],
    [9, 0],
  ])("a target of %d from 8", (年度目标值, count) => {
    expect(found("target-below-base", drawnLedger("indicators", [{ 年度目标值, 完成率: null }]))).toHaveLength(count);
  });

  test("is a warning at the target", () => {
    const sheet = drawnLedger("indicators", [{ 年度目标值: 7, 完成率: null }]);
    expect(places("target-below-base", sheet)).toEqual(["G4 4 target 7"]);
    expect(found("target-below-base", sheet)[0]?.severity).toBe("warning");
  });

  test.each(["单位产值能耗", "企业投诉件数", "办理时限", "产值增速", "废品率下降"])("%s may fall", (指标名称) => {
    expect(found("target-below-base", drawnLedger("indicators", [{ 指标名称, 年度目标值: 7, 完成率: null }]))).toEqual(
      [],
    );
  });

  test.each([{ 基期值: null }, { 年度目标值: null }])("says nothing of %j", (row) => {
    expect(found("target-below-base", drawnLedger("indicators", [row]))).toEqual([]);
  });
});
