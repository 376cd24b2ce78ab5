import { summary } from "../../count/summary/summary";
import { USUAL_LIMITS, type SummaryLimits } from "../../count/summary/summaryInput";
import type { SummaryParagraph } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { textWidth } from "./textWidth";

export interface SummaryLine extends Pick<SummaryParagraph, "topic" | "text"> {
  /** Points. */
  readonly height: number;
}

/** Of an upright A4 page within its margins, in points, without title, table and what stands under the words. */
const PAGE = 748;
const HEAD = 50;
/** Heights of the table's rows and of the room for what leaders write. */
export const TABLE_ROW = 13.5;
export const REMARKS_HEIGHT = 34;
const FOOT = REMARKS_HEIGHT + 18;
/** What programs differ by. */
const SLACK = 8;
/** 9.5-point type, in the typefaces that stand in for 宋体 too. */
const LINE = 13.6;
const AIR = 4;
/** Narrow characters of 9.5-point type to a column's width of one. */
const TYPE_WIDTH = 1.14;

/**
 * The month in words as far as a page holds it: first less of each list is named, the rest counted, then units' own words are cut.
 *
 * @param tableRows lines of the table above the words
 * @param width of the words, in characters
 */
export function onOnePage({ report, records }: RunResult, tableRows: number, width: number): readonly SummaryLine[] {
  const room = PAGE - HEAD - (tableRows + 1) * TABLE_ROW - FOOT - SLACK;
  let lines: readonly SummaryLine[] = [];
  for (const limits of LEVELS) {
    lines = summary({ report, records, limits }).paragraphs.map(({ topic, text }) => {
      const rows = Math.ceil(textWidth(text) / (width * TYPE_WIDTH));
      return { topic, text, height: Math.round((Math.max(1, rows) * LINE + AIR) * 10) / 10 };
    });
    if (lines.reduce((sum, { height }) => sum + height, 0) <= room) return lines;
  }
  return lines;
}

const LEVELS: readonly SummaryLimits[] = [
  level(8, 4, Number.POSITIVE_INFINITY),
  level(6, 3, 120),
  level(5, 3, 80),
  level(4, 2, 60),
  level(3, 2, 48),
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
    // The table ranks them.
    townRanking: false,
  };
}
