import { shortenedSummary } from "../../count/summary/shortenedSummary";
import type { SummaryParagraph } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { wrappedLines } from "./wrappedLines";

export interface SummaryLine extends Pick<SummaryParagraph, "topic" | "text"> {
  /** Points. */
  readonly height: number;
}

/** Of an upright A4 page within its margins, in points. */
const PAGE = 748;
/** Heights of the title and the line under it, of the table's rows, of the room for what leaders write, and of the last line. */
export const HEIGHTS = { title: 30, subtitle: 16, tableRow: 13.5, remarks: 34, signature: 18 } as const;
/** What programs round by. */
const SLACK = 4;
const AIR = 4;
/** Of a row whose title stands in two lines. */
const LEAST = 29;

/**
 * How programs set the words, in points: what a column's character is wide, what nine-point type is. Excel's columns are narrowest, by
 * seven pixels; where typefaces stand in for 宋体 digits are wider and lines higher, and columns as well.
 */
const PROGRAMS = [
  { column: 5.25, wide: 9, narrow: 4.5, line: 12 },
  { column: 7, wide: 9, narrow: 5.75, line: 13.1 },
] as const;
/** Points of a cell that stay free beside its text. */
const PADDING = 5;

/**
 * The month in words as far as a page holds it.
 *
 * @param tableRows lines of the table above the words
 * @param width of the words, in characters
 */
export function onOnePage(result: RunResult, tableRows: number, width: number): readonly SummaryLine[] {
  const { title, subtitle, tableRow, remarks, signature } = HEIGHTS;
  const room = PAGE - title - subtitle - (tableRows + 1) * tableRow - remarks - signature - SLACK;
  const height = (text: string): number => {
    const heights = PROGRAMS.map(
      ({ column, line, ...type }) => wrappedLines(text, { width: width * column - PADDING, ...type }) * line + AIR,
    );
    return Math.round(Math.max(LEAST, ...heights) * 10) / 10;
  };
  const paragraphs = shortenedSummary(
    result,
    (those) => those.reduce((sum, { text }) => sum + height(text), 0) <= room,
  );
  return paragraphs.map(({ topic, text }) => ({ topic, text, height: height(text) }));
}
