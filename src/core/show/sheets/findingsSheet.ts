import { columnLabel, ledgerDefinitions } from "../../terms/ledgerKind";
import { ruleOf } from "../../judge/check/ruleOf";
import { causesOf, type Cause } from "../report/causesOf";
import { checkedAreas } from "../report/checkedAreas";
import type { Finding, Severity } from "../../terms/finding";
import { cellOf, formulaCell, linkCell } from "./cellOf";
import { criterion } from "./criterion";
import { findingLink, findingPlace, findingPlaces } from "./findingPlace";
import { rowHeight } from "./rowHeight";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { sheetDraft, type SheetDraft } from "./sheetDraft";
import { addHead, NOT_WITH_ALL } from "./sheetHead";
import type { SheetCell, SheetRow } from "./sheetModel";
import { columnReference } from "./sheetReference";
import { SEVERITY_NAMES, SEVERITY_ROLES } from "./termNames";
import { heightOf } from "./textWidth";

const COLUMNS = [
  { heading: "序号", width: 6 },
  { heading: "级别", width: 7 },
  { heading: "规则", width: 24 },
  { heading: "工作表", width: 14 },
  { heading: "位置", width: 8 },
  { heading: "台账", width: 9 },
  { heading: "栏目", width: 12 },
  { heading: "现有内容", width: 18 },
  { heading: "说明", width: 52 },
  { heading: "建议", width: 20 },
  { heading: "文件", width: 20 },
  // For programs and for questions to us: people read its title.
  { heading: "规则编号", width: 18, hidden: true },
] as const;
const WIDTHS = COLUMNS.map(({ width }) => width);
const TITLE = "台账校验结果";
const ACCEPTED = "已列入例外";
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * 校验结果 (SPEC §7, §13): how many of each weight, the causes with their first examples, structure first, what was checked and
 * passed, then every finding as a native table with links. The list is made while it is iterated.
 */
export const findingsSheet = {
  key: "findings",
  name: "校验结果",
  title: TITLE,
  headings: [...SEVERITIES.map((severity) => SEVERITY_NAMES[severity]), ACCEPTED],
  turn: 3,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { findings } = context.result.report;
  const causes = causesOf(findings);
  // Where the list begins hangs on how much stands above it, and the counts above it on where it is.
  const listRow = headOf(context, causes, 1).nextRow();
  const head = headOf(context, causes, listRow);
  const count = findings.length;

  function* rows(): Generator<SheetRow> {
    yield* head.rows;
    yield { cells: COLUMNS.map(({ heading }) => cellOf(heading, "heading")), height: 22 };
    if (count === 0) yield { cells: [cellOf(noneText(context), "text")] };
    for (let index = 0; index < count; index++) {
      const finding = findings[index];
      if (finding === undefined) continue;
      const cells = findingCells(index + 1, finding, context.sameWorkbook);
      yield { cells, height: rowHeight(cells, WIDTHS) };
    }
  }

  return {
    columns: COLUMNS,
    rows: { [Symbol.iterator]: rows },
    merges: head.merges,
    freeze: { rows: 2, columns: 0 },
    table:
      count === 0
        ? null
        : {
            name: "LedgerFindings",
            area: { firstRow: listRow, firstColumn: 1, lastRow: listRow + count, lastColumn: COLUMNS.length },
            headings: COLUMNS.map(({ heading }) => heading),
          },
    charts: [],
    print: { orientation: "landscape", repeatRows: { first: listRow, last: listRow }, areas: [] },
  };
}

function noneText({ result: { report } }: SheetContext): string {
  return report.ledgers.length === 0 ? "文件里没有台账，没有可以检查的内容。" : "没有发现问题。";
}

/** Everything above the list, whose headings stand in `listRow`. */
function headOf(context: SheetContext, causes: readonly Cause[], listRow: number): SheetDraft {
  const { report } = context.result;
  const draft = sheetDraft(WIDTHS);
  const listed = (column: number): string =>
    columnReference(context.name, column, listRow + 1, listRow + Math.max(1, report.findings.length));

  addHead(draft, { subject: TITLE, units: `单位：处；${NOT_WITH_ALL}` }, context);
  draft.add([
    ...SEVERITIES.flatMap((severity) => [
      cellOf(SEVERITY_NAMES[severity], SEVERITY_ROLES[severity]),
      formulaCell(
        `COUNTIFS(${listed(2)},"${SEVERITY_NAMES[severity]}")`,
        report.findings.filter((finding) => finding.severity === severity).length,
        "total-integer",
      ),
    ]),
    cellOf(ACCEPTED, "total-text"),
    cellOf(report.accepted.length, "total-integer"),
  ]);
  const { passed, notChecked } = checkedAreas(report);
  if (passed.length > 0) draft.addWide(cellOf(`检查通过：${passed.map(({ zh }) => zh).join("、")}。`, "wrapped"));
  if (notChecked.length > 0) {
    draft.addWide(
      cellOf(`没有检查（没有读到有关的台账或栏目）：${notChecked.map(({ zh }) => zh).join("、")}。`, "wrapped"),
    );
  }
  draft.addBlank();
  draft.addWide(cellOf("一、按原因", "total-text"));
  if (causes.length === 0) draft.addWide(cellOf(noneText(context), "wrapped"));
  else addCauses(draft, causes, listed);
  draft.addBlank();
  draft.addWide(cellOf("二、逐条清单", "total-text"));
  return draft;
}

/** Columns of examples and of the remedy among the list's columns. */
const EXAMPLES = { first: 5, last: 9 };
const REMEDY = { first: 10, last: 11 };

function addCauses(draft: SheetDraft, causes: readonly Cause[], listed: (column: number) => string): void {
  addCauseRow(draft, [
    cellOf("序号", "heading"),
    cellOf("级别", "heading"),
    cellOf("规则", "heading"),
    cellOf("处数", "heading"),
    cellOf("举例", "heading"),
    cellOf("怎么改", "heading"),
  ]);
  causes.forEach((cause, place) => {
    const row = draft.nextRow();
    const { title, remedy } = ruleOf(cause.rule).words;
    const said = cause.examples.map(({ sentence, findings }) => `${findingPlaces(findings)}：${sentence}`);
    const more = cause.count - cause.examples.reduce((sum, { findings }) => sum + findings.length, 0);
    if (more > 0) said.push(`其余${more}处见下面的逐条清单，可按“规则”筛选。`);
    addCauseRow(draft, [
      cellOf(place + 1, "centred"),
      cellOf(SEVERITY_NAMES[cause.severity], SEVERITY_ROLES[cause.severity]),
      cellOf(title, "wrapped"),
      formulaCell(
        `COUNTIFS(${listed(2)},$B${row},${listed(3)},${criterion(`$C${row}`, title)})`,
        cause.count,
        "integer",
      ),
      cellOf(said.join("\n"), "wrapped"),
      cellOf(remedy, "wrapped"),
    ]);
  });
}

/** Four cells, then one across the example columns and one across those of the remedy. */
function addCauseRow(draft: SheetDraft, cells: readonly SheetCell[]): void {
  const row = draft.nextRow();
  const [example, remedy] = cells.slice(4);
  if (example === undefined || remedy === undefined) throw new RangeError("Six cells make a cause");
  const across = (cell: SheetCell, span: typeof EXAMPLES): readonly SheetCell[] =>
    Array.from({ length: span.last - span.first + 1 }, (_, index) => (index === 0 ? cell : cellOf(null, cell.role)));
  const height = Math.max(heightOf(textOf(example), widthOf(EXAMPLES)), heightOf(textOf(remedy), widthOf(REMEDY)));
  draft.add([...cells.slice(0, 4), ...across(example, EXAMPLES), ...across(remedy, REMEDY)], height);
  for (const { first, last } of [EXAMPLES, REMEDY]) {
    draft.merge({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
  }
}

function widthOf({ first, last }: typeof EXAMPLES): number {
  return WIDTHS.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}

function textOf({ value }: SheetCell): string {
  return String(value ?? "");
}

function findingCells(no: number, finding: Finding, linked: boolean): readonly SheetCell[] {
  const { rule, severity, ledger, column, file, sheet, value, message, suggestions } = finding;
  return [
    cellOf(no, "centred"),
    cellOf(SEVERITY_NAMES[severity], SEVERITY_ROLES[severity]),
    cellOf(ruleOf(rule).words.title, "text"),
    cellOf(sheet, "text"),
    linkCell(findingPlace(finding), linked ? findingLink(finding) : null),
    cellOf(ledger === null ? null : ledgerDefinitions[ledger].name, "centred"),
    cellOf(column === null || ledger === null ? null : columnLabel(ledger, column), "text"),
    cellOf(value, "wrapped"),
    cellOf(message, "wrapped"),
    cellOf(suggestions.join("、"), "wrapped"),
    cellOf(file, "wrapped"),
    cellOf(rule, "text"),
  ];
}
