import type { ReadingRule } from "../parts/rule";
import { didYouMean, shortened } from "../../values/quoted";
import { didYouMeanEn } from "../../values/quotedEn";

/** A name that is no unit's name or alias (SPEC §6). */
export const unitUnknown: ReadingRule<"unit-unknown"> = {
  stage: "reading",
  id: "unit-unknown",
  severity: "error",
  area: "units",
  saidOf: "cell",
  words: {
    title: "单位认不出",
    what: "单位一栏里的名称既不是规范名称，也不是登记过的别名。",
    why: "认不出的单位不计入任何单位，它的任务就没有人负责。",
    example: "县工信据。",
    remedy: "改成规范名称；确有此单位的，在“名录”表登记。",
    cure: "只有一个写法相近的名称时，改成这个名称，格子里的其他文字不动；由人看过再改。",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}”不是已知的单位${didYouMean(suggestions)}现在没有计入任何单位，请改成规范名称，或在“名录”表登记`,
  },
  english: {
    title: "Unit not known",
    what: "The name is neither a unit's official name nor a known other name.",
    why: "It counts for no unit, so nobody answers for its tasks.",
    example: "“县工信据”.",
    remedy: "Change it to the official name; if there really is such a unit, enter it in “名录”.",
    cure: "Where only one name is spelt like it, it becomes that name and the rest of the cell stays; somebody looks first.",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}” is not a known unit${didYouMeanEn(suggestions)}It counts for no unit now: change it to the official name, or enter it in “名录”`,
  },
};
