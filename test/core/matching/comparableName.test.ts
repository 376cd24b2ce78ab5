import fc from "fast-check";
import { comparableName } from "../../../src/core/matching/comparableName";

const piece = fc.constantFrom(
  ..."甲乙aB2１3，、。；：（）《》—…！？!\"#'()*-./:;?@[]_{}~|`^ \n\t　+=①㎡",
  "\u0301",
  "\u200B",
);
const name = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("ordinary names come out as all others do: a mark that nobody sees changes nothing", () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(comparableName(text)).toBe(comparableName(`\u200B${text}\u200B`));
      expect(comparableName(comparableName(text))).toBe(comparableName(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["厂房建设（一期），第3项", "厂房建设一期第3项"],
  ["Ａ１ 甲|乙", "A1甲乙"],
  ["投资+50%", "投资+50"],
  ["总投资1.5亿元", "总投资1.5亿元"],
  ["总投资１．５ 亿元。", "总投资1.5亿元"],
  ["建设1—2号厂房", "建设1-2号厂房"],
  ["建设1、2号厂房", "建设1-2号厂房"],
  ["1.5-2.5米", "1.5-2.5米"],
  ["2024.6.30前", "2024-6-30前"],
  ["2024/6/30前", "2024-6-30前"],
  ["培育1，000户、10,000人", "培育1000户10000人"],
  ["1.培育龙头", "1培育龙头"],
  ["第1 2号", "第12号"],
])("%j is compared as %j", (text, expected) => expect(comparableName(text)).toBe(expected));
