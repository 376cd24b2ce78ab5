import { shortenedSummary } from "../../count/summary/shortenedSummary";
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
 * The month in words as far as a page holds it.
 *
 * @param tableRows lines of the table above the words
 * @param width of the words, in characters
 */
export function onOnePage(result: RunResult, tableRows: number, width: number): readonly SummaryLine[] {
  const room = PAGE - HEAD - (tableRows + 1) * TABLE_ROW - FOOT - SLACK;
  const height = (text: string): number => {
    const rows = Math.ceil(textWidth(text) / (width * TYPE_WIDTH));
    return Math.round((Math.max(1, rows) * LINE + AIR) * 10) / 10;
  };
  const paragraphs = shortenedSummary(
    result,
    (those) => those.reduce((sum, { text }) => sum + height(text), 0) <= room,
  );
  return paragraphs.map(({ topic, text }) => ({ topic, text, height: height(text) }));
}
