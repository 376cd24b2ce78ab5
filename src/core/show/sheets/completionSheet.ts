import type { ComparedFigures, ComparedKeyTask } from "../../terms/report";
import { cellOf } from "./cellOf";
import { comparedIn, unitsLine, type Compared } from "./compared";
import { completionCharts } from "./completionCharts";
import { COMPLETION_COLUMNS, completionCells, completionLayout, type CompletionLayout } from "./completionColumns";
import { groupFormulas, type GroupFilter } from "./groupFormulas";
import { lightCounts, type LightCounts, type LightTally } from "./lightCounts";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { addHead } from "./sheetHead";
import { addSignature } from "./addSignature";
import type { ChartModel, RowSpan } from "./sheetModel";
import { sidesOnPaper } from "./paperOf";
import { FIGURE_DEFINITIONS } from "./figureDefinitions";
import { NO_TASKS } from "./noTasks";
import { addTrend } from "./addTrend";

type Group = ComparedFigures | ComparedKeyTask;

const SUBJECT = "重点任务完成情况";
const WHOLE = "合计";
const HEADER_ROW = 3;
const CHART_ROWS = 14;

interface Section {
  readonly title: string;
  readonly groups: readonly Group[];
  /** The rows a group counts, by the cells of its own row. */
  readonly filterOf: (row: number, group: Group) => GroupFilter;
  readonly lightsOf: (group: Group) => LightTally;
}

/** 完成情况 (SPEC §9, §13): the whole, then every group; each figure a formula over 台账索引, two charts of the whole on top. */
export const completionSheet = {
  key: "completion",
  name: "完成情况",
  title: SUBJECT,
  headings: COMPLETION_COLUMNS.map(({ heading }) => heading),
  turn: 3,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const compared = comparedIn(context.result);
  const layout = completionLayout(compared);
  const draft = sheetDraft(
    layout.columns.map(({ width }) => width),
    layout.sides,
  );
  const { completion } = context.result.report;
  const units = unitsLine("单位：项；百分比保留一位小数", compared);
  const second = { subject: `${SUBJECT}明细`, units: "单位：项；完成率、进度和亮灯见前页，各单位的明细见电子表" };
  addHead(draft, { subject: SUBJECT, units, second }, context);
  draft.add(
    layout.columns.map(({ heading }) => cellOf(heading, "heading")),
    42,
  );

  const hasTasks = completion.total.total + completion.total.cancelled > 0;
  const charts: ChartModel[] = [];
  let last = draft.nextRow();
  let detailsTo: number | null = null;
  if (!hasTasks) {
    draft.addWide(cellOf(`${NO_TASKS}，没有完成情况可列。`, "wrapped"));
  } else {
    const lights = lightCounts(context.result.report.records);
    const formulas = groupFormulas(context.index, context.rules, { by: "all" });
    const row = draft.nextRow();
    const whole = { row, name: WHOLE, figures: completion.total, lights: lights.all, formulas, isTotal: true };
    const figures = completionCells(layout, whole);
    draft.add([cellOf(null, "total-text"), cellOf(WHOLE, "total-text"), ...figures]);
    const chartRows = addChartRows(draft, layout);
    const { groups, units: unitSections } = sections(context, lights);
    const [specialtyTowns, towns] = groups.map((section) => addSection(draft, layout, section, context));
    const trend = addTrend(draft, layout, context.result, { row, figures });
    // The details of units go with their scores, on 单位排名: on paper they would only make more of it.
    detailsTo = draft.nextRow() - 1;
    for (const section of unitSections) addSection(draft, layout, section, context);
    last = draft.nextRow() - 1;
    draft.addBlank();
    draft.addWide(cellOf(noteOf(compared), "note"));
    const spans = { specialtyTowns: specialtyTowns ?? null, towns: towns ?? null, trend };
    charts.push(...completionCharts(layout, spans, chartRows));
  }
  addSignature(draft, "landscape", last);

  return {
    columns: layout.columns.map(({ width }) => ({ width })),
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: HEADER_ROW, columns: 2 },
    table: null,
    charts,
    print: sidesOnPaper(draft, {
      orientation: "landscape",
      headerRow: HEADER_ROW,
      tableTo: last,
      secondTo: detailsTo,
    }),
  };
}

/** Room for the charts; beside them, where the columns behind are printed, what these mean. */
function addChartRows(draft: SheetDraft, { sides: [, behind] }: CompletionLayout): RowSpan {
  const rows = { first: draft.nextRow(), last: draft.nextRow() + CHART_ROWS - 1 };
  const meanings = FIGURE_DEFINITIONS.filter(({ name }) => BEHIND_NAMES.has(name));
  const text = meanings.map(({ name, meaning }) => `${name}：${meaning}`).join("\n");
  const blanks = Array.from({ length: behind.first - 1 }, () => null);
  draft.add([...blanks, cellOf(text, "note")]);
  draft.addBlank(CHART_ROWS - 1);
  draft.merge({ firstRow: rows.first, lastRow: rows.last, firstColumn: behind.first, lastColumn: behind.last });
  draft.keep(rows);
  return rows;
}

const BEHIND_NAMES: ReadonlySet<string> = new Set([
  "任务数",
  "长期",
  "暂缓",
  "取消",
  "无时限",
  "到期",
  "按期完成",
  "按期完成率",
  "超期完成",
]);

function noteOf(compared: Compared | null): string {
  const note =
    "一项任务涉及几个镇、几个单位的，在各镇、各单位都计入，因此分项之和可能大于合计；合计按不重复的任务计算。各项数字的含义见统计规则。";
  return compared === null ? note : `${note}变化为与${compared.last}相差的百分点，持平为相差不到0.05个百分点。`;
}

/** Of towns and tasks, and of units. */
function sections(
  { result }: SheetContext,
  lights: LightCounts,
): { readonly groups: readonly Section[]; readonly units: readonly Section[] } {
  const { completion } = result.report;
  const member =
    (column: "towns" | "leadUnits" | "supportUnits") =>
    (row: number, { name }: Group): GroupFilter => ({ by: "member", column, cell: `$B${row}`, name });
  const groups: readonly Section[] = [
    {
      title: "各专业镇",
      groups: completion.specialtyTowns,
      filterOf: (row, { name }) => ({ by: "value", column: "specialtyTown", cell: `$B${row}`, name }),
      lightsOf: ({ name }) => lights.specialtyTowns(name),
    },
    { title: "各镇", groups: completion.towns, filterOf: member("towns"), lightsOf: ({ name }) => lights.towns(name) },
    {
      title: "十二项重点任务",
      groups: completion.keyTasks,
      // By its number, which stands in the first column.
      filterOf: (row, group) => ({
        by: "value",
        column: "keyTask",
        cell: `$A${row}`,
        name: String(numberOf(group) ?? ""),
      }),
      lightsOf: (group) => lights.keyTasks(numberOf(group) ?? 0),
    },
    {
      title: "四个维度（引、专、优、效）",
      groups: completion.dimensions,
      filterOf: (row, { name }) => ({ by: "value", column: "dimension", cell: `$B${row}`, name }),
      lightsOf: ({ name }) => lights.dimensions(name),
    },
  ];
  const units: readonly Section[] = [
    {
      title: "各单位（牵头的任务）",
      groups: completion.unitsAsLead,
      filterOf: member("leadUnits"),
      lightsOf: ({ name }) => lights.unitsAsLead(name),
    },
    {
      title: "各单位（配合的任务）",
      groups: completion.unitsAsSupport,
      filterOf: member("supportUnits"),
      lightsOf: ({ name }) => lights.unitsAsSupport(name),
    },
  ];
  return { groups, units };
}

/** @returns the rows of its groups, or null where it has none */
function addSection(
  draft: SheetDraft,
  layout: CompletionLayout,
  section: Section,
  { index, rules }: SheetContext,
): RowSpan | null {
  const title = cellOf(section.title, "total-text");
  draft.addWide(title, title);
  if (section.groups.length === 0) {
    draft.addWide(cellOf("没有可列的单位。", "text"));
    return null;
  }
  const first = draft.nextRow();
  section.groups.forEach((group, place) => {
    const row = draft.nextRow();
    const formulas = groupFormulas(index, rules, section.filterOf(row, group));
    const one = { row, name: group.name, figures: group, lights: section.lightsOf(group), formulas, isTotal: false };
    const figures = completionCells(layout, one);
    draft.add([cellOf(numberOf(group) ?? place + 1, "centred"), cellOf(group.name, "wrapped"), ...figures]);
  });
  return { first, last: draft.nextRow() - 1 };
}

/** The number of a key task. */
function numberOf(group: Group): number | null {
  return "no" in group ? group.no : null;
}
