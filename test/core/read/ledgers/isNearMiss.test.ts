import { isNearMiss } from "../../../../src/core/read/ledgers/isNearMiss";

describe("a near miss", () => {
  test.each([
    ["项目名秤", "项目名称", "one character wrong"],
    ["完成限时", "完成时限", "two neighbours swapped"],
    ["完成时", "完成时限", "one missing"],
    ["完成的时限", "完成时限", "one too many"],
    ["调整后时现", "调整后时限", "one wrong of five"],
  ])("%s for %s: %s", (text, heading) => expect(isNearMiss(text, heading)).toBe(true));

  test.each([
    ["完成时限", "完成时限", "the same"],
    ["电化", "电话", "too short to say"],
    ["完工日期", "完成时限", "three slips"],
    ["实际完成情况", "实际完成时间", "two slips"],
    ["上年完成投资", "本年完成投资", "another year"],
    ["当月完成投资", "当年完成投资", "a month for a year"],
    ["所在乡村", "所在乡镇", "another place"],
    ["计划开工时间", "实际开工时间", "planned for actual"],
    ["原完成时限", "完成时限", "a word that changes it"],
    ["完成数", "完成率", "a number for a rate"],
  ])("is not %s for %s: %s", (text, heading) => expect(isNearMiss(text, heading)).toBe(false));
});
