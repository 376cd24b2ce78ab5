import { NO_FIGURE } from "../../values/figureText";
import type { CompletionFigures, RankingReport } from "../../terms/report";
import { cellOf, formulaCell } from "./cellOf";
import { groupFormulas, type GroupFilter } from "./groupFormulas";
import { scoringChangesText } from "../../count/months/scoringChangesText";
import { isRankUnknown } from "../../count/months/rankMove";
import { unverifiedText } from "../../count/summary/unverifiedText";
import { comparedIn, unitsLine } from "./compared";
import { RANKING_COLUMNS, rankingCells, rankingLayout, type RankingLayout } from "./rankingColumns";
import { sidesOnPaper } from "./paperOf";
import type { SheetContext } from "./sheetContext";
import type { SheetContent } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { addHead } from "./sheetHead";
import { addSignature } from "./addSignature";
import type { ChartModel, SheetCell } from "./sheetModel";
import { NO_TASKS } from "./noTasks";

const HEADER_ROW = 3;

/** Where the ranked member at a place, from 0, stands on its sheet. */
export function rankedRow(place: number): number {
  return HEADER_ROW + 1 + place;
}

/** Blank rows that fit on a page below the heading. */
const MOST_CHART_ROWS = 26;

export const RANKING_HEADINGS: readonly string[] = RANKING_COLUMNS.map(({ heading }) => heading);

/** Whose ranking a sheet shows. */
export interface RankedList {
  readonly title: string;
  readonly of: keyof RankingReport["unranked"];
  readonly figures: "towns" | "unitsAsLead";
  readonly column: "towns" | "leadUnits";
  /** `镇`. */
  readonly what: string;
}

/** Parts, score and rank of each member as formulas, in the order of the report; those not ranked below; a chart of scores. */
export function rankingSheet(
  context: SheetContext,
  { title, of: list, figures: figuresKey, column, what }: RankedList,
): SheetContent {
  const { result, index, rules } = context;
  const ranked = result.report.ranking[list];
  const figuresOf = new Map(result.report.completion[figuresKey].map((group) => [group.name, group]));
  const listed = [...ranked, ...result.report.ranking.unranked[list]];
  const compared = comparedIn(result);
  const layout = rankingLayout(
    compared,
    listed.map(({ name }) => name),
  );
  const { columns } = layout;
  const draft = sheetDraft(
    columns.map(({ width }) => width),
    layout.sides,
  );
  const units = unitsLine("单位：分、项；得分保留两位小数", compared);
  const second = { subject: `各${what}得分构成`, units: "单位：分、项；名次和得分见前页" };
  addHead(draft, { subject: title, units, second }, context);
  draft.add(
    layout.columns.map(({ heading }) => cellOf(heading, "heading")),
    30,
  );

  const unknown = compared !== null && ranked.some(isRankUnknown);
  const formulasIn = (row: number, name: string): ReturnType<typeof groupFormulas> => {
    const filter: GroupFilter = { by: "member", column, cell: `$B${row}`, name };
    return groupFormulas(index, rules, filter);
  };
  const otherwise = scoringChangesText(result.report, result.report.history.comparedWith);
  const span = { first: rankedRow(0), last: HEADER_ROW + ranked.length };
  ranked.forEach((member, place) => {
    const row = rankedRow(place);
    const figures = known(figuresOf, member.name);
    const isFirst = ranked[place - 1]?.score !== member.score;
    const { weights } = result.settings;
    draft.add(
      rankingCells({
        layout,
        row,
        span,
        member,
        figures,
        formulas: formulasIn(row, member.name),
        rules,
        weights,
        isFirst,
      }),
    );
  });
  if (ranked.length === 0) {
    const hasTasks = result.report.records.some(({ ledger }) => ledger === "tasks");
    draft.addWide(cellOf(hasTasks ? `没有可排名的${what}。` : `${NO_TASKS}，没有${what}排名。`, "wrapped"));
  }

  const unranked = result.report.ranking.unranked[list];
  if (unranked.length > 0) {
    draft.addWide(cellOf(`不参与排名（应完成任务少于${result.settings.ranking.minimumCountable}项）`, "total-text"));
    for (const { name, countable } of unranked) {
      const row = draft.nextRow();
      const count = formulaCell(formulasIn(row, name).count("countable"), countable, "integer");
      draft.add(unrankedCells(layout, name, count));
    }
  }
  const lastRow = draft.nextRow() - 1;
  draft.addWide(
    cellOf(
      "得分＝完成率得分＋按期得分＋序时得分－逾期扣分＋加分－扣分；权重、扣分和加减分见统计规则。" +
        "某项比率没有分母（—）的，不计该项，其余权重按比例放大（除以权重合计）。" +
        (compared === null
          ? ""
          : `变化中↑为上升几名，↓为下降几名，—为名次不变，新为${compared.last}没有名次${unknown ? `；${compared.last}名次不明的，存档里缺它的行或名次，没有比较` : ""}。`) +
        (otherwise?.zh ?? "") +
        unverifiedText(ranked.flatMap(({ name }) => (result.unverified[list].has(name) ? [name] : []))),
      "note",
    ),
  );
  addSignature(draft, "landscape", lastRow);
  const charts = ranked.length === 0 ? [] : [scoreChart(draft, layout, title, span)];

  return {
    columns,
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: HEADER_ROW, columns: 3 },
    table: null,
    charts,
    print: sidesOnPaper(draft, {
      orientation: "landscape",
      headerRow: HEADER_ROW,
      tableTo: lastRow,
      secondTo: ranked.length === 0 ? null : lastRow,
    }),
  };
}

function unrankedCells({ columns }: RankingLayout, name: string, count: SheetCell): readonly SheetCell[] {
  return columns.map(({ key }): SheetCell => {
    if (key === "rank") return cellOf(NO_FIGURE, "centred");
    if (key === "name" || key === "nameAgain") return cellOf(name, "wrapped");
    if (key === "hangsOn") return cellOf("不参与排名", "text");
    return key === "countable" ? count : cellOf(null, "text");
  });
}

function scoreChart(
  draft: SheetDraft,
  layout: RankingLayout,
  title: string,
  span: { readonly first: number; readonly last: number },
): ChartModel {
  // A bar each, on one page.
  const count = Math.min(MOST_CHART_ROWS, Math.max(10, span.last - span.first + 2));
  draft.addBlank();
  const firstRow = draft.nextRow();
  draft.addBlank(count + 1);
  const lastRow = firstRow + count - 1;
  // With a blank row on either side, or its frame is drawn on the page before.
  draft.keep({ first: firstRow - 1, last: lastRow + 1 });
  const area = (column: number): ChartModel["categories"] => ({
    firstRow: span.first,
    lastRow: span.last,
    firstColumn: column,
    lastColumn: column,
  });
  return {
    kind: "bar",
    title: `${nameOf(title)}得分`,
    categories: area(layout.at("name")),
    series: [{ name: "得分", values: area(layout.at("score")), colour: "first" }],
    numberFormat: "0.00",
    anchor: { firstRow, firstColumn: 1, lastRow, lastColumn: layout.sides[0].last },
  };
}

/** `各单位排名` of `各单位排名（按牵头任务）`. */
function nameOf(title: string): string {
  return title.split("（", 1).join("");
}

function known(figures: ReadonlyMap<string, CompletionFigures>, name: string): CompletionFigures {
  const found = figures.get(name);
  if (found === undefined) throw new RangeError(`No figures for ${name}`);
  return found;
}
