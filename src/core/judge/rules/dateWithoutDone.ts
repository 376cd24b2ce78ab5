import type { LocalDate } from "../../workbook/localDate";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "../parts/cellState";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly finished: LocalDate;
  readonly heading: string;
}

/**
 * A day of finishing in a row that is not done (SPEC §7). Cancelled rows may keep theirs; where the status stands there and
 * cannot be read, that is the cause and another finding's business.
 */
export const dateWithoutDone: RecordRule<"date-without-done", Evidence> = {
  stage: "record",
  id: "date-without-done",
  severity: "warning",
  area: "consistency",
  words: {
    title: "有完成日期却没有办结",
    what: "填了完成或销号的日期，状态不是已完成。",
    why: "统计按状态算作未完成，可能误判逾期。",
    example: "进行中，实际完成时间6月20日。",
    remedy: "办结的把状态改为已完成；没有办结的删去日期。",
    message: ({ finished, heading }) =>
      `“${heading}”填了${fullDay(finished)}，状态却不是已完成，按未完成统计；请改正其中一个`,
  },
  english: {
    title: "Date of finishing, not done",
    what: "There is a day of finishing or closing, and the state does not say done.",
    why: "By its state it counts as open, perhaps wrongly as overdue.",
    example: "“进行中”, and 20 June in “实际完成时间”.",
    remedy: "If it is done, change the state to “已完成”; if not, delete the date.",
    message: ({ finished, heading }) =>
      `“${heading}” says ${fullDayEn(finished)} but the state does not say done; it counts as open. Correct one of them`,
  },
  checks: {
    tasks: (record) => check(record, record.stateFromStatus),
    problems: (record) => check(record, record.state !== "unknown"),
  },
};

function check(record: TaskRecord | ProblemRecord, statusIsRead: boolean): Fault<Evidence> | null {
  const { finished, state, ledger } = record;
  if (finished === null || state === "done" || state === "cancelled") return null;
  if (!statusIsRead && (cellState(record, "status") === "content" || cellState(record, "status") === "held"))
    return null;
  const heading = ledger.headings.get(ledger.columns.get("finished") ?? 0)?.at(-1) ?? "";
  return { place: placeOf(record, "finished"), evidence: { finished, heading } };
}
