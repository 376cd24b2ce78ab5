import { RANK_NEW, RANK_SAME, RANK_UNKNOWN, rankMove } from "../../count/months/rankMove";
import { NO_FIGURE } from "../../values/figureText";
import type { ComparedMember, CompletionFigures } from "../../terms/report";
import { columnLetters } from "../../workbook/address";
import { cellOf, formulaCell } from "./cellOf";
import type { Compared } from "./compared";
import { scheduleRateFormula } from "./completionColumns";
import { criterion } from "./criterion";
import type { CountedFigure, GroupFormulas } from "./groupFormulas";
import { ADJUSTMENT_TYPES, type RuleReferences } from "./ruleReferences";
import { TIE_WORDS } from "./ruleLines";
import type { ColumnSpan } from "./sheetDraft";
import type { CellRole, ColumnModel, SheetCell } from "./sheetModel";
import { textWidth } from "./textWidth";

/** Columns of 镇排名 and 单位排名 that are printed first: rank, score and what the rank hangs on (SPEC §11). */
const FRONT = [
  { key: "rank", heading: "名次", width: 5.5 },
  { key: "name", heading: "名称", width: 22 },
  { key: "score", heading: "得分", width: 7.5 },
  { key: "countable", heading: "应完成", width: 6.5 },
  { key: "done", heading: "已完成", width: 6.5 },
  { key: "completionRate", heading: "完成率", width: 7.5 },
  { key: "overdue", heading: "逾期", width: 5 },
  { key: "hangsOn", heading: "名次说明", width: 34 },
] as const satisfies readonly RankingColumn<string>[];

/** The score's parts from left to right, on pages of their own behind the names again. */
const PARTS = [
  { key: "nameAgain", heading: "名称", width: 19.5 },
  { key: "completionPoints", heading: "完成率得分", width: 7.5 },
  { key: "dueByNow", heading: "到期", width: 5.5 },
  { key: "doneOnTime", heading: "按期完成", width: 6.5 },
  { key: "onTimeRate", heading: "按期完成率", width: 7.5 },
  { key: "onTimePoints", heading: "按期得分", width: 7 },
  { key: "averageProgress", heading: "平均进度", width: 7.5 },
  { key: "scheduledProgress", heading: "序时进度", width: 7.5 },
  { key: "scheduleRate", heading: "序时达成率", width: 7.5 },
  { key: "schedulePoints", heading: "序时得分", width: 7 },
  { key: "weight", heading: "权重合计", width: 6.5 },
  { key: "overdueDeduction", heading: "逾期扣分", width: 6.5 },
  { key: "bonus", heading: "加分", width: 5.5 },
  { key: "deduction", heading: "扣分", width: 5.5 },
  // Only for dense ranks to count by: nothing for leaders to read.
  { key: "first", heading: "同分首行", width: 5.5, hidden: true },
] as const satisfies readonly RankingColumn<string>[];

type RankingColumn<Key extends string> = ColumnModel & { readonly key: Key; readonly heading: string };

export const RANKING_COLUMNS = [...FRONT, ...PARTS] as const;

export type RankingKey = (typeof RANKING_COLUMNS)[number]["key"] | "rankBefore" | "rankChange";

/** The columns of a ranking, and where each stands: 1-based. */
export interface RankingLayout {
  readonly columns: readonly RankingColumn<RankingKey>[];
  /** What is printed first, and the score's parts. */
  readonly sides: readonly [front: ColumnSpan, parts: ColumnSpan];
  readonly at: (key: RankingKey) => number;
}

/**
 * Behind the score which rank it was in the month compared with, and how far it has moved (MONTH §3). Town names are short and units' long:
 * what names do not need is for what the rank hangs on.
 */
export function rankingLayout(compared: Compared | null, names: readonly string[]): RankingLayout {
  const longest = Math.max(0, ...names.map(textWidth));
  const saved = Math.max(0, FRONT[1].width - Math.max(10, longest + 2));
  const front = FRONT.flatMap((column): readonly RankingColumn<RankingKey>[] => {
    if (column.key === "name") return [{ ...column, width: column.width - saved }];
    if (column.key === "hangsOn") return [{ ...column, width: column.width + saved }];
    return compared === null || column.key !== "score"
      ? [column]
      : [
          column,
          { key: "rankBefore", heading: `${compared.last}名次`, width: 6 },
          { key: "rankChange", heading: "变化", width: 6 },
        ];
  });
  const columns = [...front, ...PARTS];
  return {
    columns,
    sides: [
      { first: 1, last: front.length },
      { first: front.length + 1, last: columns.length },
    ],
    at: (key) => columns.findIndex((column) => column.key === key) + 1,
  };
}

export interface RankedRow {
  readonly layout: RankingLayout;
  readonly row: number;
  /** First and last row of the ranked members. */
  readonly span: { readonly first: number; readonly last: number };
  readonly member: ComparedMember;
  readonly figures: CompletionFigures;
  readonly formulas: GroupFormulas;
  readonly rules: RuleReferences;
  /** What the cached 权重合计 is made of. */
  readonly weights: { readonly completionRate: number; readonly onTimeRate: number; readonly scheduleRate: number };
  /** Whether no member above has the same score. */
  readonly isFirst: boolean;
}

/** A ranked member's row: counts over 台账索引, weights and limits from 统计规则, score and rank by formula (SPEC §11, §13). */
export function rankingCells(ranked: RankedRow): readonly SheetCell[] {
  const { layout, row, span, member, figures, formulas, rules } = ranked;
  const { parts } = member;
  const letters = (key: RankingKey): string => columnLetters(layout.at(key));
  const at = (key: RankingKey): string => `${letters(key)}${row}`;
  const scores = `${letters("score")}$${span.first}:${letters("score")}$${span.last}`;
  const firsts = `${letters("first")}$${span.first}:${letters("first")}$${span.last}`;
  const count = (key: CountedFigure & RankingKey): SheetCell =>
    formulaCell(formulas.count(key), figures[key], "integer");
  const orNone = (empty: string, formula: string, value: number | null, role: CellRole): SheetCell =>
    formulaCell(`IF(${empty},"${NO_FIGURE}",${formula})`, value ?? NO_FIGURE, role);
  const points = (rate: RankingKey, weight: string, value: number | null): SheetCell =>
    orNone(`${at(rate)}="${NO_FIGURE}"`, `100*${weight}*${at(rate)}/${at("weight")}`, value, "score");
  const adjusted = (type: keyof typeof ADJUSTMENT_TYPES): SheetCell =>
    formulaCell(
      `SUMIFS(${rules.adjustments("points")},${rules.adjustments("member")},${criterion(`$${at("name")}`, member.name)},` +
        `${rules.adjustments("type")},"${ADJUSTMENT_TYPES[type]}")`,
      parts[type],
      "number",
    );
  const noDates = `${formulas.dated}=0`;
  const weighed = (rate: RankingKey, weight: string): string => `IF(${at(rate)}="${NO_FIGURE}",0,${weight})`;

  const cells: Readonly<Record<RankingKey, SheetCell>> = {
    // 1,2,2,3 counts each better score once: by the first row that has it.
    rank: formulaCell(
      `IF(${rules.of("ties")}="${TIE_WORDS.dense}",1+COUNTIFS(${scores},">"&${at("score")},${firsts},1),` +
        `1+COUNTIF(${scores},">"&${at("score")}))`,
      member.rank,
      "centred",
    ),
    name: cellOf(member.name, "wrapped"),
    // Half up in hundredths; the inner ROUND takes away what binary fractions add to an exact half.
    score: formulaCell(
      `ROUND(ROUND(100*MAX(0,SUM(${at("completionPoints")},${at("onTimePoints")},${at("schedulePoints")})` +
        `-${at("overdueDeduction")}+${at("bonus")}-${at("deduction")}),7),0)/100`,
      member.score,
      "score",
    ),
    rankBefore: cellOf(member.previous?.rank ?? (member.isNew ? NO_FIGURE : RANK_UNKNOWN), "centred"),
    rankChange: formulaCell(rankChangeFormula(at("rank"), at("rankBefore")), rankMove(member), "centred"),
    hangsOn: cellOf(member.hangsOn, "wrapped"),
    nameAgain: formulaCell(at("name"), member.name, "wrapped"),
    countable: count("countable"),
    done: count("done"),
    completionRate: orNone(`${at("countable")}=0`, `${at("done")}/${at("countable")}`, parts.completionRate, "percent"),
    completionPoints: points("completionRate", rules.of("completionWeight"), parts.completionPoints),
    dueByNow: count("dueByNow"),
    doneOnTime: count("doneOnTime"),
    onTimeRate: orNone(`${at("dueByNow")}=0`, `${at("doneOnTime")}/${at("dueByNow")}`, parts.onTimeRate, "percent"),
    onTimePoints: points("onTimeRate", rules.of("onTimeWeight"), parts.onTimePoints),
    averageProgress: orNone(noDates, formulas.mean("countedProgress"), figures.averageProgress, "percent"),
    scheduledProgress: orNone(noDates, formulas.mean("scheduled"), figures.scheduledProgress, "percent"),
    scheduleRate: orNone(
      `${at("averageProgress")}="${NO_FIGURE}"`,
      scheduleRateFormula(at("averageProgress"), at("scheduledProgress")),
      parts.scheduleRate,
      "percent",
    ),
    schedulePoints: points("scheduleRate", rules.of("scheduleWeight"), parts.schedulePoints),
    weight: formulaCell(
      [
        weighed("completionRate", rules.of("completionWeight")),
        weighed("onTimeRate", rules.of("onTimeWeight")),
        weighed("scheduleRate", rules.of("scheduleWeight")),
      ].join("+"),
      presentWeight(ranked),
      "percent",
    ),
    overdue: count("overdue"),
    overdueDeduction: formulaCell(
      `MIN(${rules.of("overdueMost")},${rules.of("overdueEach")}*${at("overdue")})`,
      parts.overdueDeduction,
      "number",
    ),
    bonus: adjusted("bonus"),
    deduction: adjusted("deduction"),
    first: formulaCell(
      `IF(COUNTIF(${letters("score")}$${span.first}:${at("score")},${at("score")})=1,1,0)`,
      ranked.isFirst ? 1 : 0,
      "integer",
    ),
  };
  return layout.columns.map(({ key }) => cells[key]);
}

function rankChangeFormula(rank: string, before: string): string {
  const moved = `IF(${before}>${rank},"↑"&(${before}-${rank}),"↓"&(${rank}-${before}))`;
  const none = `IF(${before}="${RANK_UNKNOWN}","${RANK_SAME}","${RANK_NEW}")`;
  return `IF(COUNT(${before})=0,${none},IF(${before}=${rank},"${RANK_SAME}",${moved}))`;
}

function presentWeight({ member: { parts }, weights }: RankedRow): number {
  return (
    (parts.completionRate === null ? 0 : weights.completionRate) +
    (parts.onTimeRate === null ? 0 : weights.onTimeRate) +
    (parts.scheduleRate === null ? 0 : weights.scheduleRate)
  );
}
