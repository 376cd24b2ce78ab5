import { plan } from "../../plan/plan";
import type { RecognitionReport } from "../../terms/report";
import { RECOGNITION_LEVELS, type TownRecognition, type TownRecognitionLevel } from "../../terms/townRecognition";
import { isoText, type LocalDate } from "../../workbook/localDate";

/**
 * Recognised specialty towns against the plan's targets (MONTH §6, DECIDED F15): of a town the highest level as of the date and since
 * when; for a target the towns that had its level or a higher one by its day, or by the as-of date where that is earlier.
 * Where no recognition at all is written down, nothing is known: no target is met or missed.
 *
 * @param towns specialty towns, in the order to list them
 */
export function recognitionReport(
  recognitions: readonly TownRecognition[],
  towns: readonly string[],
  asOf: LocalDate,
): RecognitionReport {
  /** The day from which a town has the level or a higher one. */
  const since = (town: string, level: TownRecognitionLevel): LocalDate | null => {
    const days = recognitions
      .filter((one) => one.town === town && rankOf(one.level) >= rankOf(level))
      .map(({ date }) => date);
    return days.length === 0 ? null : (Math.min(...days) as LocalDate);
  };
  const until = (town: string, level: TownRecognitionLevel, day: LocalDate): boolean => {
    const first = since(town, level);
    return first !== null && first <= day;
  };
  return {
    towns: towns.flatMap((name) => {
      const level = [...RECOGNITION_LEVELS].reverse().find((each) => until(name, each, asOf));
      const day = level === undefined ? null : since(name, level);
      return level === undefined || day === null ? [] : [{ name, level, since: isoText(day) }];
    }),
    targets: plan.recognitionTargets.map(({ by, level, count }) => {
      const day = asOf < by ? asOf : by;
      const reached = towns.filter((town) => until(town, level, day)).length;
      const isOpen = recognitions.length === 0 || asOf <= by;
      return { by: isoText(by), level, target: count, reached, met: reached >= count ? true : isOpen ? null : false };
    }),
  };
}

function rankOf(level: TownRecognitionLevel): number {
  return RECOGNITION_LEVELS.indexOf(level);
}
