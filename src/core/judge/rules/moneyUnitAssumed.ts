import type { ReadingRule } from "../parts/rule";

/** Neither cell nor heading nor sheet says the unit of an amount: 万元 (DECIDED B22). */
export const moneyUnitAssumed: ReadingRule<"money-unit-assumed"> = {
  stage: "reading",
  id: "money-unit-assumed",
  severity: "info",
  area: "numbers",
  saidOf: "heading",
  words: {
    title: "金额没有写单位",
    what: "单元格、列名、表头都没有写单位，每列提示一次。",
    why: "按万元读；如果是亿元或元，合计就全错了。",
    example: "列名“总投资”，全表没有“单位：万元”。",
    remedy: "在列名后写上单位，如“总投资（万元）”。",
    message: ({ heading }) => `“${heading}”没有写单位，按万元读；请在列名后注明，如“${heading}（万元）”`,
  },
  english: {
    title: "Amount without a unit",
    what: "Neither cell, heading nor header says the unit; said once a column.",
    why: "It is read as 10,000 yuan; if it is another unit, all totals are wrong.",
    example: "The heading “总投资”, and no “单位：万元” on the sheet.",
    remedy: "Add the unit to the heading, such as “总投资（万元）”.",
    message: ({ heading }) =>
      `“${heading}” has no unit and is read as 10,000 yuan. Add it to the heading, such as “${heading}（万元）”`,
  },
};
