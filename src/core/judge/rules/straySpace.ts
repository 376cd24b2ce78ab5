import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** White space before or behind what a cell says, or a line break inside a name (SPEC §7, DECIDED G7). */
export const straySpace: ReadingRule<"stray-space"> = {
  stage: "reading",
  id: "stray-space",
  severity: "info",
  area: "spaces",
  saidOf: "cell",
  words: {
    title: "多余的空格或换行",
    what: "格子里的文字前面或后面有空格，或者一个名称被换行断成了两截。",
    why: "不影响本次统计，但会让Excel的查找、筛选对不上。",
    example: "“县发改局 ”；“县市场”换行“监管局”。",
    remedy: "去掉空格和名称中间的换行。",
    cure: "去掉前后的空格、名称中间的换行。",
    message: ({ tidy, where }) =>
      where === "edges"
        ? `前后有多余的空格；建议改成“${shortened(tidy)}”`
        : `名称中间换了行，已连起来读；建议改成“${shortened(tidy)}”`,
  },
  english: {
    title: "Stray space or line break",
    what: "There is white space before or behind a text, or a line break inside a name.",
    why: "The figures are not affected, but searching and filtering in Excel will miss it.",
    example: "“县发改局 ”; “县市场” and “监管局” on two lines.",
    remedy: "Take away the spaces and the line break.",
    cure: "Takes away outer spaces and line breaks inside a name.",
    message: ({ tidy, where }) =>
      where === "edges"
        ? `There is white space before or behind it. Change it to “${shortened(tidy)}”`
        : `A line break divides the name; it was read as one. Change it to “${shortened(tidy)}”`,
  },
};
