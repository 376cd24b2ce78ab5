import type { LocalDate } from "../../workbook/localDate";
import type { ProblemRecord, ProjectRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { fullDay } from "../../workbook/dayText";
import { projects } from "../../kinds/projects";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly finished: LocalDate;
  readonly asOf: LocalDate;
  /** Of a project: what is dated, and so has not happened yet. */
  readonly step: Step | null;
}

type Step = keyof typeof STEPS;

/** What has happened at each of a project's own days. */
const STEPS = {
  signed: { zh: "签约", en: "signed" },
  actualStart: { zh: "开工", en: "begun" },
  actualProduction: { zh: "投产", en: "in production" },
} as const;

/**
 * Finished after the day the figures speak of (SPEC §7, DECIDED B14): a task or problem counts as its state says, a project's signing, start
 * and production as not yet happened.
 */
export const finishedInFuture: RecordRule<"finished-in-future", Evidence> = {
  stage: "record",
  id: "finished-in-future",
  severity: "warning",
  area: "deadlines",
  words: {
    title: "实际日期在截至日期之后",
    what: "完成、销号的日期，或者项目签约、实际开工、实际投产的日期晚于截至日期。",
    why: "还没到的日子不会已经完成；或者截至日期选早了。项目截至日期以后的签约、开工、投产不计入三个一批。",
    example: "截至6月30日，完成时间写7月5日。",
    remedy: "核对完成日期和截至日期。",
    message: ({ finished, asOf, step }) =>
      step === null
        ? `完成日期${fullDay(finished)}在截至日期${fullDay(asOf)}之后；请核对`
        : `${projects.columns[step].label}${fullDay(finished)}在截至日期${fullDay(asOf)}之后，按还没有${STEPS[step].zh}计算；请核对`,
  },
  english: {
    title: "A day after the as-of date",
    what: "The day of finishing or closing, or of a project's signing, start or production, is after the as-of date.",
    why: "What lies ahead cannot be finished; or the as-of date is too early. A project's steps after the as-of date count as not yet taken.",
    example: "As of 30 June, finished on 5 July.",
    remedy: "Check the day and the as-of date.",
    message: ({ finished, asOf, step }) =>
      step === null
        ? `Finished on ${fullDayEn(finished)}, after the as-of date, ${fullDayEn(asOf)}. Check it`
        : `“${projects.columns[step].label}” is ${fullDayEn(finished)}, after the as-of date, ${fullDayEn(asOf)}, and counts as not ${STEPS[step].en} yet. Check it`,
  },
  checks: { tasks: check, problems: check, projects: checkProject },
};

function check(record: TaskRecord | ProblemRecord, { asOf }: RuleContext): Fault<Evidence> | null {
  const { finished } = record;
  if (finished === null || finished <= asOf) return null;
  return { place: placeOf(record, "finished"), evidence: { finished, asOf, step: null } };
}

function checkProject(record: ProjectRecord, { asOf }: RuleContext): readonly Fault<Evidence>[] {
  return (["signed", "actualStart", "actualProduction"] as const).flatMap((step) => {
    const finished = record[step];
    return finished === null || finished <= asOf
      ? []
      : [{ place: placeOf(record, step), evidence: { finished, asOf, step } }];
  });
}
