import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** 各责任单位 and the like name no unit (DECIDED B19). */
export const unitCollective: ReadingRule<"unit-collective"> = {
  stage: "reading",
  id: "unit-collective",
  severity: "info",
  area: "units",
  saidOf: "cell",
  words: {
    title: "没有写明是哪些单位",
    what: "写的是“各责任单位”之类，没有指明具体单位。",
    why: "不计入任何单位，督办时找不到人。",
    example: "县直各有关单位。",
    remedy: "写出具体单位。",
    message: ({ name }) => `“${shortened(name)}”没有指明是哪些单位，不计入任何单位；请写出具体单位`,
  },
  english: {
    title: "Units not named",
    what: "It says “各责任单位” or the like and names no unit.",
    why: "It counts for no unit, and nobody can be reminded.",
    example: "“县直各有关单位”.",
    remedy: "Name the units.",
    message: ({ name }) => `“${shortened(name)}” does not say which units and counts for none. Name the units`,
  },
};
