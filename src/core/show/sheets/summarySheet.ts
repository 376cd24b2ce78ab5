import { rankMove } from "../../count/months/rankMove";
import { TOPIC_TITLES } from "../../count/summary/topicTitles";
import { plan } from "../../plan/plan";
import type { ComparedMember, CompletionFigures } from "../../terms/report";
import { monthWords } from "../../workbook/dayText";
import { cellOf, formulaCell } from "./cellOf";
import { groupFormulas, type GroupFilter } from "./groupFormulas";
import { rateCell } from "./rateCell";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { asOfCell } from "./sheetHead";
import { addSignature } from "./addSignature";
import { comparedIn } from "./compared";
import { rankingLayout, type RankingKey } from "./rankingColumns";
import { rankedRow } from "./rankingSheet";
import { cellReference } from "./sheetReference";
import { leftOutText } from "./leftOutText";
import type { ChartModel, SheetCell } from "./sheetModel";
import { HEIGHTS, onOnePage } from "./summaryLines";

/**
 * 名次 doubles as the column of topics; the last four stand beside the table, for its chart. Together no wider than the paper at full size,
 * whatever typeface the workbook measures columns by.
 */
const WIDTHS = [6.5, 5, 12.5, 7, 6.5, 6.5, 7, 5.5, 4.5, 4, 4, 4];
const HEADINGS = ["名次", "变化", "名称", "得分", "应完成", "已完成", "完成率", "逾期"] as const;
const LAST = WIDTHS.length;
const HEADER_ROW = 3;
/** Most lines of the table: of more members the first and the last. */
const MOST_ROWS = 14;
/** What the note below takes of the page where some are left out, in rows of the table. */
const NOTE_ROWS = 2;

/**
 * 月度汇总 (MONTH §6): one page for leaders. Towns and specialty towns in one table beside their chart, then the month in words, as much
 * of it as the page holds, who made it, and room for what leaders write.
 */
export const summarySheet = {
  key: "summary",
  name: "月度汇总",
  title: "月度汇总",
  headings: HEADINGS,
  turn: 3,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { report } = context.result;
  const draft = sheetDraft(WIDTHS);
  const month = monthWords(report.asOf.slice(0, 7));
  draft.addWide(cellOf(`${plan.county}专业镇重点任务${month}月度汇总`, "title"));
  draft.addWide(asOfCell(context));
  const { lines, towns, leftOut } = tableLines(context);
  draft.add(
    HEADINGS.map((heading) => cellOf(heading, "heading")),
    HEIGHTS.tableRow,
  );
  for (const line of lines) draft.add(line(draft.nextRow()), HEIGHTS.tableRow);
  const last = HEADER_ROW + lines.length;
  if (leftOut !== "") draft.addWide(cellOf(leftOut, "note"));

  const words = onOnePage(
    context.result,
    lines.length + (leftOut === "" ? 0 : NOTE_ROWS),
    WIDTHS.slice(1).reduce((sum, width) => sum + width, 0),
  );
  if (words.length === 0) draft.addWide(cellOf("台账里没有可以汇总的内容。", "paragraph"));
  for (const { topic, text, height } of words) addTopic(draft, TOPIC_TITLES[topic], text, height);
  addTopic(draft, "批示", "", HEIGHTS.remarks);
  addSignature(draft, "portrait", null);

  return {
    columns: WIDTHS.map((width) => ({ width })),
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: HEADER_ROW, columns: 0 },
    table: null,
    charts: towns < 2 ? [] : [rateChart(HEADER_ROW + towns, last)],
    print: { orientation: "portrait", repeatRows: null, onePage: true, pages: { breaks: [], count: 1 } },
  };
}

function addTopic(draft: SheetDraft, title: string, text: string, height: number): void {
  const row = draft.nextRow();
  const cells = Array.from({ length: LAST - 1 }, (_, place) => cellOf(place === 0 ? text : null, "paragraph"));
  draft.add([cellOf(inTwoLines(title), "heading"), ...cells], height);
  draft.merge({ firstRow: row, firstColumn: 2, lastRow: row, lastColumn: LAST });
}

/** `需协调事项` in its narrow column: three characters, then two. */
function inTwoLines(title: string): string {
  const half = Math.ceil(title.length / 2);
  return title.length < 4 ? title : `${title.slice(0, half)}\n${title.slice(half)}`;
}

type TableLine = (row: number) => readonly SheetCell[];

/** Towns as they rank, with what 镇排名 says of them, then specialty towns. */
function tableLines(context: SheetContext): {
  readonly lines: readonly TableLine[];
  readonly towns: number;
  readonly leftOut: string;
} {
  const { ranking, completion, history } = context.result.report;
  const isCompared = history.comparedWith !== null;
  const figuresOf = new Map(completion.towns.map((group) => [group.name, group]));
  const { at } = rankingLayout(comparedIn(context.result), []);
  const towns = ranking.towns.flatMap((member, place) => {
    const figures = figuresOf.get(member.name);
    const ranked = (key: RankingKey): string => cellReference(context.townRanking, rankedRow(place), at(key));
    return figures === undefined ? [] : [memberLine(context, member, figures, isCompared, ranked)];
  });
  const specialtyTowns = completion.specialtyTowns
    .filter(({ total }) => total > 0)
    .map((figures) => specialtyTownLine(context, figures));
  const room = Math.max(2, MOST_ROWS - specialtyTowns.length);
  const half = Math.floor(room / 2);
  const shown = towns.length > room ? [...towns.slice(0, half), ...towns.slice(-half)] : towns;
  return {
    lines: [...shown, ...specialtyTowns.slice(0, MOST_ROWS)],
    towns: shown.length,
    leftOut: leftOutText(towns.length - shown.length, specialtyTowns.length - MOST_ROWS),
  };
}

function memberLine(
  context: SheetContext,
  member: ComparedMember,
  figures: CompletionFigures,
  isCompared: boolean,
  ranked: (key: RankingKey) => string,
): TableLine {
  const filter = (row: number): GroupFilter => ({ by: "member", column: "towns", cell: `$C${row}`, name: member.name });
  return (row) => [
    formulaCell(ranked("rank"), member.rank, "centred"),
    isCompared ? formulaCell(ranked("rankChange"), rankMove(member), "centred") : cellOf(null, "centred"),
    cellOf(member.name, "text"),
    formulaCell(ranked("score"), member.score, "score"),
    ...figureCells(context, filter(row), figures, row),
  ];
}

function specialtyTownLine(context: SheetContext, figures: CompletionFigures): TableLine {
  const { name } = figures;
  const filter = (row: number): GroupFilter => ({ by: "value", column: "specialtyTown", cell: `$C${row}`, name });
  return (row) => [
    cellOf("专业镇", "centred"),
    cellOf(null, "centred"),
    cellOf(name, "text"),
    cellOf(null, "text"),
    ...figureCells(context, filter(row), figures, row),
  ];
}

function figureCells(
  { index, rules }: SheetContext,
  filter: GroupFilter,
  { countable, done, completionRate, overdue }: CompletionFigures,
  row: number,
): readonly SheetCell[] {
  const formulas = groupFormulas(index, rules, filter);
  return [
    formulaCell(formulas.count("countable"), countable, "integer"),
    formulaCell(formulas.count("done"), done, "integer"),
    rateCell(`F${row}`, `E${row}`, completionRate),
    formulaCell(formulas.count("overdue"), overdue, "integer"),
  ];
}

function rateChart(lastTown: number, lastRow: number): ChartModel {
  const area = (column: number): ChartModel["categories"] => ({
    firstRow: HEADER_ROW + 1,
    lastRow: lastTown,
    firstColumn: column,
    lastColumn: column,
  });
  return {
    kind: "bar",
    title: "各镇完成率",
    categories: area(3),
    series: [{ name: "完成率", values: area(7), colour: "first" }],
    numberFormat: "0.0%",
    anchor: { firstRow: HEADER_ROW, firstColumn: HEADINGS.length + 1, lastRow, lastColumn: LAST },
  };
}
