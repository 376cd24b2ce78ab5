import type { RecognitionTargetReport } from "../../terms/report";
import { RECOGNITION_LEVELS } from "../../terms/townRecognition";
import { fullDay } from "../../workbook/dayText";
import type { SummaryTopic } from "./summaryInput";

/** Specialty towns recognised, against the plan's targets (MONTH §6); silent where none is written down. */
export const recognitionParagraph: SummaryTopic = ({ report: { recognition } }) => {
  const { towns, targets } = recognition;
  if (towns.length === 0 && targets.every(({ met }) => met === null)) return null;
  const levels = [...RECOGNITION_LEVELS].reverse().flatMap((level) => {
    const names = towns.filter((town) => town.level === level).map(({ name }) => name);
    return names.length === 0 ? [] : [`${level}${names.length}个（${names.join("、")}）`];
  });
  const have = levels.length === 0 ? "专业镇还没有获得认定的" : `专业镇已认定${levels.join("、")}`;
  return { topic: "recognition", text: `${have}；${targets.map(targetText).join("；")}。`, places: [] };
};

function targetText({ by, level, target, reached, met }: RecognitionTargetReport): string {
  const what = `${fullDay(by)}前${level}${target}个的目标`;
  if (met === true) return `${what}已实现`;
  return met === false ? `${what}没有实现，到期时有${reached}个` : `${what}还没有到期，目前有${reached}个`;
}
