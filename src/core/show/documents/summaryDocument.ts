import { summary } from "../../count/summary/summary";
import { TOPIC_TITLES } from "../../count/summary/topicTitles";
import { plan } from "../../plan/plan";
import type { SummaryParagraph } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { fullDay, monthWords } from "../../workbook/dayText";
import { paragraph, type BlockModel, type DocumentModel, type ParagraphModel } from "./documentModel";
import { numeral } from "./numeral";
import { rankingTable } from "./rankingTable";

/** Room for what leaders write, in millimetres. */
const REMARKS_MM = 15;

/**
 * 月度汇总 as a Word file (MONTH §6): head, towns and specialty towns in one table, the month in words whole, as the report has it, room
 * for what leaders write, who made it. It goes on to another page where one does not hold it. No sheet comes with it to look things up on:
 * what a list does not name is counted.
 */
export function summaryDocument(result: RunResult): DocumentModel {
  const { report, records, unverified } = result;
  const month = monthWords(report.asOf.slice(0, 7));
  const title = `${plan.county}专业镇重点任务${month}汇总`;
  const towns = report.ranking.towns;
  const specialtyTowns = report.completion.specialtyTowns.filter(({ total }) => total > 0);
  const isCompared = report.history.comparedWith !== null;
  const table =
    towns.length + specialtyTowns.length === 0
      ? []
      : [rankingTable("名称", towns, report.completion.towns, isCompared, specialtyTowns)];
  const { paragraphs } = summary({ report, records, unverified, wholeAt: () => "不再逐一列出" });
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
  return { title, day: report.asOf, sections: [{ page: "sheet", numbered: true, blocks }] };
}

function topics(paragraphs: readonly SummaryParagraph[]): readonly ParagraphModel[] {
  return paragraphs.map(({ topic, text }, place) =>
    paragraph("body", text, `${numeral(place)}、${TOPIC_TITLES[topic]}。`),
  );
}
