import type { SummaryParagraph } from "../../terms/report";
import { summary } from "./summary";
import { USUAL_LIMITS, type SummaryInput, type SummaryLimits } from "./summaryInput";

/**
 * The month in words as far as there is room beside a table that ranks the towns: first less of each list is named, the rest counted,
 * then units' own words are cut.
 *
 * @param fits whether there is room for these paragraphs; the shortest are answered where there is for none
 */
export function shortenedSummary(
  { report, records, unverified }: Pick<SummaryInput, "report" | "records" | "unverified">,
  fits: (paragraphs: readonly SummaryParagraph[]) => boolean,
): readonly SummaryParagraph[] {
  let shortest: readonly SummaryParagraph[] = [];
  for (const limits of LEVELS) {
    shortest = summary({ report, records, unverified, limits }).paragraphs;
    if (fits(shortest)) break;
  }
  return shortest;
}

const LEVELS: readonly SummaryLimits[] = [
  level(8, 4, Number.POSITIVE_INFINITY),
  level(6, 3, 120),
  level(5, 3, 80),
  level(4, 2, 60),
  level(3, 2, 48),
  level(4, 1, 48),
  level(3, 1, 40),
  level(2, 1, 36),
  level(1, 1, 24),
];

function level(red: number, others: number, issue: number): SummaryLimits {
  return {
    ...USUAL_LIMITS,
    red,
    indicators: others,
    submissions: others,
    coordination: others,
    next: others,
    issue,
    townRanking: false,
  };
}
