import { cellState } from "../parts/cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule, NoEvidence } from "../parts/rule";

/** A problem struck off with nothing in 解决措施 (SPEC §7). Needs the column. */
export const closedWithoutMeasures: RecordRule<"closed-without-measures", NoEvidence> = {
  stage: "record",
  id: "closed-without-measures",
  severity: "warning",
  area: "closing",
  words: {
    title: "销号没有措施",
    what: "问题已经办结或销号，解决措施是空的。",
    why: "没有措施就销号，说不清问题是怎么解决的。",
    example: "已销号，解决措施为空。",
    remedy: "补填解决措施。",
    message: () => "问题已经办结，却没有填写解决措施；请补填",
  },
  english: {
    title: "Closed without measures",
    what: "The problem is solved or closed, and no measures are given.",
    why: "Nobody can tell how it was solved.",
    example: "Closed, and “解决措施” is blank.",
    remedy: "Fill in the measures.",
    message: () => "The problem is closed, but no measures are given. Fill them in",
  },
  checks: {
    problems: (record) => {
      if (record.state !== "done" || cellState(record, "measures") !== "blank") return null;
      return { place: placeOf(record, "measures"), evidence: {} };
    },
  },
};
