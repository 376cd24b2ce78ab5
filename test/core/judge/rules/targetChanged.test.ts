import { placesSinceMay } from "./sinceMay";

describe("target-changed", () => {
  const said = (before: string | null, now: string | null) =>
    placesSinceMay("target-changed", "tasks", [{ 年度目标: before }], [{ 年度目标: now }]).length;

  test.each([
    ["another text", "新增企业10家", "新增企业8家", 1],
    ["taken away", "新增企业10家", null, 1],
    ["the same but for spaces and punctuation", "新增企业10家。", "新增 企业10家", 0],
    ["filled in", null, "新增企业10家", 0],
  ])("%s", (_, before, now, times) => {
    expect(said(before, now)).toBe(times);
  });

  test("an indicator's by its number", () => {
    const indicator = (now: number | string) =>
      placesSinceMay("target-changed", "indicators", [{ 年度目标值: 10 }], [{ 年度目标值: now }]).length;
    expect([indicator(9.5), indicator(10), indicator("10")]).toEqual([1, 0, 0]);
  });
});
