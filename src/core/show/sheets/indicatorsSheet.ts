import { NO_FIGURE } from "../../values/figureText";
import { cellOf, formulaCell } from "./cellOf";
import { columnArea } from "./columnArea";
import { indicatorLines, type IndicatorLine } from "./indicatorLines";
import { monthTitle } from "./monthTitle";
import { listColumns } from "./listColumns";
import { printedSheet } from "./printedSheet";
import { placeCells } from "./placeCells";
import { fromSerial, parseIsoDate } from "../../workbook/localDate";
import { isComparable } from "../../count/figures/indicatorsReport";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { asOfCell } from "./sheetHead";
import type { ChartModel, SheetCell } from "./sheetModel";
import { addSignature } from "./addSignature";

const TITLE = "指标完成情况";
/** The last columns lead to the ledger: nothing for paper. */
const PRINTED = 9;
const COLUMNS = listColumns(
  [
    { heading: "序号", width: 5 },
    { heading: "指标（专业镇）", width: 31 },
    { heading: "计量单位", width: 7 },
    { heading: "年度目标", width: 9 },
    { heading: "累计值", width: 9 },
    { heading: "完成率", width: 8 },
    { heading: "时间进度", width: 8 },
    { heading: "差距（百分点）", width: 8 },
    { heading: "牵头单位", width: 18 },
    { heading: "工作表", width: 9.5 },
    { heading: "行", width: 4 },
  ],
  PRINTED,
);
const COUNTS_ROW = 3;

/** Indicators in the chart at most: those most behind. */
const MOST_BARS = 10;
const CHART_ROWS = 17;

/**
 * 指标完成 (SPEC §12, MONTH §6): 累计 ÷ 目标 of every indicator against the year's share, those most behind first; a chart of them, and
 * how many are behind.
 */
export const indicatorsSheet = {
  key: "indicators",
  name: "指标完成",
  title: TITLE,
  headings: COLUMNS.headings,
  turn: 3,
  of: "indicators",
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const lines = indicatorLines(context.result);
  const draft = COLUMNS.draft();
  draft.addWide(monthTitle(context, TITLE));
  draft.addWide(asOfCell(context, "单位：项；差距为完成率与时间进度相差的百分点"));

  const compared = lines.filter(({ entry }) => entry.gap !== null).length;
  // Of one indicator there is nothing to draw.
  const chartRows = compared < 2 ? 0 : CHART_ROWS;
  const headerRow = COUNTS_ROW + chartRows + 1;
  const first = headerRow + 1;
  const area = (letter: string): string => `$${letter}$${first}:$${letter}$${headerRow + Math.max(1, lines.length)}`;
  draft.addWide(countsCell(lines, area));
  draft.keep({ first: draft.nextRow(), last: headerRow });
  draft.addBlank(chartRows);
  COLUMNS.addHeadings(draft);
  lines.forEach((line, place) => draft.add(lineCells(draft.nextRow(), place + 1, line, context)));
  if (lines.length === 0) draft.addWide(cellOf("指标台账里没有记录，没有指标完成情况可列。", "wrapped"));
  const lastRow = draft.nextRow() - 1;
  draft.addWide(
    cellOf(
      "完成率＝累计值÷年度目标；时间进度（序时）＝截至月份÷12。慢得多的在前，不与本年时间进度比的、算不出完成率的在后。" +
        "没有年度目标的市场主体以基期翻番（基期值×2）为目标，这是几年的目标，不与本年时间进度比；别的年份、本月以前的台账、有负数的和越少越好的指标也不比。",
      "note",
    ),
  );
  addSignature(draft, "landscape", lastRow);

  return printedSheet(draft, COLUMNS.widths, {
    frozenRows: 2,
    charts: chartRows === 0 ? [] : [rateChart(first, Math.min(compared, MOST_BARS), compared)],
    orientation: "landscape",
    headerRow,
    tableTo: lastRow,
  });
}

/** `指标12项：慢于时间进度5项，达到时间进度6项，算不出完成率1项`, live over the list below. */
function countsCell(lines: readonly IndicatorLine[], area: (letter: string) => string): SheetCell {
  const rated = lines.filter(({ entry }) => entry.rate !== null).length;
  const compared = lines.filter(({ entry }) => entry.gap !== null).length;
  const behind = lines.filter(({ entry }) => entry.gap !== null && entry.gap < 0).length;
  const [all, rates, gaps] = [`COUNT(${area("A")})`, `COUNT(${area("F")})`, `COUNT(${area("H")})`];
  const parts = [
    ["指标", all, lines.length],
    ["项：慢于时间进度", `COUNTIFS(${area("H")},"<0")`, behind],
    ["项，达到时间进度", `COUNTIFS(${area("H")},">=0")`, compared - behind],
    ["项，不与时间进度比", `${rates}-${gaps}`, rated - compared],
    ["项，算不出完成率", `${all}-${rates}`, lines.length - rated],
  ] as const;
  const said = parts.filter(([, , count], place) => place < 3 || count > 0);
  return formulaCell(
    `${said.map(([words, formula]) => `"${words}"&(${formula})&`).join("")}"项"`,
    `${said.map(([words, , count]) => `${words}${count}`).join("")}项`,
    "total-text",
  );
}

function lineCells(
  row: number,
  no: number,
  { entry, record, place, target }: IndicatorLine,
  { index, rules, sameWorkbook, result }: SheetContext,
): readonly SheetCell[] {
  const whose = record.specialtyTown ?? record.towns.join("、");
  const name = `${record.name ?? ""}${whose === "" ? "" : `（${whose}）`}`;
  const [base, goal, sum] = [index.cell("base", place), index.cell("target", place), index.cell("cumulative", place)];
  const shownGoal = target.isDoubling
    ? `IF(${goal}<>"",${goal},IF(${base}="","${NO_FIGURE}",2*${base}))`
    : `IF(${goal}="","${NO_FIGURE}",${goal})`;
  const share = `MONTH(${rules.of("asOf")})/12`;
  return [
    cellOf(no, "centred"),
    cellOf(name, "wrapped"),
    cellOf(record.unit, "centred"),
    formulaCell(shownGoal, target.value ?? NO_FIGURE, "number"),
    formulaCell(`IF(${sum}="","${NO_FIGURE}",${sum})`, record.cumulative ?? NO_FIGURE, "number"),
    formulaCell(
      `IF(COUNT(D${row}:E${row})<2,"${NO_FIGURE}",IF(D${row}=0,"${NO_FIGURE}",E${row}/D${row}))`,
      entry.rate ?? NO_FIGURE,
      "percent",
    ),
    formulaCell(share, entry.scheduled, "percent"),
    isComparable(record, parseIsoDate(result.report.asOf) ?? fromSerial(0))
      ? // What binary fractions leave of 0 is no gap.
        formulaCell(
          `IF(COUNT(F${row}:G${row})<2,"${NO_FIGURE}",ROUND((F${row}-G${row})*100,9))`,
          entry.gap === null ? NO_FIGURE : entry.gap * 100,
          "points",
        )
      : cellOf(NO_FIGURE, "points"),
    cellOf(record.leadUnits.join("、"), "wrapped"),
    ...placeCells(record, sameWorkbook),
  ];
}

function rateChart(first: number, bars: number, compared: number): ChartModel {
  const span = { first, last: first + bars - 1 };
  return {
    kind: "bar",
    title: bars < compared ? `完成率与时间进度（最慢的${bars}项指标）` : "各指标完成率与时间进度",
    categories: columnArea(span, 2),
    series: [
      { name: "完成率", values: columnArea(span, 6), colour: "first" },
      { name: "时间进度", values: columnArea(span, 7), colour: "second" },
    ],
    numberFormat: "0.0%",
    anchor: {
      firstRow: COUNTS_ROW + 1,
      firstColumn: 1,
      lastRow: COUNTS_ROW + CHART_ROWS,
      lastColumn: PRINTED,
    },
  };
}
