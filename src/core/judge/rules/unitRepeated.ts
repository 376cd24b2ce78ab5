import type { ReadingRule } from "../parts/rule";
import { quotedFew } from "../../values/quoted";
import { quotedFewEn } from "../../values/quotedEn";

/** One unit named twice in one cell (DECIDED B18). */
export const unitRepeated: ReadingRule<"unit-repeated"> = {
  stage: "reading",
  id: "unit-repeated",
  severity: "warning",
  area: "units",
  saidOf: "cell",
  words: {
    title: "同一单位写了两次",
    what: "一格里同一个单位写了不止一次。",
    why: "多半是抄重了，或者其中一个应是别的单位。",
    example: "县发改局、县财政局、县发展和改革局。",
    remedy: "删去重复的，或改成应写的单位。",
    message: ({ units }) => `${quotedFew(units)}在这一格里写了不止一次；请删去重复的，或改成应写的单位`,
  },
  english: {
    title: "Unit named twice",
    what: "One unit is named more than once in a cell.",
    why: "Probably a slip in copying, or one of them should be another unit.",
    example: "“县发改局、县财政局、县发展和改革局”.",
    remedy: "Delete one, or change it to the right unit.",
    message: ({ units }) =>
      `${quotedFewEn(units)} ${units.length === 1 ? "is" : "are"} named more than once in this cell. Delete the repetition, or name the right unit`,
  },
};
