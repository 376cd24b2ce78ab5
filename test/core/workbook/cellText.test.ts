import fc from "fast-check";
import { compact, isBlankText, oneLine, tidy, visible } from "../../../src/core/workbook/cellText";
import { anyCharacter } from "../../support/anyCharacter";

test.each([
  ["序 号", "序号"],
  ["序　号", "序号"],
  ["总投资\r\n（亿元）", "总投资(亿元)"],
  ["１２３", "123"],
  ["\u200B\uFEFF万安镇\u00A0", "万安镇"],
  ["万安镇", "万安镇"],
])("%j compact is %s", (text, expected) => expect(compact(text)).toBe(expected));

test.each([
  [" 万安镇 ", "万安镇"],
  ["县发改局\n县财政局 ", "县发改局\n县财政局"],
  ["８０％", "80%"],
])("%j tidy is %j", (text, expected) => expect(tidy(text)).toBe(expected));

test.each([
  ["用\u200B地\uFEFF", "用地"],
  [" 用 地\n", "用 地"],
  ["８０％", "８０％"],
  ["\u200B ", ""],
])("%j visible is %j", (text, expected) => expect(visible(text)).toBe(expected));

test.each([
  ["建设法兰\n铸造产业园", "建设法兰铸造产业园"],
  ["建设法兰 \r\n　铸造产业园", "建设法兰铸造产业园"],
  ["一是用地，\n二是资金", "一是用地，二是资金"],
  ["用地 资金\n", "用地 资金"],
  ["完成\n50%", "完成 50%"],
  ["project\nA", "project A"],
])("%j on one line is %j", (text, expected) => expect(oneLine(text)).toBe(expected));

test("only white space and invisible marks are blank", () => {
  expect(["", " ", "　", "\n\t", "\u200B", "\uFEFF \u00A0"].map(isBlankText)).toEqual(Array(6).fill(true));
  expect(["-", "无", "0", "。"].map(isBlankText)).toEqual(Array(4).fill(false));
});

test("compact is idempotent and holds no white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const once = compact(text);
      expect(compact(once)).toBe(once);
      expect(once).not.toMatch(/\s/);
    }),
  );
});
