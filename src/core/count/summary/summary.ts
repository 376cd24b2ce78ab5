import type { Summary } from "../../terms/report";
import { coordinationParagraph } from "./coordinationParagraph";
import { indicatorsParagraph } from "./indicatorsParagraph";
import { nextParagraph } from "./nextParagraph";
import { problemsParagraph } from "./problemsParagraph";
import { progressParagraph } from "./progressParagraph";
import { projectsParagraph } from "./projectsParagraph";
import { rankingParagraph } from "./rankingParagraph";
import { recognitionParagraph } from "./recognitionParagraph";
import { redParagraph } from "./redParagraph";
import { submissionsParagraph } from "./submissionsParagraph";
import type { SummaryInput, SummaryTopic } from "./summaryInput";

/** In the order in which leaders read them (DECIDED F18). */
const TOPICS: readonly SummaryTopic[] = [
  progressParagraph,
  rankingParagraph,
  redParagraph,
  projectsParagraph,
  problemsParagraph,
  indicatorsParagraph,
  submissionsParagraph,
  recognitionParagraph,
  coordinationParagraph,
  nextParagraph,
];

/** 月度汇总 in words (MONTH §6): every number in it is a figure of the report; nothing is said of what is not there. */
export function summary(input: SummaryInput): Summary {
  return { paragraphs: TOPICS.flatMap((topic) => topic(input) ?? []) };
}
