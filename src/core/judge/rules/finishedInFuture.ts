import type { LocalDate } from "../../workbook/localDate";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly finished: LocalDate;
  readonly asOf: LocalDate;
}

/** Finished after the day the figures speak of (SPEC §7, DECIDED B14). */
export const finishedInFuture: RecordRule<"finished-in-future", Evidence> = {
  stage: "record",
  id: "finished-in-future",
  severity: "warning",
  area: "deadlines",
  words: {
    title: "完成日期在截至日期之后",
    what: "完成或销号的日期晚于截至日期。",
    why: "还没到的日子不会已经完成；或者截至日期选早了。",
    example: "截至6月30日，完成时间写7月5日。",
    remedy: "核对完成日期和截至日期。",
    message: ({ finished, asOf }) => `完成日期${fullDay(finished)}在截至日期${fullDay(asOf)}之后；请核对`,
  },
  english: {
    title: "Finished after the as-of date",
    what: "The day of finishing or closing is after the as-of date.",
    why: "What lies ahead cannot be finished; or the as-of date is too early.",
    example: "As of 30 June, finished on 5 July.",
    remedy: "Check the day and the as-of date.",
    message: ({ finished, asOf }) =>
      `Finished on ${fullDayEn(finished)}, after the as-of date, ${fullDayEn(asOf)}. Check it`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { asOf }: RuleContext): Fault<Evidence> | null {
  const { finished } = record;
  if (finished === null || finished <= asOf) return null;
  return { place: placeOf(record, "finished"), evidence: { finished, asOf } };
}
