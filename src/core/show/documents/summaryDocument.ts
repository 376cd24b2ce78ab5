import { rankMove } from "../../count/months/rankMove";
import { TOPIC_TITLES } from "../../count/summary/topicTitles";
import { plan } from "../../plan/plan";
import type { ComparedMember, Report } from "../../terms/report";
import { percentText, scoreText } from "../../values/figureText";
import { fullDay, monthWords } from "../../workbook/dayText";
import { listTable, paragraph, type BlockModel, type DocumentModel } from "./documentModel";

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
      paragraph("body", text, `${NUMERALS[place] ?? String(place + 1)}、${TOPIC_TITLES[topic]}。`),
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
  const figures = new Map(completion.towns.map((group) => [group.name, group]));
  const isCompared = history.comparedWith !== null;
  const row = (member: ComparedMember): readonly string[] => {
    const group = figures.get(member.name);
    return [
      String(member.rank),
      ...(isCompared ? [rankMove(member)] : []),
      member.name,
      scoreText(member.score),
      String(group?.countable ?? ""),
      String(group?.done ?? ""),
      percentText(group?.completionRate ?? null),
      String(group?.overdue ?? ""),
    ];
  };
  const columns = [
    { heading: "名次", width: 2, align: "centre" },
    ...(isCompared ? [{ heading: "变化", width: 2, align: "centre" } as const] : []),
    { heading: "镇", width: 4 },
    { heading: "得分", width: 3, align: "right" },
    { heading: "应完成", width: 3, align: "right" },
    { heading: "已完成", width: 3, align: "right" },
    { heading: "完成率", width: 3, align: "right" },
    { heading: "逾期", width: 2, align: "right" },
  ] as const;
  return [paragraph("table-title", "各镇排名"), listTable(columns, ranking.towns.map(row))];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;
