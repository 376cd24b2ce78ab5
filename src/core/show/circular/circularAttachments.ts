import { changedRow } from "../../count/months/changedRow";
import { unverifiedText } from "../../count/summary/unverifiedText";
import { recordsOf } from "../../count/summary/summaryTexts";
import type { OverdueEntry, UnrankedMember } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { NO_FIGURE, percentText } from "../../values/figureText";
import { dayText, fullDay } from "../../workbook/dayText";
import { numberedTable, paragraph, type BlockModel } from "../documents/documentModel";
import { rankingTable } from "../documents/rankingTable";
import type { LetterSource } from "../notices/planNotices";
import type { CircularFacts } from "./circularFacts";
import { circularLists, type ListName } from "./circularLists";

export interface CircularAttachment {
  readonly name: "镇排名" | "单位排名" | "逾期清单" | ListName;
  readonly blocks: readonly BlockModel[];
}

/** 镇排名, 单位排名, 逾期清单 as tables, each of them where it has a row (MONTH §6); behind them what is too long for the text. */
export function circularAttachments(source: LetterSource, facts: CircularFacts): readonly CircularAttachment[] {
  const { report, records, settings, unverified } = source;
  const { ranking, completion, history, overdue, asOf } = report;
  const isCompared = history.comparedWith !== null;
  const checkingOf = (kind: "towns" | "units"): string =>
    unverifiedText(ranking[kind].flatMap(({ name }) => (unverified[kind].has(name) ? [name] : [])));
  const ranked = (name: "镇排名" | "单位排名", what: "镇" | "单位", kind: "towns" | "units") =>
    ranking[kind].length === 0
      ? []
      : [
          {
            name,
            blocks: [
              rankingTable(
                what,
                ranking[kind],
                kind === "towns" ? completion.towns : completion.unitsAsLead,
                isCompared,
              ),
              paragraph("note", `注：截至${fullDay(asOf)}。${scoreWords(settings)}${checkingOf(kind)}`),
              ...unrankedNote(ranking.unranked[kind], settings.ranking.minimumCountable),
            ],
          },
        ];
  const matters = recordsOf(overdue, records).map((record) => changedRow(record).name);
  const late =
    overdue.length === 0
      ? []
      : [
          {
            name: "逾期清单" as const,
            blocks: [
              overdueTable(overdue, matters, asOf),
              paragraph("note", `注：截至${fullDay(asOf)}，按逾期天数从多到少排列。`),
            ],
          },
        ];
  const isBlank = [...facts.blank.values()].some((rows) => rows > 0);
  const lists = circularLists(source, facts).map(({ name, table }) => ({
    name,
    blocks: [
      table,
      paragraph(
        "note",
        `注：截至${fullDay(asOf)}。${name === "进度落后名单" && isBlank ? "未填完成率的任务按零计。" : ""}`,
      ),
    ],
  }));
  return [...ranked("镇排名", "镇", "towns"), ...ranked("单位排名", "单位", "units"), ...late, ...lists];
}

function overdueTable(entries: readonly OverdueEntry[], matters: readonly (string | null)[], asOf: string): BlockModel {
  return numberedTable(
    [
      { heading: "事项", width: 0.38 },
      { heading: "牵头单位", width: 0.22 },
      { heading: "完成时限", width: 0.18, align: "centre" },
      { heading: "逾期天数", width: 0.14, align: "right" },
    ],
    entries.map(({ sheet, row, units, due, days, what }, index) => [
      `${matters[index] ?? `“${sheet}”第${row}行`}${what === undefined ? "" : `（未按期${what}）`}`,
      units.length === 0 ? NO_FIGURE : units.join("、"),
      dayText(due, asOf),
      String(days),
    ]),
  );
}

function scoreWords({ weights, overduePoints: { each, most } }: Settings): string {
  const { completionRate, onTimeRate, scheduleRate } = weights;
  const shares = [completionRate, onTimeRate, scheduleRate].map(percentText).join("、");
  const overdue = each === 0 || most === 0 ? "" : `，逾期1项扣${each}分、最多扣${most}分`;
  return `得分由完成率、按期完成率、序时达成率分别按${shares}折算${overdue}，另计加分扣分。`;
}

function unrankedNote(members: readonly UnrankedMember[], minimum: number): readonly BlockModel[] {
  if (members.length === 0) return [];
  const why = minimum === 1 ? "没有应完成的任务" : `应完成的任务不足${minimum}项`;
  return [paragraph("note", `${why}，不参与排名的有：${members.map(({ name }) => name).join("、")}。`)];
}
