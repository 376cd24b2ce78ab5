import { enteredText } from "../../../../src/adapters/excel/write/enteredText";

describe("enteredText", () => {
  test.each([
    "2024-6-30",
    "6月30日",
    "1-2",
    "001",
    "=1+1",
    "+8613800000000",
    "-",
    "80%",
    "1/2",
    "12:30",
    "TRUE",
    "false",
    "#REF!",
    "@甲",
    "'80",
    "１２",
    "¥3",
    "(5)",
    "1E5",
    " 3",
    "May 5",
    "二〇二四年六月三十日",
    "上午九点",
    "一百",
    "第3季度",
  ])("%j goes in with an apostrophe, for Excel might read something else in it", (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  test.each(["县农业农村局", "万安镇", "《新政办发》", "●红灯", "正在办理，请稍候", "一般"])(
    "%j goes in as it is: no Excel sees a number, a day or a formula in it",
    (text) => {
      expect(enteredText(text)).toBe(text);
    },
  );

  test("a text of no characters stays a blank", () => {
    expect(enteredText("")).toBe("");
  });

  test("a text longer than a cell holds is cut to 32 767 characters", () => {
    expect(enteredText("甲".repeat(32_768))).toBe("甲".repeat(32_767));
    expect(enteredText("1".repeat(32_768))).toBe(`'${"1".repeat(32_767)}`);
  });
});
