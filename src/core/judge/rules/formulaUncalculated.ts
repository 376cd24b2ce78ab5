import type { ReadingRule } from "../parts/rule";

/** A formula that no program has calculated yet: read as blank (DECIDED C15). */
export const formulaUncalculated: ReadingRule<"formula-uncalculated"> = {
  stage: "reading",
  id: "formula-uncalculated",
  severity: "info",
  area: "structure",
  saidOf: "cell",
  words: {
    title: "公式没有计算过",
    what: "格子里的公式还没有结果。",
    why: "文件由程序生成、没有在Excel中计算保存，公式按空白处理。",
    example: "由系统导出后没有用Excel打开过的表。",
    remedy: "用Excel打开文件，保存一次再检查。",
    message: () => "公式还没有计算结果，按空白处理；请用Excel打开这个文件，保存一次再检查",
  },
  english: {
    title: "Formula not calculated",
    what: "The formula of a cell has no result yet.",
    why: "The file was made by a program and never calculated in Excel; the formula counts as blank.",
    example: "A file exported from a system and never opened in Excel.",
    remedy: "Open the file in Excel, save it once and check again.",
    message: () =>
      "The formula has no result yet and counts as blank. Open the file in Excel, save it once and check again",
  },
};
