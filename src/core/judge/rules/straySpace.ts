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
};
