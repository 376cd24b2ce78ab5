import { isRolledOver } from "../../count/months/whatChanged";
import { missedProduction, missedStart } from "../../count/overdue/missedStart";
import type { Fault } from "../../terms/hit";
import type { ProblemRecord, ProjectRecord, TaskRecord } from "../../terms/ledgerRecord";
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
  /** Null: none any longer, as what goes on for good; of a project, blank. */
  readonly now: LocalDate | null;
  /** Of a project: which of its plans. */
  readonly what?: "start" | "production";
}

/**
 * A deadline that is later than in the month before, or has become 长期, with neither 调整后时限 nor 延期理由: moved in silence (MONTH §3, DECIDED F10).
 * Of projects, which have no columns for either, a planned day that would be missed by now and was put off or taken away.
 */
export const dueMoved: RecordRule<"due-moved", Evidence> = {
  stage: "record",
  id: "due-moved",
  severity: "warning",
  area: "months",
  words: {
    title: "时限往后改了没有说明",
    what: "完成时限比上月存档时晚，或者改成了长期，没有填调整后时限，也没有延期理由；项目是过了的计划开工、投产时间改晚了或者删了。",
    why: "时限改晚，逾期就看不出来了；延期要有理由，原时限要留着。",
    example: "上月完成时限是6月30日，本月直接改成了9月30日。",
    remedy: "恢复原来的时限，把新时限填在调整后时限里并写明延期理由；原来填错的也请写明。",
    message: ({ month, before, now, what }) =>
      what !== undefined
        ? `${monthWords(month)}存档时计划${fullDay(before)}${PLANS[what]}，到期没有${PLANS[what]}，现在${now === null ? "空着" : `改成了${fullDay(now)}`}；改错的请改回，经批准调整的请在备注里写明依据`
        : `${monthWords(month)}存档时的时限是${fullDay(before)}，现在是${now === null ? "长期" : fullDay(now)}，没有说明；请恢复原时限，另填调整后时限和延期理由`,
  },
  english: {
    title: "Deadline moved without a word",
    what: "The deadline is later than when last month was closed, or open-ended, with no adjusted deadline and no reason; of a project, a planned day that was missed is later or gone.",
    why: "A later deadline hides what is overdue; an extension needs a reason, and the old deadline stays.",
    example: "30 June last month, 30 September this month.",
    remedy:
      "Put the old deadline back, write the new one as the adjusted deadline and give the reason; if the old one was wrong, say so.",
    message: ({ month, before, now, what }) =>
      what !== undefined
        ? `${what === "start" ? "Building was to begin" : "Production was to begin"} on ${fullDayEn(before)} when ${monthEn(month)} was closed, and has not; the planned day is ${now === null ? "blank" : fullDayEn(now)} now. If it is a mistake, put it back; if the change was approved, say so in the remarks`
        : `The deadline was ${fullDayEn(before)} when ${monthEn(month)} was closed, and is ${now === null ? "open-ended" : fullDayEn(now)} now, without a word. Put the old one back, and give the adjusted deadline and the reason`,
  },
  checks: { tasks: check, problems: check, projects: putOff },
};

const PLANS = { start: "开工", production: "投产" } as const;

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

function putOff(record: ProjectRecord, { lastMonth, asOf }: RuleContext): readonly Fault<Evidence>[] {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null) return [];
  if (record.plannedStart === previous.plannedStart && record.plannedProduction === previous.due) return [];
  // Whether it would be missed had the plan stayed as it was.
  const asThen = { ...record, plannedStart: previous.plannedStart, plannedProduction: previous.due };
  const { month } = lastMonth.closed;
  const fault = (key: "plannedStart" | "plannedProduction", before: LocalDate | null): readonly Fault<Evidence>[] => {
    const now = record[key];
    if (before === null || (now === null ? cellState(record, key) !== "blank" : now <= before)) return [];
    const what = key === "plannedStart" ? "start" : "production";
    return [{ place: placeOf(record, key), evidence: { month, before, now, what } }];
  };
  return [
    ...fault("plannedStart", missedStart(asThen, asOf)),
    ...fault("plannedProduction", missedProduction(asThen, asOf)),
  ];
}
