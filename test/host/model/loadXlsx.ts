import { unzipSync } from "fflate";
import type { Cell as FileCell, Chart as FileChart, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { areaOf, areasOf } from "./area";
import { DEFAULT_STYLE, type CellStyle, type CellValue } from "./cell";
import { readConditionalFormats } from "./conditionalFormatFile";
import { parseHeaderFooter } from "./headerFooterText";
import { shiftedFormula } from "./shiftedFormula";
import { colorText, styleReader } from "./xlsxStyles";
import { WorkbookModel } from "./workbookModel";
import type { ChartModel, WorksheetModel } from "./worksheetModel";

/** Characters of the default font, as a file counts column widths, in points. */
export const POINTS_PER_CHARACTER = 5.25;

/** A workbook as Excel would open it, read by a library that has nothing to do with our own adapter. */
export async function loadXlsx(bytes: Uint8Array, file = "台账.xlsx"): Promise<WorkbookModel> {
  const book = await readXlsx(bytes, { readStyles: true });
  const model = new WorkbookModel(file);
  model.date1904 = book.dateSystem === "1904";
  model.structureProtected = book.workbookProtection?.lockStructure === true;
  const font = book.defaultFont;
  const base: CellStyle = {
    ...DEFAULT_STYLE,
    font: { ...DEFAULT_STYLE.font, name: font?.name ?? DEFAULT_STYLE.font.name, size: font?.size ?? 11 },
  };
  const theme = book.themeColors ?? [];
  const style = styleReader(theme, base);
  for (const sheet of book.sheets) {
    const made = model.addSheet(sheet.name);
    made.cells.baseStyle = base;
    readCells(sheet, made, style, model.date1904);
    readLayout(sheet, made, theme);
    readObjects(sheet, made, model, theme);
  }
  readBook(book, model, bytes);
  return model;
}

function readBook(book: Workbook, model: WorkbookModel, bytes: Uint8Array): void {
  model.active =
    model.sheets[book.activeSheet ?? 0] ?? model.sheets.find(({ visibility }) => visibility === "Visible")!;
  const hidden = hiddenNames(bytes);
  for (const { name, range, scope, comment } of book.namedRanges ?? []) {
    const sheet = scope === undefined ? null : model.sheet(scope);
    const place = sheet === null ? -1 : model.sheets.indexOf(sheet);
    const visible = !hidden.has(`${String(place)}\n${name}`);
    model.names.push({ name, formula: `=${range}`, scope: sheet, visible, comment: comment ?? "" });
  }
  model.carried["properties"] = book.properties;
  for (const [name, value] of Object.entries(book.properties?.custom ?? {})) {
    if (name.startsWith(SETTING)) model.settings.set(name.slice(SETTING.length), JSON.parse(String(value)));
  }
}

/** Settings of add-ins are kept in the saved file as properties of this name. */
export const SETTING = "addin.setting.";

/** The reader does not say which names are hidden: `scope\nname`, scope −1 for the workbook. */
function hiddenNames(bytes: Uint8Array): ReadonlySet<string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "xl/workbook.xml" });
  const xml = new TextDecoder().decode(parts["xl/workbook.xml"] ?? new Uint8Array());
  const found = new Set<string>();
  for (const [, attributes] of xml.matchAll(/<(?:\w+:)?definedName\s([^>]*)>/g)) {
    if (!/\bhidden="(?:1|true)"/.test(attributes!)) continue;
    const name = /\bname="([^"]*)"/.exec(attributes!)?.[1] ?? "";
    found.add(`${/\blocalSheetId="(\d+)"/.exec(attributes!)?.[1] ?? "-1"}\n${name}`);
  }
  return found;
}

function readCells(
  { rows, cells }: Sheet,
  sheet: WorksheetModel,
  style: ReturnType<typeof styleReader>,
  date1904: boolean,
): void {
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) sheet.cells.at(row, column).value = plainValue(value, date1904);
    });
  });
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const made = sheet.cells.at(row, column);
    if (cell.style !== undefined) made.style = style(cell.style);
    made.value = valueOf(cell, date1904);
    made.formula = formulaOf(cell, row, column, shared);
    const link = cell.hyperlink;
    if (link !== undefined) {
      sheet.links.set(key, {
        address: link.target === "" || link.target === link.location ? null : link.target,
        documentReference: link.location ?? null,
        screenTip: link.tooltip ?? null,
      });
    }
  }
}

function formulaOf(
  { formula, formulaSharedIndex: index }: FileCell,
  row: number,
  column: number,
  shared: Map<number, { formula: string; row: number; column: number }>,
): string | null {
  if (index !== undefined && formula !== undefined && formula !== "") shared.set(index, { formula, row, column });
  if (formula !== undefined && formula !== "") return `=${formula}`;
  const first = index === undefined ? undefined : shared.get(index);
  return first === undefined ? null : `=${shiftedFormula(first.formula, row - first.row, column - first.column)}`;
}

function valueOf({ value, type, formulaResult }: FileCell, date1904: boolean): CellValue {
  const found = formulaResult ?? value;
  if (found === null) return null;
  if (type === "error" || (type === "formula" && typeof found === "string" && /^#[A-Z/0!?]+$/.test(found))) {
    return { error: String(found) };
  }
  return plainValue(found, date1904);
}

function plainValue(value: string | number | boolean | Date, date1904: boolean): CellValue {
  if (!(value instanceof Date) && typeof value !== "object") return value;
  const serial = value.getTime() / 86400000 + 25569;
  if (date1904) return serial - 1462;
  return serial < 61 ? serial - 1 : serial;
}

function readLayout(source: Sheet, sheet: WorksheetModel, theme: readonly string[]): void {
  if (source.veryHidden === true) sheet.visibility = "VeryHidden";
  else if (source.hidden === true) sheet.visibility = "Hidden";
  for (const { startRow, startCol, endRow, endCol } of source.merges ?? []) {
    sheet.merges.push({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
  }
  for (const [row, { height, hidden }] of source.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
  (source.columns ?? []).forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width * POINTS_PER_CHARACTER);
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
  const { freezePane, view, protection, pageSetup, headerFooter, autoFilter } = source;
  if (freezePane !== undefined) sheet.freeze = { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  sheet.tabColor = colorText(view?.tabColor, theme) ?? "";
  if (protection !== undefined) sheet.protection = { ...protection };
  if (autoFilter !== undefined) sheet.autoFilter = areaOf(autoFilter.range);
  const { page } = sheet;
  if (pageSetup !== undefined) {
    page.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
    page.paperSize = (pageSetup.paperSize ?? "a4").toUpperCase();
    if (pageSetup.fitToPage === true) {
      page.zoom = {
        ...(pageSetup.fitToWidth === 0 ? {} : { horizontalFitToPages: pageSetup.fitToWidth ?? 1 }),
        ...(pageSetup.fitToHeight === 0 ? {} : { verticalFitToPages: pageSetup.fitToHeight ?? 1 }),
      };
    } else page.zoom = { scale: pageSetup.scale ?? 100 };
    page.printTitleRows = pageSetup.printTitlesRow ?? null;
    page.printTitleColumns = pageSetup.printTitlesColumn ?? null;
    page.printArea = pageSetup.printArea ?? null;
    page.centerHorizontally = pageSetup.horizontalCentered ?? false;
    page.centerVertically = pageSetup.verticalCentered ?? false;
    page.printGridlines = pageSetup.showGridLines ?? false;
    Object.assign(page.margins, pageSetup.margins ?? {});
  }
  Object.assign(page.headersFooters, parseHeaderFooter(headerFooter?.oddHeader ?? "", headerFooter?.oddFooter ?? ""));
}

function readObjects(source: Sheet, sheet: WorksheetModel, model: WorkbookModel, theme: readonly string[]): void {
  sheet.conditionalFormats = readConditionalFormats(source.conditionalRules ?? [], theme, () => model.newId());
  for (const table of source.tables ?? []) {
    const area = areasOf(table.range ?? "")?.[0];
    if (area === undefined) continue;
    sheet.tables.push({
      id: model.newId(),
      name: table.displayName ?? table.name,
      area,
      columns: table.columns.map(({ name }) => name),
      style: table.style ?? "",
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
  (source.charts ?? []).forEach((chart, place) => {
    sheet.charts.push(chartOf(chart, `图表 ${String(place + 1)}`, sheet, model));
  });
  const { dataValidations, images, rowBreaks, colBreaks, sparklines, textBoxes, backgroundImage, view } = source;
  sheet.carried = { dataValidations, images, rowBreaks, colBreaks, sparklines, textBoxes, backgroundImage, view };
}

const CHART_TYPES: Readonly<Record<string, string>> = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "Line",
  pie: "Pie",
};

function chartOf(chart: FileChart, name: string, sheet: WorksheetModel, model: WorkbookModel): ChartModel {
  const kind = chart.kinds[0] ?? "bar";
  const stacked = chart.barGrouping === "stacked";
  const from = chart.anchor?.from ?? { row: 0, col: 0 };
  const to = chart.anchor?.to ?? { row: from.row + 15, col: from.col + 8 };
  const left = distance(from.col, (column) => sheet.widthOf(column));
  const top = distance(from.row, (row) => sheet.heightOf(row));
  return {
    id: model.newId(),
    name,
    type: stacked ? "BarStacked" : (CHART_TYPES[kind] ?? kind),
    title: chart.title ?? null,
    series: (chart.series ?? []).map((series) => ({
      name: series.name ?? "",
      values: series.valuesRef ?? null,
      categories: series.categoriesRef ?? null,
      color: null,
      hasDataLabels: false,
      labelFormat: null,
      gapWidth: null,
      overlap: null,
      pointColors: new Map(),
    })),
    legend: { visible: chart.legend !== false && chart.legend !== undefined, position: "Right" },
    left,
    top,
    width: distance(to.col, (column) => sheet.widthOf(column)) - left,
    height: distance(to.row, (row) => sheet.heightOf(row)) - top,
    looks: new Map(),
    carried: chart,
  };
}

/** Points from the edge of the sheet to a row or column. */
export function distance(place: number, size: (place: number) => number): number {
  let sum = 0;
  for (let step = 0; step < place; step += 1) sum += size(step);
  return sum;
}
