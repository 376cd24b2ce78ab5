import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("number-unreadable", () => {
  test.each([
    ["tasks", "完成率", "差不多", "P4 4 rate 差不多", "如80%"],
    ["projects", "总投资", "待定", "J4 4 totalInvestment 待定", "如3500或1.2亿元"],
    ["projects", "总投资", "5000-8000", "J4 4 totalInvestment 5000-8000", "金额"],
    ["indicators", "累计值", "若干", "I4 4 cumulative 若干", "请写成一个数"],
  ] as const)("in %s, %s %s is no number", (kind, heading, text, place, asked) => {
    const sheet = drawnLedger(kind, [{ [heading]: text }]);
    expect(places("number-unreadable", sheet)).toEqual([place]);
    expect(found("number-unreadable", sheet)[0]?.severity).toBe("error");
    expect(found("number-unreadable", sheet)[0]?.message).toContain(asked);
  });

  test.each(["1.2亿元", "3,500", "约1.2亿", "3，500万"])("the amount %s can be read", (text) => {
    expect(found("number-unreadable", drawnLedger("projects", [{ 总投资: text }]))).toEqual([]);
  });

  test.each(["80%", "80%左右", "八成", "√", "—", "无"])("the progress %s can be read", (text) => {
    expect(found("number-unreadable", drawnLedger("tasks", [{ 完成率: text }]))).toEqual([]);
  });
});
