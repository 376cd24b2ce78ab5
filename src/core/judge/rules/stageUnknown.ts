import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** A project stage that is none of the known words (DECIDED D15). */
export const stageUnknown: ReadingRule<"stage-unknown"> = {
  stage: "reading",
  id: "stage-unknown",
  severity: "warning",
  area: "projects",
  saidOf: "cell",
  words: {
    title: "项目阶段认不出",
    what: "项目阶段不是已知的写法。",
    why: "认不出阶段的项目不计入“三个一批”的任何一批。",
    example: "推进中。",
    remedy: "写储备、签约、开工、投产之一。",
    cure: "只有一个写法相近的阶段时，改成这个词；由人看过再改。",
    message: (_, value) => `“${shortened(value)}”不是已知的项目阶段；请写储备、签约、开工或投产`,
  },
};
