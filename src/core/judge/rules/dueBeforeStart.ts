import type { LocalDate } from "../../workbook/localDate";
import { countingDueKey } from "../parts/countingDueKey";
import { placeOf } from "../../terms/place";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly start: LocalDate;
  readonly due: LocalDate;
}

/** The due day that counts lies before the start (SPEC §7; DECIDED A4, D11). */
export const dueBeforeStart: RecordRule<"due-before-start", Evidence> = {
  stage: "record",
  id: "due-before-start",
  severity: "error",
  area: "deadlines",
  words: {
    title: "时限早于启动时间",
    what: "完成时限（有理由的延期按调整后时限）早于启动时间。",
    why: "两个日期至少有一个写错，序时进度算不对。",
    example: "2024年7月启动，2024年6月完成。",
    remedy: "改正写错的日期。",
    message: ({ start, due }) => `时限${fullDay(due)}早于启动时间${fullDay(start)}；请改正写错的一个`,
  },
  english: {
    title: "Deadline before the start",
    what: "The deadline (with a reason: the adjusted one) is before the start.",
    why: "At least one of the dates is wrong, and the scheduled progress with it.",
    example: "Start in July 2024, deadline in June 2024.",
    remedy: "Correct the wrong date.",
    message: ({ start, due }) =>
      `The deadline, ${fullDayEn(due)}, is before the start, ${fullDayEn(start)}. Correct the wrong one`,
  },
  checks: {
    tasks: (record) => {
      const { start, due } = record;
      if (start === null || due === null || due >= start || isActualStart(record)) return null;
      return { place: placeOf(record, countingDueKey(record)), evidence: { start, due } };
    },
  },
};

/** Where only 实际启动时间 says when it began, a late beginning is a fact and no slip. */
function isActualStart({ ledger }: TaskRecord): boolean {
  return ledger.headings.get(ledger.columns.get("start") ?? 0)?.some((text) => text.includes("实际")) === true;
}
