import { isReopened, isRolledOver } from "../../count/months/whatChanged";
import type { Fault } from "../../terms/hit";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { placeOfFirst } from "../../terms/place";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
}

/** Done in the month before and not done now (MONTH §3, DECIDED F10); paused and cancelled are decisions, not slips. */
export const stateReopened: RecordRule<"state-reopened", Evidence> = {
  stage: "record",
  id: "state-reopened",
  severity: "warning",
  area: "months",
  words: {
    title: "上月办结本月又没办结",
    what: "上月存档时已经完成或销号，现在不是了。",
    why: "办结的事项会从完成数里退出来，完成率随之下降，要说得清原因。",
    example: "上月状态是已完成，本月改成了进行中。",
    remedy: "确已办结的改回已完成；确实退回重办的，在进展情况里说明，并更正上月存档。",
    message: ({ month }) => `${monthWords(month)}存档时已经办结，现在不是；请核对，退回重办的请在进展情况里说明`,
  },
  english: {
    title: "Done last month, open now",
    what: "When last month was closed it was done, and now it is not.",
    why: "It drops out of what is done and lowers the rate, which has to be explained.",
    example: "“已完成” last month, “进行中” this month.",
    remedy: "If it is done, change it back; if it was reopened, say so in its progress and correct the archive.",
    message: ({ month }) =>
      `It was done when ${monthEn(month)} was closed, and is not now. Check it; if it was reopened, say so in its progress`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { lastMonth }: RuleContext): Fault<Evidence> | null {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null || !isReopened(record, previous)) return null;
  if (isRolledOver(record, previous, lastMonth)) return null;
  return { place: placeOfFirst(record, ["status", "rate"]), evidence: { month: lastMonth.closed.month } };
}
