import type { NamedRange, WriteSheet } from "hucre";
import { cellAddress, columnLetters } from "../../src/core/workbook/address";
import { lineCount, shownText } from "./lineCount";
import { rulesOf } from "./sampleCell";
import type { SampleColumn, SampleLedger, SampleRow } from "./sampleLedger";
import { sheetCanvas, type SheetCanvas } from "./sheetCanvas";

export interface DrawnSheet {
  readonly sheet: WriteSheet;
  /** The header rows, repeated on every printed page; the sheet name quoted, as Excel wants it for names with brackets. */
  readonly printTitles: NamedRange;
  readonly planted: readonly { readonly cell: string; readonly rule: string }[];
}

/** Draws a ledger the way county offices lay them out: title block, header, bands, records, empty form rows, footers. */
export function ledgerSheet(ledger: SampleLedger): DrawnSheet {
  const canvas = sheetCanvas();
  const { columns } = ledger;
  const headerRow = drawTitleBlock(canvas, ledger);
  const storeys = Math.max(...columns.map(({ headings }) => headings.length));
  drawHeader(canvas, columns, headerRow, storeys);

  let row = headerRow + storeys;
  if (ledger.numbered) {
    columns.forEach((_, i) => canvas.put(row, i + 1, i + 1, "centered"));
    row += 1;
  }
  const firstRow = row;
  const planted: { cell: string; rule: string }[] = [];
  const rows = [...ledger.rows, ...emptyRows(ledger)];
  for (const line of rows) {
    drawRow(canvas, ledger, line, row);
    if (line.kind === "record") {
      columns.forEach(({ key }, i) => {
        for (const rule of rulesOf(line.cells[key] ?? null)) planted.push({ cell: cellAddress(row, i + 1), rule });
      });
    }
    row += 1;
  }
  mergeRunningDown(canvas, ledger, rows, firstRow);
  const lastRow = row - 1;
  for (const footer of ledger.footers) {
    canvas.putMerged(across(row, 1, columns.length), footer, "footer");
    canvas.setRow(row, { height: 20 * footer.split("\n").length });
    row += 1;
  }
  return {
    planted,
    printTitles: {
      name: "_xlnm.Print_Titles",
      range: `'${ledger.name}'!$${headerRow}:$${headerRow + storeys - 1}`,
      scope: ledger.name,
    },
    sheet: {
      name: ledger.name,
      ...canvas.finished(),
      ...pageOf(ledger, headerRow, storeys),
      ...listOf(ledger, headerRow, storeys, lastRow),
    },
  };
}

/** Annex line, title, subtitle, info line. Returns the first row of the header. */
function drawTitleBlock(canvas: SheetCanvas, { annex, title, subtitle, info, columns }: SampleLedger): number {
  const width = columns.length;
  let row = 1;
  if (annex !== undefined) {
    canvas.put(row, 1, annex, "annex");
    canvas.setRow(row++, { height: 22 });
  }
  canvas.putMerged(across(row, 1, width), title, "title");
  canvas.setRow(row++, { height: 34 });
  if (subtitle !== undefined) {
    canvas.putMerged(across(row, 1, width), subtitle, "subtitle");
    canvas.setRow(row++, { height: 20 });
  }
  if (info.length === 0) return row;
  info.forEach((text, i) => {
    const first = 1 + Math.floor((i * width) / info.length);
    canvas.putMerged(across(row, first, Math.floor(((i + 1) * width) / info.length)), text, "info");
  });
  canvas.setRow(row, { height: 20 });
  return row + 1;
}

/** Headings over each other: equal neighbours on one storey are one merged cell, short paths reach down to the records. */
function drawHeader(canvas: SheetCanvas, columns: readonly SampleColumn[], firstRow: number, storeys: number): void {
  const path = (column: number, depth: number): string => columns[column]?.headings.slice(0, depth + 1).join("/") ?? "";
  for (let storey = 0; storey < storeys; storey++) canvas.setRow(firstRow + storey, { height: storeys > 1 ? 26 : 36 });
  const lowest = columns.map(({ headings, width }) =>
    headings.length === storeys ? lineCount(headings[storeys - 1] ?? null, width) : 1,
  );
  canvas.setRow(firstRow + storeys - 1, { height: Math.max(30, 14.5 * Math.max(...lowest) + 6) });
  columns.forEach(({ headings }, i) => {
    headings.forEach((heading, depth) => {
      if (i > 0 && path(i - 1, depth) === path(i, depth)) return;
      let last = i;
      const isLeaf = depth === headings.length - 1;
      while (!isLeaf && last + 1 < columns.length && path(last + 1, depth) === path(i, depth)) last += 1;
      const lastRow = isLeaf ? firstRow + storeys - 1 : firstRow + depth;
      const area = { firstRow: firstRow + depth, firstColumn: i + 1, lastRow, lastColumn: last + 1 };
      canvas.putMerged(area, heading, "heading");
    });
  });
}

function drawRow(canvas: SheetCanvas, ledger: SampleLedger, line: SampleRow, row: number): void {
  const { columns, filter } = ledger;
  if (line.kind === "band") {
    canvas.putMerged(across(row, 1, columns.length), line.text, "band");
    canvas.setRow(row, { height: 22 });
    return;
  }
  columns.forEach(({ key, centered, numberFormat }, i) => {
    const look = line.kind === "total" ? "total" : centered ? "centered" : "text";
    canvas.put(row, i + 1, line.cells[key] ?? null, look, numberFormat);
  });
  const lines = columns.map(({ key, width }) =>
    ledger.runningDown?.includes(key) ? 1 : lineCount(line.cells[key] ?? null, width),
  );
  canvas.setRow(row, { height: Math.max(24, 13.5 * Math.max(...lines) + 6) });
  const filteredOut = filter !== undefined && !filter.shown.includes(shownText(line.cells[filter.key] ?? null));
  if (line.kind === "record" && (line.hidden || filteredOut)) canvas.setRow(row, { hidden: true });
}

function mergeRunningDown(
  canvas: SheetCanvas,
  ledger: SampleLedger,
  rows: readonly SampleRow[],
  firstRow: number,
): void {
  ledger.columns.forEach(({ key }, i) => {
    if (!ledger.runningDown?.includes(key)) return;
    let start: number | undefined;
    const close = (end: number): void => {
      const top = start === undefined ? undefined : rows[start];
      if (start !== undefined && top?.kind === "record" && end > start) {
        const area = { firstRow: firstRow + start, firstColumn: i + 1, lastRow: firstRow + end, lastColumn: i + 1 };
        canvas.putMerged(area, top.cells[key] ?? null, "centered");
      }
      start = undefined;
    };
    rows.forEach((line, at) => {
      if (line.kind === "record" && line.cells[key] === undefined) return;
      close(at - 1);
      if (line.kind === "record") start = at;
    });
    close(rows.length - 1);
  });
}

function emptyRows({ rows, emptyRows: count = 0 }: SampleLedger): readonly SampleRow[] {
  const filled = rows.filter(({ kind }) => kind === "record").length;
  return Array.from({ length: count }, (_, i) => ({ kind: "record", cells: { seq: filled + i + 1 }, hidden: false }));
}

function pageOf({ columns, name }: SampleLedger, headerRow: number, storeys: number): Partial<WriteSheet> {
  return {
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: headerRow + storeys - 1 },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${name}&C第&P页 共&N页` },
  };
}

function listOf(ledger: SampleLedger, headerRow: number, storeys: number, lastRow: number): Partial<WriteSheet> {
  const { columns, filter, table } = ledger;
  const bottom = headerRow + storeys - 1;
  const range = `A${bottom}:${columnLetters(columns.length)}${lastRow}`;
  if (table !== undefined) {
    const names = columns.map(({ headings }) => ({ name: headings[headings.length - 1] ?? "" }));
    return { tables: [{ name: table, range, columns: names, style: "TableStyleLight1", showAutoFilter: true }] };
  }
  if (filter === undefined) return {};
  const colIndex = columns.findIndex(({ key }) => key === filter.key);
  return { autoFilter: { range, columns: [{ colIndex, filters: [...filter.shown] }] } };
}

function across(row: number, firstColumn: number, lastColumn: number) {
  return { firstRow: row, firstColumn, lastRow: row, lastColumn };
}
