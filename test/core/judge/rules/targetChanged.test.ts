import { placesSinceMay } from "./sinceMay";

describe("target-changed", () => {
  const said = (before: string | null, now: string | null) =>
    placesSinceMay("target-changed", "tasks", [{ 年度目标: before }], [{ 年度目标: now }]).length;

  test.each([
    ["another text", "新增企业10家", "新增企业8家", 1],
    ["taken away", "新增企业10家", null, 1],
    ["the same but for spaces and punctuation", "新增企业10家。", "新增 企业10家", 0],
    ["filled in", null, "新增企业10家", 0],
    ["another number by a point", "产值达到1.5亿元", "产值达到15亿元", 1],
    ["a bare number", "1.5", "15", 1],
    ["another share", "完成率95.5%", "完成率955%", 1],
    ["a range that became a number", "培育3-5户", "培育35户", 1],
    ["a sign", "增速-5%", "增速5%", 1],
    ["a sign alone", "-5%", "5%", 1],
    ["a ratio", "1:2", "12", 1],
    ["numbers changed about", "新增3户、退出5户", "新增5户、退出3户", 1],
    ["a hundred times as much", "增长5%", "增长5", 1],
    ["a number with and without its marks", "产值1,000万元", "产值１ 000.0万元", 0],
    ["a share and its fraction", "完成率80%", "完成率0.8", 0],
    ["a range with other dashes", "培育3—5户", "培育3~5户", 0],
    ["a range of shares", "增速5-10%", "增速5%至10%", 0],
    ["a day", "2024.6.30前建成", "2024年06月30日前建成", 0],
    ["a dash that is no sign", "新增企业——10家，建成A-1厂房", "新增企业：10家，建成A1厂房", 0],
    ["a range of things", "培育3户-5户", "培育3户—5户", 0],
    ["a plus", "增速+5%", "增速5%", 0],
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
