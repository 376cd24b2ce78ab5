import type { ReadingRule } from "../parts/rule";
import { didYouMean, shortened } from "../../values/quoted";
import { didYouMeanEn } from "../../values/quotedEn";

/** No specialty town, or several in one cell (SPEC §6, DECIDED B21). */
export const specialtyTownUnknown: ReadingRule<"specialty-town-unknown"> = {
  stage: "reading",
  id: "specialty-town-unknown",
  severity: "error",
  area: "names",
  saidOf: "cell",
  words: {
    title: "专业镇认不出",
    what: "写的不是四个专业镇之一，或者一格里写了几个。",
    why: "归不到专业镇，也就归不到专班和镇。",
    example: "万安钻石、绛州绿写在一格里。",
    remedy: "写四个专业镇之一：万安钻石、绛州非遗文创、绛州绿、新绛中药材；一行只写一个。",
    cure: "只有一个写法相近的专业镇时，改成这个名称；由人看过再改。",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}”不止一个专业镇；请每个专业镇单独列一行`
        : `“${shortened(value)}”不是四个专业镇之一${didYouMean(suggestions)}请写万安钻石、绛州非遗文创、绛州绿或新绛中药材`,
  },
  english: {
    title: "Specialty town not known",
    what: "It is not one of the four specialty towns, or several stand in one cell.",
    why: "Without a specialty town the row belongs to no working group and no town.",
    example: "“万安钻石” and “绛州绿” in one cell.",
    remedy: "Write one of the four: “万安钻石”, “绛州非遗文创”, “绛州绿”, “新绛中药材”; one a row.",
    cure: "Where only one specialty town is spelt like it, it becomes that name; somebody looks first.",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}” is more than one specialty town. Give each a row of its own`
        : `“${shortened(value)}” is not one of the four specialty towns${didYouMeanEn(suggestions)}Write “万安钻石”, “绛州非遗文创”, “绛州绿” or “新绛中药材”`,
  },
};
