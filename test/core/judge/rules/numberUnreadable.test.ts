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

  const asDay = { value: 45296, format: "yyyy/m/d" };
  const asTime = { value: 0.0625, format: "h:mm" };
  test.each([
    ["projects", "总投资", asDay, "J4", "这里显示的是日期2024-01-05，不是数，也许是输入“1-5”时被自动变成的；"],
    ["projects", "年度计划投资", asDay, "K4", "再写成一个金额"],
    ["projects", "本年完成投资", asTime, "L4", "这里显示的是时间1:30，不是数，也许是输入“1:30”时被自动变成的；"],
    ["projects", "累计完成投资", asDay, "M4", "请把单元格格式改为“常规”"],
    ["projects", "总投资", { value: 5000, format: "yyyy-mm-dd" }, "J4", "原来填的如果是5000，请把单元格格式改为“常规”"],
    ["indicators", "基期值", asDay, "F4", "单位写在计量单位一栏"],
    ["indicators", "年度目标值", asDay, "G4", "2024-01-05"],
    ["indicators", "本月值", asTime, "H4", "1:30"],
    ["indicators", "累计值", asDay, "I4", "2024-01-05"],
    ["indicators", "完成率", asDay, "J4", "再写成百分数（如80%）"],
    ["tasks", "完成率", asDay, "P4", "2024-01-05"],
    ["tasks", "完成率", asTime, "P4", "1:30"],
    ["tasks", "完成率", true, "P4", "“TRUE”读不出数字"],
  ] as const)("in %s, %s %j is a day, a time or an answer, and no number", (kind, heading, cell, at, asked) => {
    const [finding, ...more] = found("number-unreadable", drawnLedger(kind, [{ [heading]: cell }]));
    expect(more).toEqual([]);
    expect(finding?.message).toContain(`${at}“${heading}”：`);
    expect(finding?.message).toContain(asked);
  });

  test.each(['0"年"', 'General"月"', "[$-804]0.00", '"yyyy"0', "#,##0"])(
    "a number in the format %s is one",
    (format) => {
      const sheet = drawnLedger("projects", [{ 总投资: { value: 45296, format } }]);
      expect(found("number-unreadable", sheet)).toEqual([]);
    },
  );

  test.each(["1.2亿元", "3,500", "约1.2亿", "3，500万"])("the amount %s can be read", (text) => {
    expect(found("number-unreadable", drawnLedger("projects", [{ 总投资: text }]))).toEqual([]);
  });

  test.each(["80%", "80%左右", "八成", "√", "—", "无"])("the progress %s can be read", (text) => {
    expect(found("number-unreadable", drawnLedger("tasks", [{ 完成率: text }]))).toEqual([]);
  });
});
