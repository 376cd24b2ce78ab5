import type { ReadingRule } from "../parts/rule";

/** A heading or the sheet says that amounts are in another currency: nobody gave a rate, so they are not counted (DECIDED B22). */
export const moneyUnitForeign: ReadingRule<"money-unit-foreign"> = {
  stage: "reading",
  id: "money-unit-foreign",
  severity: "error",
  area: "numbers",
  saidOf: "heading",
  words: {
    title: "金额不是人民币",
    what: "列名或表头写明金额按美元、欧元等外币填报，每列提示一次。",
    why: "没有汇率，折算不出人民币，这一列的金额都没有计入。",
    example: "列名“总投资（万美元）”。",
    remedy: "折算成人民币后填写，列名改成“总投资（万元）”；个别格子自己写明“500万元”的照常读。",
    message: ({ heading, unit }) =>
      `“${heading}”按${unit}填报，没有汇率不能折算成人民币，这一列的金额没有计入；请折算成人民币填写，并把列名中的单位改成万元或亿元`,
  },
  english: {
    title: "Amounts not in yuan",
    what: "A heading or the sheet says that amounts are in dollars, euros or another currency; said once a column.",
    why: "Without an exchange rate they cannot become yuan, so none of the column's amounts is counted.",
    example: "The heading “总投资（万美元）”.",
    remedy:
      "Fill in yuan and change the heading to “总投资（万元）”; a cell that says its own unit, such as “500万元”, is read.",
    message: ({ heading, unit }) =>
      `“${heading}” is in “${unit}”. Without an exchange rate its amounts cannot become yuan and are not counted. Fill in yuan, and change the unit in the heading to “万元” or “亿元”`,
  },
};
