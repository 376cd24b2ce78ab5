import { TOPIC_TITLES } from "../../count/summary/topicTitles";
import { plan } from "../../plan/plan";
import type { Report } from "../../terms/report";
import { fullDay, monthWords } from "../../workbook/dayText";
import { paragraph, type BlockModel, type DocumentModel } from "./documentModel";
import { numeral } from "./numeral";
import { rankingTable } from "./rankingTable";

/** 月度汇总 as a Word file (MONTH §6): head, the topics in words, the towns in one table, who made it, room for what leaders write. */
export function summaryDocument(report: Report): DocumentModel {
  const month = monthWords(report.asOf.slice(0, 7));
  const title = `${plan.county}专业镇重点任务${month}汇总`;
  const { paragraphs } = report.summary;
  const blocks: readonly BlockModel[] = [
    paragraph("title", title),
    paragraph("subtitle", `${plan.leadingGroup.name}办公室　截至${fullDay(report.asOf)}`),
    ...(paragraphs.length === 0 ? [paragraph("body", "台账里没有可以汇总的内容。")] : []),
    ...paragraphs.map(({ topic, text }, place) =>
      paragraph("body", text, `${numeral(place)}、${TOPIC_TITLES[topic]}。`),
    ),
    ...townTable(report),
    paragraph("note", "制表单位：　　　　　　　　　　制表人：　　　　　　　　审核人："),
    {
      kind: "table",
      widths: [1, 9],
      headingRows: 0,
      rows: [{ height: 26, cells: [{ text: "批示", align: "centre" }, { text: "" }] }],
    },
  ];
  return { title, day: report.asOf, sections: [{ page: "sheet", numbered: true, blocks }] };
}

function townTable({ ranking, completion, history }: Report): readonly BlockModel[] {
  if (ranking.towns.length === 0) return [];
  return [
    paragraph("table-title", "各镇排名"),
    rankingTable("镇", ranking.towns, completion.towns, history.comparedWith !== null),
  ];
}
