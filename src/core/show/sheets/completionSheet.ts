import type { AnyGroupFigures, CompletionFigures } from "../../terms/report";
import { cellOf } from "./cellOf";
import { COMPLETION_COLUMNS, completionCells, completionColumn, type CompletionKey } from "./completionColumns";
import { groupFormulas, type GroupFilter } from "./groupFormulas";
import { lightCounts, type LightCounts, type LightTally } from "./lightCounts";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { addHead } from "./sheetHead";
import type { AreaModel, ChartModel } from "./sheetModel";
import { NO_TASKS } from "./noTasks";

const WIDTHS = COMPLETION_COLUMNS.map(({ width }) => width);
const TITLE = "专业镇重点任务完成情况";
const HEADER_ROW = 3;
const CHART_ROWS = 16;

interface Section {
  readonly title: string;
  readonly groups: readonly AnyGroupFigures[];
  /** The rows a group counts, by the cells of its own row. */
  readonly filterOf: (row: number, group: AnyGroupFigures) => GroupFilter;
  readonly lightsOf: (group: AnyGroupFigures) => LightTally;
}

/** 完成情况 (SPEC §9, §13): the whole, then every group; each figure a formula over 台账索引, two charts of the whole on top. */
export const completionSheet = {
  key: "completion",
  name: "完成情况",
  title: TITLE,
  headings: COMPLETION_COLUMNS.map(({ heading }) => heading),
  turn: 3,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const draft = sheetDraft(WIDTHS);
  const { completion } = context.result.report;
  addHead(draft, TITLE, "单位：项；百分比保留一位小数", context);
  draft.add(
    COMPLETION_COLUMNS.map(({ heading }) => cellOf(heading, "heading")),
    42,
  );

  const hasTasks = completion.total.total + completion.total.cancelled > 0;
  const charts: ChartModel[] = [];
  if (!hasTasks) {
    draft.addWide(cellOf(`${NO_TASKS}，没有完成情况可列。`, "wrapped"));
  } else {
    const lights = lightCounts(context.result.report.records);
    const formulas = groupFormulas(context.index, context.rules, { by: "all" });
    const row = draft.nextRow();
    const figures = completionCells(row, completion.total, lights.all, formulas, true);
    draft.add([cellOf(null, "total-text"), cellOf("合计", "total-text"), ...figures]);
    const firstChartRow = draft.nextRow();
    draft.addBlank(CHART_ROWS);
    const places = sections(context, lights).map((section) => ({
      title: section.title,
      area: addSection(draft, section, context),
    }));
    draft.addBlank();
    draft.addWide(
      cellOf(
        "一项任务涉及几个镇、几个单位的，在各镇、各单位都计入，因此分项之和可能大于合计；合计按不重复的任务计算。各项数字的含义见统计规则。",
        "note",
      ),
    );
    charts.push(
      ...chartsOf(
        places.map(({ area }) => area),
        firstChartRow,
      ),
    );
  }

  return {
    columns: WIDTHS.map((width) => ({ width })),
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: HEADER_ROW, columns: 2 },
    table: null,
    charts,
    print: { orientation: "landscape", repeatRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function sections({ result }: SheetContext, lights: LightCounts): readonly Section[] {
  const { completion } = result.report;
  const member =
    (column: "towns" | "leadUnits" | "supportUnits") =>
    (row: number, { name }: CompletionFigures): GroupFilter => ({ by: "member", column, cell: `$B${row}`, name });
  return [
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
      filterOf: (row, { no }) => ({ by: "value", column: "keyTask", cell: `$A${row}`, name: String(no ?? "") }),
      lightsOf: ({ no }) => lights.keyTasks(no ?? 0),
    },
    {
      title: "四个维度（引、专、优、效）",
      groups: completion.dimensions,
      filterOf: (row, { name }) => ({ by: "value", column: "dimension", cell: `$B${row}`, name }),
      lightsOf: ({ name }) => lights.dimensions(name),
    },
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
}

/** @returns the rows of its groups, or null where it has none */
function addSection(draft: SheetDraft, section: Section, { index, rules }: SheetContext): RowSpan | null {
  draft.addWide(cellOf(section.title, "total-text"));
  if (section.groups.length === 0) {
    draft.addWide(cellOf("没有可列的单位。", "text"));
    return null;
  }
  const first = draft.nextRow();
  section.groups.forEach((group, place) => {
    const row = draft.nextRow();
    const formulas = groupFormulas(index, rules, section.filterOf(row, group));
    const figures = completionCells(row, group, section.lightsOf(group), formulas, false);
    draft.add([cellOf(group.no ?? place + 1, "centred"), cellOf(group.name, "wrapped"), ...figures]);
  });
  return { first, last: draft.nextRow() - 1 };
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
}

function chartsOf([specialtyTowns, towns]: readonly (RowSpan | null)[], firstRow: number): readonly ChartModel[] {
  const lastRow = firstRow + CHART_ROWS - 1;
  const column = (span: RowSpan, key: CompletionKey): AreaModel => ({
    firstRow: span.first,
    lastRow: span.last,
    firstColumn: completionColumn(key),
    lastColumn: completionColumn(key),
  });
  const charts: ChartModel[] = [];
  if (towns) {
    charts.push({
      kind: "bar",
      title: "各镇完成率",
      categories: column(towns, "name"),
      series: [{ name: "完成率", values: column(towns, "completionRate"), colour: "first" }],
      numberFormat: "0.0%",
      anchor: { firstRow, firstColumn: 1, lastRow, lastColumn: completionColumn("completionRate") },
    });
  }
  if (specialtyTowns) {
    charts.push({
      kind: "stacked-bar",
      title: "各专业镇亮灯",
      categories: column(specialtyTowns, "name"),
      series: [
        { name: "红灯", values: column(specialtyTowns, "red"), colour: "red" },
        { name: "黄灯", values: column(specialtyTowns, "yellow"), colour: "yellow" },
        { name: "绿灯", values: column(specialtyTowns, "green"), colour: "green" },
        { name: "不亮灯", values: column(specialtyTowns, "none"), colour: "none" },
      ],
      // A light that nobody has is no label.
      numberFormat: "0;;",
      anchor: { firstRow, firstColumn: completionColumn("dueByNow"), lastRow, lastColumn: WIDTHS.length },
    });
  }
  return charts;
}
