import { shortenedSummary } from "../../count/summary/shortenedSummary";
import type { SummaryParagraph } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { textHeight } from "./wrappedLines";

export interface SummaryLine extends Pick<SummaryParagraph, "topic" | "text"> {
  /** Points. */
  readonly height: number;
}

/** Of an upright A4 page within its margins, in points. */
const PAGE = 748;
/** Heights of the title and the line under it, of the table's rows, of the room for what leaders write, and of the last line. */
export const HEIGHTS = { title: 30, subtitle: 15.75, tableRow: 13.5, remarks: 33.75, signature: 15.75 } as const;
/** What programs round by. */
const SLACK = 4;
const AIR = 3;
/** Of a row whose title stands in two lines. */
const LEAST = 29.25;
/** Points of the type. */
const TYPE = 9;

/**
 * The month in words as far as a page holds it.
 *
 * @param tableRows lines of the table above the words
 * @param width of the words, in characters
 */
export function onOnePage(result: RunResult, tableRows: number, width: number): readonly SummaryLine[] {
  const { title, subtitle, tableRow, remarks, signature } = HEIGHTS;
  const room = PAGE - title - subtitle - (tableRows + 1) * tableRow - remarks - signature - SLACK;
  const height = (text: string): number => Math.max(LEAST, textHeight(text, width, TYPE, AIR));
  const paragraphs = shortenedSummary(
    result,
    (those) => those.reduce((sum, { text }) => sum + height(text), 0) <= room,
  );
  return paragraphs.map(({ topic, text }) => ({ topic, text, height: height(text) }));
}
