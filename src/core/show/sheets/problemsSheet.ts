import { daysToClose } from "../../count/figures/daysToClose";
import { categoryNames } from "../../count/figures/problemsReport";
import { isCancelled } from "../../terms/isCancelled";
import type { ProblemGroup } from "../../terms/report";
import { cellOf, formulaCell } from "./cellOf";
import { columnArea } from "./columnArea";
import { criterion, memberCriterion } from "./criterion";
import { addOpenProblems } from "./addOpenProblems";
import { addSignature } from "./addSignature";
import { medianCell } from "./medianCell";
import { monthTitle } from "./monthTitle";
import { printedSheet } from "./printedSheet";
import { placedRecords, type PlacedRecord } from "./placedRecords";
import { rateCell } from "./rateCell";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { rowHeight } from "./rowHeight";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { asOfCell } from "./sheetHead";
import type { ChartModel, RowSpan, SheetCell } from "./sheetModel";
import { underHeadings } from "./underHeadings";
import { STATE_NAMES } from "./termNames";

const TITLE = "问题办理情况";
const WIDTHS = [23, 6.5, 10.7, 12, 7.3, 6.7, 6.7, 14, 6];
/** The last columns lead to the ledger: nothing for paper. */
const PRINTED = 7;
const HEADINGS = ["名称", "问题数", "已销号", "未销号", "销号率", "逾期未销号", "办结天数中位数"] as const;
const HEAD_ROWS = 2;
const CHART_ROWS = 13;
/** Units in the chart at most. */
const MOST_BARS = 10;

/**
 * 问题办理 (SPEC §12, MONTH §6): closed, open and overdue problems of the whole, of each unit and kind, the worst first, with a chart of
 * the units' open ones; then every open problem.
 */
export const problemsSheet = {
  key: "problems",
  name: "问题办理",
  title: TITLE,
  headings: HEADINGS,
  turn: 3,
  of: "problems",
  content,
} as const satisfies SheetDefinition;

type Problem = PlacedRecord<"problems">;

function content(context: SheetContext): SheetContent {
  const { problems } = context.result.report;
  const placed = placedRecords(context.result.records, "problems").filter(({ record }) => !isCancelled(record));
  const units = worstFirst(problems.byUnit);
  const open = units.filter(({ total, closed }) => closed < total).length;
  const bars = Math.min(open, MOST_BARS);
  const draft = sheetDraft(WIDTHS, [{ first: 1, last: PRINTED }]);
  draft.addWide(monthTitle(context, TITLE));
  draft.addWide(asOfCell(context, "单位：个、天"));
  const chartRows = bars === 0 ? 0 : CHART_ROWS;
  draft.keep({ first: draft.nextRow(), last: draft.nextRow() + chartRows });
  draft.addBlank(chartRows);
  const firstHeader = draft.nextRow();
  const makeRoom = underHeadings(draft, { orientation: "portrait", repeatRows: null }, () =>
    draft.add(
      HEADINGS.map((heading) => cellOf(heading, "heading")),
      45,
    ),
  );
  let unitRows = 0;
  if (problems.total === 0) {
    draft.addWide(
      cellOf(
        problems.cancelled > 0 ? "问题都已取消，没有问题办理情况可列。" : "问题台账里没有记录，没有问题办理情况可列。",
        "wrapped",
      ),
    );
  } else {
    const addGroup = groupAdder(draft, placed, context);
    const add: typeof addGroup = (group, by) => {
      makeRoom(rowHeight([cellOf(group.name, "wrapped")], WIDTHS));
      addGroup(group, by);
    };
    add({ name: "合计", ...problems }, null);
    draft.addWide(cellOf("各牵头单位（逾期多、未销号多的在前）", "total-text"));
    unitRows = draft.nextRow();
    for (const unit of units) add(unit, "unit");
    if (units.length === 0) draft.addWide(cellOf("没有可识别的牵头单位。", "text"));
    // With its first line.
    makeRoom(50);
    draft.addWide(cellOf("各类问题", "total-text"));
    for (const category of worstFirst(problems.byCategory)) add(category, "category");
  }
  draft.addWide(
    cellOf(
      "一个问题有几个牵头单位的，各单位都计入，认不出牵头单位的不计入任何单位，因此各单位之和可能不等于合计。销号率＝已销号÷问题数；" +
        `办结天数为从提出到销号的天数，没有填提出时间或销号时间的、销号早于提出的不计；长期、暂缓的不算逾期${problems.cancelled === 0 ? "，取消的不计入" : `；取消的${problems.cancelled}个不计入`}。`,
      "note",
    ),
  );
  const headerRow = addOpenProblems(draft, placed, context) ?? firstHeader;
  const lastRow = draft.nextRow() - 1;
  addSignature(draft, "portrait", lastRow);

  return printedSheet(draft, WIDTHS, {
    frozenRows: HEAD_ROWS,
    charts: bars === 0 ? [] : [openChart({ first: unitRows, last: unitRows + bars - 1 }, bars < open)],
    orientation: "portrait",
    headerRow,
    tableTo: lastRow,
  });
}

/** Most overdue first, then most open; else in the order of the report. */
function worstFirst(groups: readonly ProblemGroup[]): readonly ProblemGroup[] {
  return [...groups].sort((a, b) => b.overdue - a.overdue || b.total - b.closed - (a.total - a.closed));
}

/** Writes the figures of a group, or of all, over 台账索引. */
function groupAdder(
  draft: SheetDraft,
  placed: readonly Problem[],
  { index, rules }: SheetContext,
): (group: ProblemGroup, by: "unit" | "category" | null) => void {
  const withDays = placed.filter(({ record }) => daysToClose(record) !== null);
  const days = withDays.map(({ place }) => place);
  const categoryOf = categoryNames(placed.map(({ record }) => record));
  const placesOf = (name: string, by: "unit" | "category" | null): ReadonlySet<number> => {
    const isIn = ({ record }: Problem): boolean =>
      by === null || (by === "unit" ? record.leadUnits.includes(name) : categoryOf(record) === name);
    return new Set(withDays.filter(isIn).map(({ place }) => place));
  };
  return (group, by) => {
    const row = draft.nextRow();
    const { name, total, closed, closeRate, overdue, medianDaysToClose } = group;
    const whose =
      by === null
        ? ""
        : by === "unit"
          ? `,${index.of("leadUnits")},${memberCriterion(`$A${row}`, name)}`
          : `,${index.of("category")},${criterion(`$A${row}`, name)}`;
    const kind = `${index.of("isProblem")},1${whose}`;
    const role = by === null ? "total-integer" : "integer";
    const count = (more: string, value: number): SheetCell => formulaCell(`COUNTIFS(${kind}${more})`, value, role);
    const rate = rateCell(`C${row}`, `B${row}`, closeRate);
    draft.add([
      cellOf(name, by === null ? "total-text" : "wrapped"),
      count("", total),
      count(`,${index.of("state")},"${STATE_NAMES.done}"`, closed),
      formulaCell(`B${row}-C${row}`, total - closed, role),
      by === null ? { ...rate, role: "total-percent" } : rate,
      count(`,${index.of("canBeLate")},1,${index.of("due")},"<"&${rules.of("asOf")}`, overdue),
      medianCell(index, days, placesOf(name, by), medianDaysToClose, by === null ? "total-number" : "number"),
    ]);
  };
}

function openChart(units: RowSpan, isPart: boolean): ChartModel {
  return {
    kind: "bar",
    title: isPart ? `未销号问题（逾期多、未销号多的${units.last - units.first + 1}个单位）` : "各单位未销号问题",
    categories: columnArea(units, 1),
    series: [
      { name: "未销号", values: columnArea(units, 4), colour: "second" },
      { name: "其中逾期", values: columnArea(units, 6), colour: "red" },
    ],
    // What nobody has is no label.
    numberFormat: "0;;",
    anchor: {
      firstRow: HEAD_ROWS + 1,
      firstColumn: 1,
      lastRow: HEAD_ROWS + CHART_ROWS,
      lastColumn: PRINTED,
    },
  };
}
