import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** White space before or behind what a cell says (SPEC §7). */
export const straySpace: ReadingRule<"stray-space"> = {
  stage: "reading",
  id: "stray-space",
  severity: "info",
  area: "spaces",
  saidOf: "cell",
  words: {
    title: "前后有多余空格",
    what: "格子里的文字前面或后面有空格。",
    why: "不影响本次统计，但会让Excel的查找、筛选对不上。",
    example: "“县发改局 ”。",
    remedy: "去掉空格。",
    cure: "去掉前后的空格。",
    message: ({ tidy }) => `前后有多余的空格；建议改成“${shortened(tidy)}”`,
  },
};
