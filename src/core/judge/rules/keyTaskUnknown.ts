import type { ReadingRule } from "../parts/rule";
import { didYouMean, shortened } from "../../values/quoted";
import { didYouMeanEn } from "../../values/quotedEn";

/** None of the twelve key tasks, or several in one cell (SPEC §6, DECIDED B21). */
export const keyTaskUnknown: ReadingRule<"key-task-unknown"> = {
  stage: "reading",
  id: "key-task-unknown",
  severity: "error",
  area: "names",
  saidOf: "cell",
  words: {
    title: "重点任务认不出",
    what: "写的不是行动计划十二项重点任务之一，或者一格里写了几项。",
    why: "归不到重点任务，按任务的统计会缺这一行。",
    example: "任务13。",
    remedy: "写任务的序号（1至12）或全称；一行只写一项。",
    cure: "只有一项写法相近的任务时，改成它的全称；由人看过再改。",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}”不止一项重点任务；请每项任务单独列一行`
        : `“${shortened(value)}”不是行动计划的十二项重点任务之一${didYouMean(suggestions)}请写任务序号（1至12）或全称`,
  },
  english: {
    title: "Key task not known",
    what: "It is not one of the plan's twelve key tasks, or several stand in one cell.",
    why: "Without a key task the row is missing in the figures by task.",
    example: "“任务13”.",
    remedy: "Write the number of the task (1 to 12) or its whole name; one a row.",
    cure: "Where only one task is spelt like it, it becomes that task's whole name; somebody looks first.",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}” is more than one key task. Give each a row of its own`
        : `“${shortened(value)}” is not one of the plan's twelve key tasks${didYouMeanEn(suggestions)}Write its number (1 to 12) or its whole name`,
  },
};
