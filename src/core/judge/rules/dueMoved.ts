import { isRolledOver } from "../../count/months/whatChanged";
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
  /** Null: none any longer, as what goes on for good. */
  readonly now: LocalDate | null;
}

/**
 * A deadline that is later than in the month before, or has become 长期, with neither 调整后时限 nor 延期理由: moved in silence (MONTH §3, DECIDED F10).
 */
export const dueMoved: RecordRule<"due-moved", Evidence> = {
  stage: "record",
  id: "due-moved",
  severity: "warning",
  area: "months",
  words: {
    title: "时限往后改了没有说明",
    what: "完成时限比上月存档时晚，或者改成了长期，没有填调整后时限，也没有延期理由。",
    why: "时限改晚，逾期就看不出来了；延期要有理由，原时限要留着。",
    example: "上月完成时限是6月30日，本月直接改成了9月30日。",
    remedy: "恢复原来的时限，把新时限填在调整后时限里并写明延期理由；原来填错的也请写明。",
    message: ({ month, before, now }) =>
      `${monthWords(month)}存档时的时限是${fullDay(before)}，现在是${now === null ? "长期" : fullDay(now)}，没有说明；请恢复原时限，另填调整后时限和延期理由`,
  },
  english: {
    title: "Deadline moved without a word",
    what: "The deadline is later than when last month was closed, or open-ended, with no adjusted deadline and no reason.",
    why: "A later deadline hides what is overdue; an extension needs a reason, and the old deadline stays.",
    example: "30 June last month, 30 September this month.",
    remedy:
      "Put the old deadline back, write the new one as the adjusted deadline and give the reason; if the old one was wrong, say so.",
    message: ({ month, before, now }) =>
      `The deadline was ${fullDayEn(before)} when ${monthEn(month)} was closed, and is ${now === null ? "open-ended" : fullDayEn(now)} now, without a word. Put the old one back, and give the adjusted deadline and the reason`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { lastMonth }: RuleContext): Fault<Evidence> | null {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null || isRolledOver(record, previous, lastMonth)) return null;
  const { due: before } = previous;
  const now = record.due;
  const isOpenEnded = record.kind === "tasks" && (record.dueKind === "long-term" || record.dueKind === "recurring");
  if (before === null || (now === null ? !isOpenEnded : now <= before)) return null;
  const isSaid = (["adjustedDue", "extensionReason"] as const).some((key) => {
    const state = cellState(record, key);
    return state === "content" || state === "held";
  });
  return isSaid ? null : { place: placeOf(record, "due"), evidence: { month: lastMonth.closed.month, before, now } };
}
