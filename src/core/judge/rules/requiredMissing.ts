import type { ReadingRule } from "../parts/rule";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";

/** A required cell of a record is blank (SPEC §4, §7, DECIDED D2). */
export const requiredMissing: ReadingRule<"required-missing"> = {
  stage: "reading",
  id: "required-missing",
  severity: "error",
  area: "required",
  saidOf: "cell",
  words: {
    title: "必填项没有填",
    what: "必填的格子是空的；完成状态和完成率填一项就行，都空时为警告。",
    why: "缺了这一项，这一行就不能归到镇、单位或时限上。",
    example: "完成时限为空。",
    remedy: "补填；合并单元格请确认覆盖到了这一行。",
    message: ({ heading, oneOf }) =>
      oneOf.length > 0 ? `${quoted(oneOf, "和")}都没有填；请至少填一项` : `“${heading}”没有填；请补填`,
  },
  english: {
    title: "Required cell blank",
    what: "A required cell is blank; of “完成状态” and “完成率” one is enough, and both blank is a warning.",
    why: "Without it the row cannot be assigned to its town, unit or deadline.",
    example: "“完成时限” is blank.",
    remedy: "Fill it in; where cells are merged, make sure that the merge covers this row.",
    message: ({ heading, oneOf }) =>
      oneOf.length > 0
        ? `${quotedEn(oneOf, "and")} are both blank. Fill in at least one`
        : `“${heading}” is blank. Fill it in`,
  },
};
