import { isStale } from "../../count/months/whatChanged";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  /** Closed months on end with this text. */
  readonly months: number;
}

/**
 * A row that is not done, with the 进展情况 of the month before but for white space, punctuation and digits (MONTH §3, DECIDED F10).
 * Paused and cancelled rows have nothing new to tell.
 */
export const progressStale: RecordRule<"progress-stale", Evidence> = {
  stage: "record",
  id: "progress-stale",
  severity: "warning",
  area: "months",
  words: {
    title: "进展情况和上月一样",
    what: "没有办结，进展情况和上月存档时除数字、标点外完全一样。",
    why: "照抄上月的进展看不出这个月做了什么，上级会问。",
    example: "两个月都写“正在办理用地手续”。",
    remedy: "写明本月新的进展；确实没有进展的，写明原因和下一步。",
    message: ({ month, months }) =>
      months > 1
        ? `到${monthWords(month)}已连续${months}个月写的都是这些话；请写明本月新的进展，没有进展的写明原因`
        : `和${monthWords(month)}存档时写的一样；请写明本月新的进展，没有进展的写明原因`,
  },
  english: {
    title: "Progress said in the same words",
    what: "It is not done, and but for digits and punctuation its progress is in the words of last month.",
    why: "Copied words do not show what was done this month.",
    example: "“正在办理用地手续” in both months.",
    remedy: "Write what is new this month; if nothing is, say why and what comes next.",
    message: ({ month, months }) =>
      months > 1
        ? `It has said the same for ${months} months, up to ${monthEn(month)}. Write what is new this month; if nothing is, say why`
        : `This is word for word what it said when ${monthEn(month)} was closed. Write what is new this month; if nothing is, say why`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { lastMonth }: RuleContext): Fault<Evidence> | null {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null || !isStale(record, previous)) return null;
  const evidence = { month: lastMonth.closed.month, months: lastMonth.staleFor(previous) };
  return { place: placeOf(record, "progressText"), evidence };
}
