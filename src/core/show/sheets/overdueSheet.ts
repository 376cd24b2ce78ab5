import type { Step } from "../../terms/step";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { OverdueEntry } from "../../terms/report";
import { columnLetters } from "../../workbook/address";
import { cellOf, formulaCell, linkCell } from "./cellOf";
import { rowCell } from "./indexRow";
import { matterOf } from "../../terms/matterOf";
import { overdueGroups, type OverdueLine } from "./overdueGroups";
import { listColumns } from "./listColumns";
import { printedSheet } from "./printedSheet";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import { addHead, serialOf } from "./sheetHead";
import { addSignature } from "./addSignature";
import type { CellRole, SheetCell } from "./sheetModel";

/** The last columns lead to the ledger: nothing for paper. */
const PRINTED = 8;
const COLUMNS = listColumns(
  [
    { heading: "序号", width: 8 },
    { heading: "逾期天数", width: 6 },
    { heading: "措施", width: 7.5 },
    { heading: "应完成日", width: 11.5 },
    { heading: "类别", width: 9 },
    { heading: "事项", width: 33 },
    { heading: "责任镇", width: 11 },
    { heading: "牵头单位", width: 20 },
    { heading: "工作表", width: 16 },
    { heading: "行", width: 6 },
    { heading: "文件", width: 22 },
  ],
  PRINTED,
);
const HEADER_ROW = 4;
const SEQ = columnLetters(1);
const DAYS = columnLetters(2);
const STEP = columnLetters(3);
const DUE = columnLetters(4);

const STEPS: readonly Step[] = ["催办", "督办", "通知书"];
const STEP_ROLES: Readonly<Record<Step, CellRole>> = { 催办: "centred", 督办: "light-yellow", 通知书: "light-red" };

/**
 * 逾期清单 (SPEC §10, §13): by lead unit; days from the as-of cell and the due cell, steps from the thresholds on 统计规则, how many
 * of each step on top. Only rows with a number are counted: others repeat an entry under its further lead units.
 */
export const overdueSheet = {
  key: "overdue",
  name: "逾期清单",
  title: "逾期清单",
  headings: COLUMNS.headings,
  turn: 3,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { result } = context;
  const { overdue, ledgers } = result.report;
  const draft = COLUMNS.draft();
  const units = "单位：天、项；几个单位牵头的各列一次，只计一项";
  addHead(draft, { subject: "台账逾期清单", units }, context);

  const groups = overdueGroups(overdue);
  const lines = groups.reduce((sum, group) => sum + group.lines.length, groups.length);
  const area = (column: string): string => `$${column}$${HEADER_ROW + 1}:$${column}$${HEADER_ROW + Math.max(1, lines)}`;
  draft.add(stepCounts(overdue, area(STEP), area(SEQ)));
  COLUMNS.addHeadings(draft);

  const recordOf = recordsByPlace(result.records, overdue);
  for (const { unit, lines: own } of groups) {
    const row = draft.nextRow();
    const count = formulaCell(`COUNT(${DAYS}${row + 1}:${DAYS}${row + own.length})`, own.length, "total-integer");
    const title = unit ?? "（没有可识别的牵头单位）";
    draft.add([
      cellOf("小计", "total-text"),
      count,
      cellOf(title, "total-text"),
      ...COLUMNS.headings.slice(3).map(() => cellOf(null, "total-text")),
    ]);
    draft.merge({ firstRow: row, firstColumn: 3, lastRow: row, lastColumn: PRINTED });
    for (const line of own) draft.add(lineCells(draft.nextRow(), line, recordOf(line.entry), context));
  }
  if (overdue.length === 0) {
    const looked = ledgers.some(({ kind }) => kind === "tasks" || kind === "projects" || kind === "problems");
    draft.addWide(cellOf(looked ? "没有逾期事项。" : "没有读到任务、项目、问题台账，没有逾期清单可列。", "wrapped"));
  }
  const lastRow = draft.nextRow() - 1;
  draft.addBlank();
  addSignature(draft, "landscape", lastRow);

  return printedSheet(draft, COLUMNS.widths, {
    frozenRows: HEADER_ROW,
    orientation: "landscape",
    headerRow: HEADER_ROW,
    tableTo: lastRow,
  });
}

function stepCounts(overdue: readonly OverdueEntry[], steps: string, numbers: string): readonly SheetCell[] {
  const cells = STEPS.flatMap((step): readonly SheetCell[] => [
    cellOf(step, STEP_ROLES[step]),
    formulaCell(
      `COUNTIFS(${steps},"${step}",${numbers},">0")`,
      overdue.filter((entry) => entry.step === step).length,
      "total-integer",
    ),
  ]);
  return [...cells, cellOf("合计", "total-text"), formulaCell(`COUNT(${numbers})`, overdue.length, "total-integer")];
}

function lineCells(
  row: number,
  { entry, no, repeated }: OverdueLine,
  record: LedgerRecord | undefined,
  { rules, sameWorkbook }: SheetContext,
): readonly SheetCell[] {
  const days = `${DAYS}${row}`;
  const step = `IF(${days}>=${rules.of("noticeFrom")},"通知书",IF(${days}>=${rules.of("superviseFrom")},"督办","催办"))`;
  const link = sameWorkbook
    ? { sheet: entry.sheet, cell: record === undefined ? `A${entry.row}` : rowCell(record) }
    : null;
  return [
    repeated ? cellOf(`同第${no}项`, "centred") : cellOf(no, "centred"),
    formulaCell(`${rules.of("asOf")}-${DUE}${row}`, entry.days, "integer"),
    formulaCell(step, entry.step, STEP_ROLES[entry.step]),
    cellOf(serialOf(entry.due), "date"),
    cellOf(kindText(entry), "centred"),
    cellOf(record === undefined ? null : matterOf(record), "wrapped"),
    cellOf(record?.towns.join("、") ?? null, "wrapped"),
    cellOf(entry.units.join("、"), "wrapped"),
    cellOf(entry.sheet, "wrapped"),
    linkCell(entry.row, link, "integer"),
    cellOf(entry.file, "wrapped"),
  ];
}

function kindText({ ledger, what }: OverdueEntry): string {
  return `${ledgerDefinitions[ledger].shortName}${what ?? ""}`;
}

/** The records behind the entries: only these are looked up, so only these are kept. */
function recordsByPlace(
  records: readonly LedgerRecord[],
  entries: readonly OverdueEntry[],
): (entry: OverdueEntry) => LedgerRecord | undefined {
  const keyOf = (kind: string, file: string, sheet: string, row: number): string =>
    `${kind}\n${file}\n${sheet}\n${row}`;
  const wanted = new Set(entries.map(({ ledger, file, sheet, row }) => keyOf(ledger, file, sheet, row)));
  const found = new Map<string, LedgerRecord>();
  if (wanted.size > 0) {
    for (const record of records) {
      const key = keyOf(record.kind, record.ledger.file, record.ledger.sheet, record.row);
      if (wanted.has(key)) found.set(key, record);
    }
  }
  return ({ ledger, file, sheet, row }) => found.get(keyOf(ledger, file, sheet, row));
}
