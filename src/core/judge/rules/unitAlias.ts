import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** A unit or town under another name than its own (SPEC §7, DECIDED B26). */
export const unitAlias: ReadingRule<"unit-alias"> = {
  stage: "reading",
  id: "unit-alias",
  severity: "info",
  area: "units",
  saidOf: "cell",
  words: {
    title: "没有用规范名称",
    what: "单位或镇写的是别名、简称或旧称。",
    why: "已按规范名称统计；统一写法便于查找和筛选。",
    example: "县工信局（规范名称：县工信科技局）、横桥乡（规范名称：横桥镇）。",
    remedy: "改成规范名称。",
    cure: "改成规范名称，格子里的其他文字不动。",
    message: ({ names }) => {
      const told = names.slice(0, 3).map(({ text, canonical }) => `“${text}”按“${shortened(canonical)}”统计`);
      return `${told.join("，")}${names.length > 3 ? `，另有${names.length - 3}个` : ""}；建议改成规范名称`;
    },
  },
  english: {
    title: "Not the official name",
    what: "A unit or town is called by a short, other or former name.",
    why: "It counts under the official name; one spelling is easier to find and filter.",
    example: "“县工信局” (officially “县工信科技局”), “横桥乡” (officially “横桥镇”).",
    remedy: "Change it to the official name.",
    cure: "It becomes the official name; the rest of the cell stays.",
    message: ({ names }) => {
      const told = names.slice(0, 3).map(({ text, canonical }) => `“${text}” counts as “${shortened(canonical)}”`);
      return `${told.join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}. Use the official name`;
    },
  },
};
