import type { LocalDate } from "../../workbook/localDate";
import { missedStart } from "../../count/overdue/missedStart";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn, plural } from "../../values/numberEn";

interface Evidence {
  readonly planned: LocalDate;
  readonly days: number;
  /** The actual start that is told, after the as-of date. */
  readonly ahead: LocalDate | null;
}

/**
 * The planned start is over and the cell for the actual one is blank, or holds a day after the as-of date (SPEC §7, §12): the same projects as in the overdue list
 * and among the missed starts, so that no list says what another does not.
 */
export const startMissed: RecordRule<"start-missed", Evidence> = {
  stage: "record",
  id: "start-missed",
  severity: "warning",
  area: "projects",
  words: {
    title: "应开工未开工",
    what: "过了计划开工时间，还没有实际开工时间，或者实际开工时间在截至日期之后。",
    why: "按计划应当开工的项目没有开工，要列入逾期清单。",
    example: "计划3月开工，至今没有实际开工时间。",
    remedy: "已开工的补填实际开工时间；没有开工的说明原因。",
    message: ({ planned, days, ahead }) =>
      ahead === null
        ? `计划${fullDay(planned)}开工，已过${days}天，还没有实际开工时间；已开工的请补填`
        : `计划${fullDay(planned)}开工，已过${days}天，填的实际开工时间是${fullDay(ahead)}，截至日期还没有开工；日期写错的请改正`,
  },
  english: {
    title: "Building has not begun",
    what: "The planned start is over, and there is no actual start, or one after the as-of date.",
    why: "A project that should be under way and is not belongs in the overdue list.",
    example: "Planned for March, and no actual start yet.",
    remedy: "If building has begun, fill in the date; if not, say why.",
    message: ({ planned, days, ahead }) =>
      `Building was to begin on ${fullDayEn(planned)}, ${plural(days, "day")} ago, ${
        ahead === null
          ? "and there is no actual start. Fill it in if it has begun"
          : `and the actual start, ${fullDayEn(ahead)}, is after the as-of date. If the day is wrong, correct it`
      }`,
  },
  checks: {
    projects: (record, { asOf }) => {
      const planned = missedStart(record, asOf);
      if (planned === null) return null;
      return {
        place: placeOf(record, "actualStart"),
        evidence: { planned, days: asOf - planned, ahead: record.actualStart },
      };
    },
  },
};
