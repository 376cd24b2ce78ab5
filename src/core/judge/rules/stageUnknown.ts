import type { ReadingRule } from "../parts/rule";
import { quoted, shortened } from "../../values/quoted";

/** A project stage that is not one of the known words (DECIDED D15). */
export const stageUnknown: ReadingRule<"stage-unknown"> = {
  stage: "reading",
  id: "stage-unknown",
  severity: "warning",
  area: "projects",
  saidOf: "cell",
  words: {
    title: "项目阶段认不出",
    what: "项目阶段不是已知的写法，介于两个阶段之间，或者括号里的话与前面的阶段不一致。",
    why: "认不出阶段的项目不计入“三个一批”的任何一批。",
    example: "推进中；试生产；已开工（停工）。",
    remedy: "写储备、签约、开工、投产之一。",
    cure: "只有一个写法相近的阶段时，改成这个词；由人看过再改。",
    message: ({ between }, value) =>
      between.length > 0
        ? `“${shortened(value)}”介于${quoted(between, "和")}之间，算哪个阶段由您定；请写储备、签约、开工或投产`
        : `“${shortened(value)}”不是已知的项目阶段；请写储备、签约、开工或投产`,
  },
  english: {
    title: "Stage not understood",
    what: "The stage of the project is not a known word.",
    why: "Without its stage the project counts in none of the “三个一批”.",
    example: "“推进中”.",
    remedy: "Write one of “储备”, “签约”, “开工”, “投产”.",
    cure: "Where only one stage is spelt like it, it becomes that word; somebody looks first.",
    message: (_, value) => `“${shortened(value)}” is not a known stage. Write “储备”, “签约”, “开工” or “投产”`,
  },
};
