import type { Fault } from "../../terms/hit";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import { fullDay, monthWords } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";
import { cellState } from "../parts/cellState";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { fullDayEn, monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: LocalDate;
  readonly now: LocalDate;
}

/**
 * A deadline that is later than in the month before, with neither 调整后时限 nor 延期理由: moved in silence (MONTH §3, DECIDED F10).
 */
export const dueMoved: RecordRule<"due-moved", Evidence> = {
  stage: "record",
  id: "due-moved",
  severity: "warning",
  area: "months",
  words: {
    title: "时限往后改了没有说明",
    what: "完成时限比上月存档时晚，没有填调整后时限，也没有延期理由。",
    why: "时限改晚，逾期就看不出来了；延期要有理由，原时限要留着。",
    example: "上月完成时限是6月30日，本月直接改成了9月30日。",
    remedy: "恢复原来的时限，把新时限填在调整后时限里并写明延期理由；原来填错的也请写明。",
    message: ({ month, before, now }) =>
      `${monthWords(month)}存档时的时限是${fullDay(before)}，现在是${fullDay(now)}，没有说明；请恢复原时限，另填调整后时限和延期理由`,
  },
  english: {
    title: "Deadline moved without a word",
    what: "The deadline is later than when last month was closed, with no adjusted deadline and no reason.",
    why: "A later deadline hides what is overdue; an extension needs a reason, and the old deadline stays.",
    example: "30 June last month, 30 September this month.",
    remedy:
      "Put the old deadline back, write the new one as the adjusted deadline and give the reason; if the old one was wrong, say so.",
    message: ({ month, before, now }) =>
      `The deadline was ${fullDayEn(before)} when ${monthEn(month)} was closed, and is ${fullDayEn(now)} now, without a word. Put the old one back, and give the adjusted deadline and the reason`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { lastMonth }: RuleContext): Fault<Evidence> | null {
  const before = lastMonth?.previousOf(record)?.due ?? null;
  const now = record.due;
  if (lastMonth === null || before === null || now === null || now <= before) return null;
  const isSaid = (["adjustedDue", "extensionReason"] as const).some((key) => {
    const state = cellState(record, key);
    return state === "content" || state === "held";
  });
  return isSaid ? null : { place: placeOf(record, "due"), evidence: { month: lastMonth.closed.month, before, now } };
}
