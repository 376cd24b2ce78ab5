import type { ReadingRule } from "../parts/rule";
import { didYouMean, shortened } from "../../values/quoted";
import { didYouMeanEn } from "../../values/quotedEn";

/** A name in the town column that is not one of the nine towns (SPEC §6). */
export const townUnknown: ReadingRule<"town-unknown"> = {
  stage: "reading",
  id: "town-unknown",
  severity: "error",
  area: "names",
  saidOf: "cell",
  words: {
    title: "镇名认不出",
    what: "镇一栏里的名称不是全县九个镇之一。",
    why: "认不出的镇名不采用，这一行只能按单位或专业镇归到镇，可能归错。",
    example: "泉张镇。",
    remedy: "改成九个镇的规范名称：龙兴镇、三泉镇、泽掌镇、北张镇、古交镇、万安镇、阳王镇、泉掌镇、横桥镇。",
    cure: "只有一个写法相近的镇名时，改成这个镇名，格子里的其他文字不动；由人看过再改。",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}”不是全县九个镇之一${didYouMean(suggestions)}请改成规范的镇名`,
  },
  english: {
    title: "Town not known",
    what: "The name is not one of the county's nine towns.",
    why: "The name is not used: the row goes to a town by its unit or specialty town only, perhaps to the wrong one.",
    example: "“泉张镇”.",
    remedy:
      "Change it to one of the nine: “龙兴镇”, “三泉镇”, “泽掌镇”, “北张镇”, “古交镇”, “万安镇”, “阳王镇”, “泉掌镇”, “横桥镇”.",
    cure: "Where only one town is spelt like it, it becomes that town and the rest of the cell stays; somebody looks first.",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}” is not one of the county's nine towns${didYouMeanEn(suggestions)}Change it to the town's official name`,
  },
};
