import type { ProjectGroup, ProjectsReport, ThreeBatches } from "../../terms/report";
import { unpricedProjects } from "../../count/figures/unpricedProjects";
import { ofKind } from "../../terms/ofKind";
import { addInvestment } from "./addInvestment";
import { addMissedStarts } from "./addMissedStarts";
import { addSignature } from "./addSignature";
import { cellOf, formulaCell } from "./cellOf";
import { columnArea } from "./columnArea";
import { criterion, memberCriterion } from "./criterion";
import { monthTitle } from "./monthTitle";
import { printedSheet } from "./printedSheet";
import { projectFormulas, type Batch, type ProjectFormulas } from "./projectFormulas";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { asOfCell } from "./sheetHead";
import type { AreaModel, ChartModel, RowSpan, SheetCell } from "./sheetModel";
import { monthWords } from "../../workbook/dayText";

const TITLE = "重点项目进展情况";
const WIDTHS = [24, 8.5, 11.5, 8.5, 11.5, 8.5, 11.5, 8.5, 11.5, 14, 6];
/** The last columns lead to the ledger: nothing for paper. */
const PRINTED = 9;
const HEADINGS = [
  "名称",
  "项目数",
  "总投资（万元）",
  "签约（个）",
  "签约总投资",
  "开工（个）",
  "开工总投资",
  "投产（个）",
  "投产总投资",
] as const;
const HEAD_ROWS = 2;
const CHART_ROWS = 15;
/** Months in the chart at most: the newest. */
const MOST_MONTHS = 10;
const BATCHES: readonly Batch[] = ["signed", "started", "produced"];
const NO_STAGE = "阶段不明";

/**
 * 项目进展 (SPEC §12, MONTH §6): charts of stages and months, the year's investment, starts that were missed, then projects and 三个一批
 * by stage, month, town and specialty town.
 */
export const projectsSheet = {
  key: "projects",
  name: "项目进展",
  title: TITLE,
  headings: HEADINGS,
  turn: 3,
  of: "projects",
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { projects } = context.result.report;
  const count = projects.byStage.reduce((sum, stage) => sum + stage.count, 0);
  const draft = sheetDraft(WIDTHS, [{ first: 1, last: PRINTED }]);
  draft.addWide(monthTitle(context, TITLE));
  draft.addWide(asOfCell(context, "单位：个、万元"));
  if (count > 0) draft.keep({ first: draft.nextRow(), last: draft.nextRow() + CHART_ROWS });
  draft.addBlank(count === 0 ? 0 : CHART_ROWS);
  const charts: ChartModel[] = [];
  let headerRow = draft.nextRow();
  if (count === 0) {
    addHeadings(draft);
    draft.addWide(
      cellOf(
        projects.cancelled > 0 ? "项目都已取消，没有项目进展可列。" : "重点项目台账里没有记录，没有项目进展可列。",
        "wrapped",
      ),
    );
  } else {
    const formulas = projectFormulas(context.index, context.rules);
    // What has headings of its own stands before those that every page repeats.
    addInvestment(draft, context, formulas);
    addMissedStarts(draft, context);
    headerRow = draft.nextRow();
    addHeadings(draft);
    const stages = addStages(draft, context, formulas);
    const months = addMonths(draft, context, formulas);
    addGroups(draft, formulas, "各镇", projects.towns, (row, name) => ["towns", memberCriterion(`$A${row}`, name)]);
    addGroups(draft, formulas, "各专业镇", projects.specialtyTowns, (row, name) => [
      "specialtyTown",
      criterion(`$A${row}`, name),
    ]);
    charts.push(...projectCharts(stages, months));
  }
  const lastRow = draft.nextRow() - 1;
  draft.addWide(
    cellOf(
      "签约、开工、投产按签约时间、实际开工时间、实际投产时间计，截至日期以后的不计，投资都为项目总投资；一个项目涉及几个镇的，各镇都计入，没有项目的镇和专业镇不列。" +
        besidesText(projects) +
        unpricedText(context),
      "note",
    ),
  );
  addSignature(draft, "landscape", lastRow);

  return printedSheet(draft, WIDTHS, {
    frozenRows: HEAD_ROWS,
    charts,
    orientation: "landscape",
    headerRow,
    tableTo: lastRow,
  });
}

/** What no figure above has in it. */
function besidesText({ investment: { leftOut }, startedUndated, cancelled }: ProjectsReport): string {
  const undated = `阶段已开工而没有填实际开工时间的${startedUndated}个，不算到期未开工。`;
  const unused = `${leftOut}个项目没有本月可用的年度计划和完成投资，不计入投资完成率。`;
  return (
    (leftOut === 0 ? "" : unused) +
    (startedUndated === 0 ? "" : undated) +
    (cancelled === 0 ? "" : `取消的${cancelled}个项目不计入。`)
  );
}

function unpricedText({ result: { records } }: SheetContext): string {
  const { length } = unpricedProjects(ofKind(records, "projects"));
  return length === 0 ? "" : `${length}个项目的总投资没有填或者读不出，只计个数，不计入总投资。`;
}

function addHeadings(draft: SheetDraft): void {
  draft.add(
    HEADINGS.map((heading) => cellOf(heading, "heading")),
    30,
  );
}

/** The whole, with what was signed, started and produced in any month, then its stages. */
function addStages(draft: SheetDraft, { result: { report } }: SheetContext, formulas: ProjectFormulas): RowSpan {
  const { byStage, byMonth } = report.projects;
  const total = draft.nextRow();
  const sum = (of: (each: (typeof byStage)[number]) => number): number =>
    byStage.reduce((all, stage) => all + of(stage), 0);
  draft.add([
    cellOf("合计", "total-text"),
    formulaCell(
      formulas.count(""),
      sum((stage) => stage.count),
      "total-integer",
    ),
    formulaCell(
      formulas.investment(""),
      sum((stage) => stage.totalInvestment),
      "total-number",
    ),
    ...BATCHES.flatMap((batch) => {
      const add = (of: "count" | "totalInvestment"): number =>
        byMonth.reduce((all, month) => all + month[batch][of], 0);
      const where = formulas.dated(batch);
      return [
        formulaCell(formulas.count(where), add("count"), "total-integer"),
        formulaCell(formulas.investment(where), add("totalInvestment"), "total-number"),
      ];
    }),
  ]);
  const first = draft.nextRow();
  const last = first + byStage.length - 1;
  for (const { stage, count, totalInvestment } of byStage) {
    const row = draft.nextRow();
    // What cannot be read is what the others leave over.
    const rest = (letter: string): string => `${letter}${total}-SUM(${letter}${first}:${letter}${last - 1})`;
    const where = formulas.inStage(`$A${row}`);
    draft.add([
      cellOf(stage ?? NO_STAGE, "text"),
      formulaCell(stage === null ? rest("B") : formulas.count(where), count, "integer"),
      formulaCell(stage === null ? rest("C") : formulas.investment(where), totalInvestment, "number"),
      ...BLANKS,
    ]);
  }
  return { first, last };
}

/** @returns the rows of its months, or null where there are none */
function addMonths(draft: SheetDraft, { result: { report } }: SheetContext, formulas: ProjectFormulas): RowSpan | null {
  const { byMonth } = report.projects;
  if (byMonth.length === 0) return null;
  draft.addWide(cellOf("三个一批（按月）", "total-text"));
  const first = draft.nextRow();
  for (const month of byMonth) {
    draft.add([
      cellOf(monthWords(month.month), "text"),
      BLANK,
      BLANK,
      ...batchCells(month, (batch) => formulas.inMonth(batch, month.month), formulas),
    ]);
  }
  return { first, last: draft.nextRow() - 1 };
}

function addGroups(
  draft: SheetDraft,
  formulas: ProjectFormulas,
  title: string,
  groups: readonly ProjectGroup[],
  memberOf: (row: number, name: string) => readonly ["towns" | "specialtyTown", string],
): void {
  const listed = groups.filter(({ count }) => count > 0);
  if (listed.length === 0) return;
  draft.addWide(cellOf(title, "total-text"));
  for (const group of listed) {
    const row = draft.nextRow();
    const own = formulas.of(...memberOf(row, group.name));
    draft.add([
      cellOf(group.name, "wrapped"),
      formulaCell(formulas.count(own), group.count, "integer"),
      formulaCell(formulas.investment(own), group.totalInvestment, "number"),
      ...batchCells(group, (batch) => `${own}${formulas.dated(batch)}`, formulas),
    ]);
  }
}

function batchCells(
  batches: ThreeBatches,
  whereOf: (batch: Batch) => string,
  formulas: ProjectFormulas,
): readonly SheetCell[] {
  return BATCHES.flatMap((batch) => [
    formulaCell(formulas.count(whereOf(batch)), batches[batch].count, "integer"),
    formulaCell(formulas.investment(whereOf(batch)), batches[batch].totalInvestment, "number"),
  ]);
}

const BLANK = cellOf(null, "text");
const BLANKS = HEADINGS.slice(3).map(() => BLANK);

function projectCharts(stages: RowSpan, months: RowSpan | null): readonly ChartModel[] {
  const anchor = (firstColumn: number, lastColumn: number): AreaModel => ({
    firstRow: HEAD_ROWS + 1,
    firstColumn,
    lastRow: HEAD_ROWS + CHART_ROWS,
    lastColumn,
  });
  const stageChart: ChartModel = {
    kind: "bar",
    title: "各阶段项目数",
    categories: columnArea(stages, 1),
    series: [{ name: "项目数", values: columnArea(stages, 2), colour: "first" }],
    numberFormat: "0",
    anchor: anchor(1, months === null ? PRINTED : 3),
  };
  if (months === null) return [stageChart];
  const shown = { first: Math.max(months.first, months.last - MOST_MONTHS + 1), last: months.last };
  return [
    stageChart,
    {
      kind: "stacked-bar",
      title: shown.first > months.first ? `三个一批项目数（最近${MOST_MONTHS}个有项目的月份）` : "各月三个一批项目数",
      categories: columnArea(shown, 1),
      series: [
        { name: "签约", values: columnArea(shown, 4), colour: "second" },
        { name: "开工", values: columnArea(shown, 6), colour: "yellow" },
        { name: "投产", values: columnArea(shown, 8), colour: "green" },
      ],
      // What there is none of is no label.
      numberFormat: "0;;",
      anchor: anchor(4, PRINTED),
    },
  ];
}
