import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { isInformation } from "../../read/ledgers/information";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { cellDisplay } from "../../values/cellDisplay";
import { shownDate } from "../../values/formatCode";
import { compact } from "../../workbook/cellText";
import { DAYS_BETWEEN_SYSTEMS } from "../../workbook/localDate";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { formStyles } from "../forms/formStyles";
import type { FormCell, FormRow, FormSheet } from "../forms/formWorkbook";
import type { AreaModel } from "../sheets/sheetModel";
import { heightOf } from "../sheets/textWidth";
import { headBottom } from "./headBottom";
import { headText } from "./headText";
import { lastMonthColumns } from "./lastMonthColumns";
import { KEY_HEADING } from "./rowKeys";
import { masterName } from "./templateIdentity";
import { selfCheck } from "./selfCheck";
import type { SentTable } from "./sentSheet";
import { templateChecks } from "./templateChecks";
import { templateColumns, type TemplateColumn } from "./templateColumns";
import { formatForTyping, templateStyles } from "./templateStyles";

/** A sheet of a template, and what it sends out. */
export interface TemplateSheet {
  readonly sheet: FormSheet;
  readonly sent: SentTable;
}

export interface TemplateSheetOrder {
  /** Its name in the template. */
  readonly name: string;
  /** The master's sheet. */
  readonly seen: SeenSheet;
  readonly ledger: Ledger;
  /** The unit's rows of that ledger. */
  readonly records: readonly LedgerRecord[];
  readonly keyOf: (record: LedgerRecord) => string;
  /** What a row was last month; null where there is no month to look back to. */
  readonly previousOf: ((record: LedgerRecord) => ArchivedRecord | null) | null;
  /** In characters, by column; absent where the host does not say. */
  readonly widths: readonly (number | undefined)[];
  /** Who fills in, until when, whom to ask. */
  readonly topLine: string;
}

/** Rows that a template sets above the master's own. */
const OWN_ROWS = 2;

/** The sheet that a unit fills in: the master's head, that unit's rows, locked but for what is asked for (MONTH §4). */
export function templateSheet(order: TemplateSheetOrder): TemplateSheet {
  const { name, seen, ledger, records, keyOf, widths } = order;
  const columns = templateColumns(ledger);
  const beside = order.previousOf === null ? [] : lastMonthColumns(ledger);
  const keyColumn = columns.length + beside.length + 1;
  const bottom = headBottom(seen, ledger);
  const headRow = bottom + OWN_ROWS;
  const firstRow = headRow + 1;
  const lastRow = headRow + records.length;
  const styles = templateStyles();

  const sent = records.map((record) => {
    const previous = order.previousOf?.(record) ?? null;
    const then = beside.map(({ valueOf, numberFormat }) => ({
      value: previous === null ? null : valueOf(previous),
      numberFormat,
    }));
    return { key: keyOf(record), cells: [...columns.map((column) => sentCell(record, column)), ...then] };
  });
  const lines = sent.map((row): FormRow => {
    const own = columns.map((column, at): FormCell => {
      const { value, numberFormat } = row.cells[at] ?? { value: null, numberFormat: "General" };
      return { value, style: styles.cell(column, numberFormat) };
    });
    const then = row.cells.slice(columns.length).map(({ value, numberFormat }): FormCell => ({
      value,
      style: styles.lastMonth(numberFormat),
    }));
    const cells = [...own, ...then, { value: row.key, style: styles.key }];
    return {
      height: heightOfCells(cells.slice(0, columns.length), widths, 24),
      cells,
    };
  });

  const check = selfCheck(
    { kind: ledger.kind, columns, headRow, lastRow, keyColumn },
    (row, column) => lines[row - firstRow]?.cells[column - 1]?.value,
  );
  const area = (row: number): AreaModel => ({
    firstRow: row,
    lastRow: row,
    firstColumn: 1,
    lastColumn: Math.max(2, columns.length),
  });
  const head = headRows(seen, ledger, bottom, columns.length, widths);
  const besideHead = [...beside.map(({ heading }) => heading), KEY_HEADING];
  const top = (ledger.headerRows[0] ?? 1) + OWN_ROWS;
  const labels = (at: number): readonly (FormCell | null)[] =>
    at < top || at > headRow
      ? []
      : besideHead.map((heading) => ({ value: at === top ? heading : null, style: styles.besideHeading }));
  const rows: readonly FormRow[] = [
    { height: 32, cells: [{ value: order.topLine, style: styles.topLine }] },
    { height: 20, cells: [{ value: check.value, formula: check.formula, style: styles.check }] },
    ...head.map(({ height, cells }, index): FormRow => {
      const row = index + 1 + OWN_ROWS;
      const padded = Array.from({ length: columns.length }, (_, at) => cells[at] ?? null);
      return { ...(height === undefined ? {} : { height }), cells: [...padded, ...labels(row)] };
    }),
    ...lines,
  ];
  return {
    sheet: {
      name,
      visibility: "visible",
      columns: [
        ...columns.map(({ column }) => ({ width: widths[column - 1] ?? USUAL_WIDTH })),
        ...beside.map(({ width }) => ({ width })),
        { width: 10 },
      ],
      rows,
      merges: [
        area(1),
        area(2),
        ...headMerges(seen, bottom, columns.length),
        ...besideHead.map((_, index) => {
          const column = columns.length + 1 + index;
          return { firstRow: top, lastRow: headRow, firstColumn: column, lastColumn: column };
        }),
      ],
      freeze: { rows: headRow, columns: 0 },
      print: {
        orientation: columns.length > 8 ? "landscape" : "portrait",
        repeatRows: { first: top, last: headRow },
        ...(columns.length > 16 ? { paper: "A3" } : {}),
      },
      filter: { firstRow: headRow, lastRow, firstColumn: 1, lastColumn: keyColumn },
      isProtected: true,
      checks: templateChecks(ledger.kind, columns, firstRow, lastRow),
    },
    sent: {
      sheet: name,
      master: masterName(ledger.file),
      columns: [...columns.map((column) => column.name), ...beside.map(({ heading }) => compact(heading))],
      rows: sent,
      head: headTexts(rows.slice(0, headRow)),
    },
  };
}

const USUAL_WIDTH = 12;

/** Each once; what the template computes by itself is not among them. */
function headTexts(rows: readonly FormRow[]): readonly string[] {
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell === null || cell.formula !== undefined ? [] : (headText(cell.value) ?? []))),
  );
  return [...new Set(texts)];
}

function headRows(
  { grid }: SeenSheet,
  { headerRows }: Ledger,
  bottom: number,
  width: number,
  widths: TemplateSheetOrder["widths"],
): readonly FormRow[] {
  const top = headerRows[0] ?? 1;
  return Array.from({ length: bottom }, (_, index): FormRow => {
    const row = grid.row(index + 1);
    const cells = Array.from({ length: width }, (_unused, at): FormCell | null => {
      const value = headValue(row, at);
      if (index + 1 >= top) return { value, style: formStyles.heading };
      if (value === null) return null;
      const isTitle = typeof value === "string" && value.length > 5 && !isInformation(value);
      return { value, style: isTitle ? formStyles.title : formStyles.info };
    });
    const hasTitle = cells.some((cell) => cell?.style === formStyles.title);
    if (hasTitle) return { height: 34, cells };
    if (index + 1 < top) return { cells };
    // A heading that is merged over several columns or rows has more room than its cell.
    const own = cells.map((cell, at) => (grid.mergeAt(index + 1, at + 1) === undefined ? cell : null));
    return { height: heightOfCells(own, widths, 20), cells };
  });
}

function headValue(row: RowSnapshot | undefined, at: number): string | number | null {
  return plain(row?.cells[at], row?.formats[at]);
}

function headMerges({ grid }: SeenSheet, bottom: number, width: number): readonly AreaModel[] {
  return grid.sheet.merges.flatMap((merge) => {
    const cut = { ...merge, lastRow: Math.min(merge.lastRow, bottom), lastColumn: Math.min(merge.lastColumn, width) };
    if (cut.firstRow > bottom || cut.firstColumn > width) return [];
    return [{ ...cut, firstRow: cut.firstRow + OWN_ROWS, lastRow: cut.lastRow + OWN_ROWS }];
  });
}

/** A cell as it is sent: what the master has, in a form that any workbook holds. */
function sentCell(
  { ledger, row, cells }: LedgerRecord,
  column: TemplateColumn,
): SentTable["rows"][number]["cells"][number] {
  const value = cells[column.column - 1];
  const format = ledger.formatOf(row, column.column) ?? "General";
  if (value === null || value === undefined || value === "")
    return { value: null, numberFormat: formatForTyping(column, format) };
  // A day that no format shows as one is counted from the workbook's own beginning, and the template has another (DECIDED G11).
  if (ledger.date1904 && column.content === "date" && typeof value === "number" && shownDate(format) === null)
    return { value: value + DAYS_BETWEEN_SYSTEMS, numberFormat: "yyyy-mm-dd" };
  return { value: plain(value, format), numberFormat: format };
}

function plain(value: CellValue | undefined, format: string | undefined): string | number | null {
  if (value === undefined || typeof value === "string" || typeof value === "number") return value ?? null;
  // What no program has calculated yet says nothing; its formula is nobody's text.
  if (isCellFault(value) && value.fault === "uncalculated") return null;
  return cellDisplay(value, format);
}

function heightOfCells(
  cells: readonly (FormCell | null)[],
  widths: readonly (number | undefined)[],
  least: number,
): number {
  const needed = cells.map((cell, at) =>
    typeof cell?.value === "string" ? heightOf(cell.value, widths[at] ?? USUAL_WIDTH) : 0,
  );
  return Math.max(least, ...needed);
}
