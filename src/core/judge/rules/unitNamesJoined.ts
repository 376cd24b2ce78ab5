import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** Names run together without a mark between them (SPEC §6). */
export const unitNamesJoined: ReadingRule<"unit-names-joined"> = {
  stage: "reading",
  id: "unit-names-joined",
  severity: "info",
  area: "units",
  saidOf: "cell",
  words: {
    title: "单位名称连写",
    what: "几个单位的名称连在一起，中间没有顿号。",
    why: "已按最长的名称分开读；请确认分得对。",
    example: "县发改局县财政局。",
    remedy: "名称之间用顿号分开。",
    cure: "在名称之间加上顿号。",
    message: ({ separated }) => `单位名称之间没有分开，按“${shortened(separated)}”读；请用顿号分开`,
  },
  english: {
    title: "Names run together",
    what: "Names of units follow each other without a mark between.",
    why: "They were divided by the longest names; make sure that this is right.",
    example: "“县发改局县财政局”.",
    remedy: "Put “、” between the names.",
    cure: "Puts “、” between the names.",
    message: ({ separated }) =>
      `The names are not divided and were read as “${shortened(separated)}”. Put “、” between them`,
  },
};
