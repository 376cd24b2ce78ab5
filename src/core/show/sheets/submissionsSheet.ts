import type { SubmissionEntry } from "../../terms/report";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { NO_FIGURE } from "../../values/figureText";
import { cellOf, formulaCell } from "./cellOf";
import { columnArea } from "./columnArea";
import { criterion } from "./criterion";
import { firstOfMonth } from "./firstOfMonth";
import { monthTitle } from "./monthTitle";
import { printedSheet } from "./printedSheet";
import { rateCell } from "./rateCell";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { asOfCell, serialOf } from "./sheetHead";
import type { CellRole, ChartModel, RowSpan, SheetCell } from "./sheetModel";
import { addSignature } from "./addSignature";
import { submissionGroups, worstFirst, type SubmissionGroup } from "./submissionGroups";

const TITLE = "月报报送情况";
const WIDTHS = [6, 18, 10, 11, 11, 8, 9];
const GROUP_HEADINGS = ["序号", "专班", "应报（次）", "按时（次）", "迟报（次）", "未报（次）", "按时率"] as const;
const LIST_HEADINGS = ["序号", "专班", "月份", "应报日", "报送日", "结果", "迟报天数"] as const;
const HEAD_ROWS = 2;

const RESULTS: Readonly<Record<SubmissionEntry["result"], { readonly word: string; readonly role: CellRole }>> = {
  "on-time": { word: "按时", role: "centred" },
  late: { word: "迟报", role: "light-yellow" },
  missing: { word: "未报", role: "light-red" },
};

/**
 * 报送情况 (SPEC §12, MONTH §6): what each working group reported on time, late or not, the worst first, with a chart; then every report
 * that was due, those missing and late on top.
 */
export const submissionsSheet = {
  key: "submissions",
  name: "报送情况",
  title: TITLE,
  headings: GROUP_HEADINGS,
  turn: 3,
  of: "submissions",
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { submissions: entries } = context.result.report;
  const draft = sheetDraft(WIDTHS);
  draft.addWide(monthTitle(context, TITLE));
  draft.addWide(asOfCell(context, "单位：次、天"));
  const groups = submissionGroups(entries);
  const chartRows = groups.length === 0 ? 0 : Math.min(30, Math.max(10, groups.length + 6));
  draft.keep({ first: draft.nextRow(), last: draft.nextRow() + chartRows });
  draft.addBlank(chartRows);
  const groupHeader = draft.nextRow();
  const span = { first: groupHeader + 2, last: groupHeader + 1 + groups.length };
  // Below the groups a note, the list's title and its headings.
  const listHeader = span.last + 3;
  addHeadings(draft, GROUP_HEADINGS);
  if (groups.length === 0) {
    draft.addWide(cellOf("还没有到期应报的月报。", "wrapped"));
  } else {
    addGroups(draft, groups, span, { first: listHeader + 1, last: listHeader + entries.length });
    draft.addWide(
      cellOf(
        "从台账里最早的月份起，每个专班每月应报一次，应报日为次月的月报报送日（见统计规则）；一个月报了几次的按最早一次算，报送时间早于所报月份的不算。" +
          "未报的迟报天数算到截至日期。",
        "note",
      ),
    );
    draft.addWide(cellOf("逐月清单（未报、迟报的在前）", "total-text"));
    addHeadings(draft, LIST_HEADINGS);
    worstFirst(entries).forEach((entry, place) => draft.add(entryCells(draft.nextRow(), place + 1, entry, context)));
  }
  const lastRow = draft.nextRow() - 1;
  addSignature(draft, "portrait", lastRow);

  const repeated = groups.length === 0 ? groupHeader : listHeader;
  return printedSheet(draft, WIDTHS, {
    frozenRows: HEAD_ROWS,
    charts: groups.length === 0 ? [] : [resultChart(span, chartRows)],
    orientation: "portrait",
    headerRow: repeated,
    tableTo: lastRow,
  });
}

function addHeadings(draft: SheetDraft, headings: readonly string[]): void {
  draft.add(
    headings.map((heading) => cellOf(heading, "heading")),
    30,
  );
}

/** The whole, then each group, counted over the list below. */
function addGroups(draft: SheetDraft, groups: readonly SubmissionGroup[], span: RowSpan, list: RowSpan): void {
  const listed = (letter: string): string => `$${letter}$${list.first}:$${letter}$${list.last}`;
  const total = draft.nextRow();
  const sum = (letter: string, value: number): SheetCell =>
    formulaCell(`SUM(${letter}${span.first}:${letter}${span.last})`, value, "total-integer");
  const all = (of: keyof Omit<SubmissionGroup, "name">): number => groups.reduce((n, group) => n + group[of], 0);
  draft.add([
    cellOf(null, "total-text"),
    cellOf("合计", "total-text"),
    sum("C", all("due")),
    sum("D", all("onTime")),
    sum("E", all("late")),
    sum("F", all("missing")),
    { ...rateCell(`D${total}`, `C${total}`, all("onTime") / all("due")), role: "total-percent" },
  ]);
  groups.forEach(({ name, due, onTime, late, missing }, place) => {
    const row = draft.nextRow();
    const own = `${listed("B")},${criterion(`$B${row}`, name)}`;
    const count = (word: string, value: number): SheetCell =>
      formulaCell(`COUNTIFS(${own},${listed("F")},"${word}")`, value, "integer");
    draft.add([
      cellOf(place + 1, "centred"),
      cellOf(name, "wrapped"),
      formulaCell(`COUNTIFS(${own})`, due, "integer"),
      count(RESULTS["on-time"].word, onTime),
      count(RESULTS.late.word, late),
      count(RESULTS.missing.word, missing),
      rateCell(`D${row}`, `C${row}`, onTime / due),
    ]);
  });
}

/** One report that was due, from the rows of 台账索引 with its group and month. */
function entryCells(
  row: number,
  no: number,
  entry: SubmissionEntry,
  { result: { report }, index, rules }: SheetContext,
): readonly SheetCell[] {
  const { specialtyTown, month, due, submitted, result } = entry;
  const [dueSerial, day] = [serialOf(due), submitted === null ? null : serialOf(submitted)];
  const { word, role } = RESULTS[result];
  const [missing, late] = [RESULTS.missing.word, RESULTS.late.word];
  const where = [
    `${index.of("kind")},"${ledgerDefinitions.submissions.name}"`,
    `${index.of("specialtyTown")},${criterion(`$B${row}`, specialtyTown)}`,
    `${index.of("month")},$C${row}`,
    `${index.of("isCounted")},1`,
  ].join(",");
  const dueFormula =
    `MIN(DATE(YEAR(C${row}),MONTH(C${row})+1,${rules.of("submissionDueDay")}),` +
    `DATE(YEAR(C${row}),MONTH(C${row})+2,1)-1)`;
  const until = result === "on-time" ? null : (day ?? serialOf(report.asOf));
  return [
    cellOf(no, "centred"),
    cellOf(specialtyTown, "wrapped"),
    cellOf(firstOfMonth(month), "month"),
    formulaCell(dueFormula, dueSerial, "date"),
    formulaCell(
      `IF(COUNTIFS(${where})=0,"${missing}",SUMIFS(${index.of("finished")},${where}))`,
      day ?? missing,
      "date",
    ),
    formulaCell(
      `IF(E${row}="${missing}","${missing}",IF(E${row}<=D${row},"${RESULTS["on-time"].word}","${late}"))`,
      word,
      role,
    ),
    formulaCell(
      `IF(F${row}="${missing}",${rules.of("asOf")}-D${row},IF(F${row}="${late}",E${row}-D${row},"${NO_FIGURE}"))`,
      until === null ? NO_FIGURE : until - dueSerial,
      "integer",
    ),
  ];
}

function resultChart(span: RowSpan, rows: number): ChartModel {
  return {
    kind: "stacked-bar",
    title: "各专班月报报送",
    categories: columnArea(span, 2),
    series: [
      { name: "按时", values: columnArea(span, 4), colour: "green" },
      { name: "迟报", values: columnArea(span, 5), colour: "yellow" },
      { name: "未报", values: columnArea(span, 6), colour: "red" },
    ],
    // What nobody has is no label.
    numberFormat: "0;;",
    anchor: { firstRow: HEAD_ROWS + 1, firstColumn: 1, lastRow: HEAD_ROWS + rows, lastColumn: WIDTHS.length },
  };
}
