import { shortenedSummary } from "../../count/summary/shortenedSummary";
import { TOPIC_TITLES } from "../../count/summary/topicTitles";
import { plan } from "../../plan/plan";
import type { CompletionFigures, ComparedMember, SummaryParagraph } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { fullDay, monthWords } from "../../workbook/dayText";
import { leftOutText } from "../sheets/leftOutText";
import { textWidth } from "../sheets/textWidth";
import { CHARACTER_SPACING, PAGE_LOOKS, PARAGRAPH_LOOKS } from "./documentLooks";
import { paragraph, type BlockModel, type DocumentModel, type ParagraphModel } from "./documentModel";
import { numeral } from "./numeral";
import { rankingTable } from "./rankingTable";

/** Most lines of the table: of more towns the first and the last. */
const MOST_ROWS = 14;
/** Room for what leaders write, in millimetres. */
const REMARKS_MM = 15;

/**
 * 月度汇总 as a Word file (MONTH §6), one page: head, towns and specialty towns in one table, as much of the month in words as the page
 * holds, room for what leaders write, who made it.
 */
export function summaryDocument(result: RunResult): DocumentModel {
  const { report } = result;
  const month = monthWords(report.asOf.slice(0, 7));
  const title = `${plan.county}专业镇重点任务${month}汇总`;
  const { members, specialtyTowns, leftOut } = tableLines(result);
  const isCompared = report.history.comparedWith !== null;
  const table =
    members.length + specialtyTowns.length === 0
      ? []
      : [
          rankingTable("名称", members, report.completion.towns, isCompared, specialtyTowns),
          ...(leftOut === "" ? [] : [paragraph("note", leftOut)]),
        ];
  const paragraphs = shortenedSummary(
    result,
    (those) => heightOf(topics(those)) <= roomFor(members.length + specialtyTowns.length + (leftOut === "" ? 0 : 2)),
  );
  const blocks: readonly BlockModel[] = [
    paragraph("title", title),
    paragraph("subtitle", `${plan.leadingGroup.name}办公室　截至${fullDay(report.asOf)}`),
    ...table,
    ...(paragraphs.length === 0 ? [paragraph("body", "台账里没有可以汇总的内容。")] : topics(paragraphs)),
    {
      kind: "table",
      widths: [1, 9],
      headingRows: 0,
      rows: [{ height: REMARKS_MM, cells: [{ text: "批示", align: "centre" }, { text: "" }] }],
    },
    paragraph("note", `制表单位：${plan.leadingGroup.name}办公室　　　　制表人：　　　　　　审核人：`),
  ];
  return { title, day: report.asOf, sections: [{ page: "sheet", numbered: false, blocks }] };
}

function topics(paragraphs: readonly SummaryParagraph[]): readonly ParagraphModel[] {
  return paragraphs.map(({ topic, text }, place) =>
    paragraph("body", text, `${numeral(place)}、${TOPIC_TITLES[topic]}。`),
  );
}

/** Towns as they rank, then specialty towns that have tasks. */
function tableLines({ report: { ranking, completion } }: RunResult): {
  readonly members: readonly ComparedMember[];
  readonly specialtyTowns: readonly CompletionFigures[];
  readonly leftOut: string;
} {
  const all = completion.specialtyTowns.filter(({ total }) => total > 0);
  const specialtyTowns = all.slice(0, MOST_ROWS);
  const half = Math.floor(Math.max(2, MOST_ROWS - specialtyTowns.length) / 2);
  const { towns } = ranking;
  const members = towns.length > 2 * half ? [...towns.slice(0, half), ...towns.slice(-half)] : towns;
  return { members, specialtyTowns, leftOut: leftOutText(towns.length - members.length, all.length - MOST_ROWS) };
}

const { margins, body, table, width, height } = PAGE_LOOKS.sheet;
const POINTS_A_MM = 72 / 25.4;
/** Above and below the text of a cell, and its lines. */
const CELL_AIR = 3.5;
/** Title, line under it, room for remarks, who made it, and what programs differ by. */
const BESIDES = 34 + body.line + REMARKS_MM * POINTS_A_MM + CELL_AIR + 16 + 14;
/** A digit is at most so wide in the typefaces that stand in for 仿宋, beside half an ideograph. */
const NARROW = 1.25;
/** Between ideographs and digits programs leave a quarter of an ideograph free. */
const SEAM = /(?<=[\u3400-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[\u3400-\u9fff])/gu;

/** Points for the words, under a table of so many lines. */
function roomFor(tableRows: number): number {
  const head = tableRows === 0 ? 0 : (tableRows + 1) * (table.line + CELL_AIR);
  return (height - margins.top - margins.bottom) * POINTS_A_MM - BESIDES - head;
}

function heightOf(paragraphs: readonly ParagraphModel[]): number {
  const room = (width - margins.left - margins.right) * POINTS_A_MM;
  return paragraphs.reduce((sum, { lead = "", text }) => {
    const both = lead + text;
    const wide = textWidth(both) - both.length;
    const narrow = both.length - wide;
    const seams = both.match(SEAM)?.length ?? 0;
    const points =
      (wide + (narrow * NARROW) / 2 + seams / 4 + PARAGRAPH_LOOKS.body.firstLine) * (body.size + CHARACTER_SPACING);
    // No line is full: stops and brackets are not torn from their words.
    return sum + Math.ceil((points * 1.02) / room) * body.line;
  }, 0);
}
