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
    // What cannot be read is not blank: another rule speaks of it.
    expect([indicator("二十来家"), indicator("")]).toEqual([0, 1]);
  });

  test("an indicator that is counted in something else is told by its unit alone, and its numbers are not compared", () => {
    const may = [{ 计量单位: "亿元", 年度目标值: 7, 累计值: 3 }];
    const june = [{ 计量单位: "万元", 年度目标值: 70000, 累计值: 30000 }];
    const [place, ...others] = placesSinceMay("target-changed", "indicators", may, june);
    expect([place, others]).toEqual([expect.stringMatching(/ unit 万元$/), []]);
    expect(placesSinceMay("jump-ten-thousandfold", "indicators", may, june)).toEqual([]);
    expect(placesSinceMay("jump-ten-thousandfold", "indicators", may, [{ ...june[0], 计量单位: "亿元" }])).toHaveLength(
      1,
    );
  });
});
