import { unzipSync, zipSync } from "fflate";
import type { Cell as FileCell, NamedRange, Sheet, SheetChart, WorkbookProperties, WriteSheet } from "hucre";
import { cloneChart } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { addressOf } from "./area";
import { computeFormulas } from "./calculation";
import { isError, type Cell, type CellStyle } from "./cell";
import { fileRules } from "./conditionalFormatFile";
import { headerFooterText } from "./headerFooterText";
import { POINTS_PER_CHARACTER, SETTING } from "./loadXlsx";
import type { WorkbookModel } from "./workbookModel";
import type { ChartModel, WorksheetModel } from "./worksheetModel";
import { fileStyle } from "./xlsxStyles";

/**
 * The workbook as Excel would save it, formulas computed first. Lost on the way, since the library cannot write it: drawings
 * beside pictures and charts, fine looks of charts, pivot tables, comments, custom XML,
 * properties of sheets, text runs within a cell, the apostrophe before a text, and `false` where a rule takes bold or italic away.
 */
export async function saveXlsx(model: WorkbookModel): Promise<Uint8Array> {
  await computeFormulas(model);
  const styles = new Map<CellStyle, ReturnType<typeof fileStyle>>();
  const styleOf = (style: CellStyle): ReturnType<typeof fileStyle> => {
    let found = styles.get(style);
    if (found === undefined) styles.set(style, (found = fileStyle(style)));
    return found;
  };
  const bytes = await writeXlsx({
    sheets: model.sheets.map((sheet) => fileSheet(sheet, styleOf)),
    namedRanges: model.names.map(({ name, formula, scope, comment }): NamedRange => ({
      name,
      range: formula.slice(1),
      ...(scope === null ? {} : { scope: scope.name }),
      ...(comment === "" ? {} : { comment }),
    })),
    properties: propertiesOf(model),
    dateSystem: model.date1904 ? "1904" : "1900",
    activeSheet: model.sheets.indexOf(model.active),
    defaultFont: styleOf(model.active.cells.baseStyle).font ?? {},
    ...(model.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  model.isDirty = false;
  return withHiddenNames(bytes, model);
}

function propertiesOf(model: WorkbookModel): WorkbookProperties {
  const before = (model.carried["properties"] ?? {}) as WorkbookProperties;
  const custom = Object.entries(before.custom ?? {}).filter(([name]) => !name.startsWith(SETTING));
  const settings = [...model.settings].map(([key, value]) => [SETTING + key, JSON.stringify(value)] as const);
  return { ...before, custom: Object.fromEntries([...custom, ...settings]) };
}

function fileSheet(sheet: WorksheetModel, styleOf: (style: CellStyle) => ReturnType<typeof fileStyle>): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  const rows: WriteSheet["rows"] = [];
  const lines = [...sheet.cells.rows].sort(([a], [b]) => a - b);
  for (const [row, line] of lines) {
    while (rows.length <= row) rows.push([]);
    for (const [column, cell] of line) {
      const style = sheet.cells.styleAt(row, column);
      if (
        cell.formula === null &&
        style === sheet.cells.baseStyle &&
        !isError(cell.value) &&
        !looksLikeError(cell.value)
      ) {
        const values = rows[row]!;
        while (values.length <= column) values.push(null);
        values[column] = cell.value;
        continue;
      }
      const look = style === sheet.cells.baseStyle ? {} : { style: styleOf(style) };
      cells.set(`${String(row)},${String(column)}`, { ...fileCell(cell), ...look });
    }
  }
  for (const [key, { address, documentReference, screenTip }] of sheet.links) {
    cells.set(key, {
      ...cells.get(key),
      hyperlink: {
        target: address ?? "",
        ...(documentReference === null ? {} : { location: documentReference }),
        ...(screenTip === null ? {} : { tooltip: screenTip }),
      },
    });
  }
  const carried = sheet.carried as Partial<Sheet>;
  const { dataValidations, images, rowBreaks, colBreaks, sparklines, textBoxes, backgroundImage } = carried;
  return {
    name: sheet.name,
    rows,
    cells,
    ...defined({ dataValidations, images, rowBreaks, colBreaks, sparklines, textBoxes, backgroundImage }),
    columns: fileColumns(sheet, styleOf),
    rowDefs: fileRows(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: [...fileRules(sheet.conditionalFormats)],
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: addressOf(table.area),
      columns: table.columns.map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    })),
    charts: sheet.charts.map((chart) => fileChart(chart, sheet)),
    view: {
      ...carried.view,
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    ...(sheet.freeze === null ? {} : { freezePane: sheet.freeze }),
    ...(sheet.autoFilter === null ? {} : { autoFilter: { range: addressOf(sheet.autoFilter) } }),
    ...(sheet.protection === null ? {} : { protection: sheet.protection }),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...filePage(sheet),
  };
}

function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && /^#[A-Z_/0!?]+$/.test(value);
}

function fileCell({ value, formula }: Cell): Partial<FileCell> {
  const plain = isError(value) ? value.error : value;
  if (formula !== null) {
    return {
      value: plain,
      type: "formula",
      formula: formula.slice(1),
      ...(plain === null ? {} : { formulaResult: plain }),
    };
  }
  if (plain === null) return { value: null, type: "empty" };
  if (isError(value)) return { value: value.error, type: "error" };
  // The writer takes such a text for an error value, unless it comes in runs.
  if (looksLikeError(plain)) return { value: plain, type: "richText", richText: [{ text: String(plain) }] };
  return { value: plain, type: typeof plain as "string" | "number" | "boolean" };
}

function fileColumns(
  { columnWidths, hiddenColumns, cells }: WorksheetModel,
  styleOf: (style: CellStyle) => ReturnType<typeof fileStyle>,
): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns, ...cells.columnStyles.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    const style = cells.columnStyles.get(column);
    return {
      ...(width === undefined ? {} : { width: width / POINTS_PER_CHARACTER }),
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style: styleOf(style) }),
    };
  });
}

function fileRows({ rowHeights, hiddenRows }: WorksheetModel): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function filePage({ page }: WorksheetModel): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { zoom, headersFooters: texts } = page;
  const header = headerFooterText(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = headerFooterText(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const { horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  const isFit = wide !== undefined || high !== undefined;
  return {
    pageSetup: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      paperSize: page.paperSize.toLowerCase() as "a4",
      ...(isFit ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 } : { scale: zoom.scale ?? 100 }),
      margins: { ...page.margins },
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      ...(page.printGridlines ? { showGridLines: true } : {}),
      ...(page.printTitleRows === null ? {} : { printTitlesRow: page.printTitleRows }),
      ...(page.printTitleColumns === null ? {} : { printTitlesColumn: page.printTitleColumns }),
      ...(page.printArea === null ? {} : { printArea: page.printArea }),
    },
    headerFooter: {
      ...(header === undefined ? {} : { oddHeader: header }),
      ...(footer === undefined ? {} : { oddFooter: footer }),
    },
  };
}

function fileChart(chart: ChartModel, sheet: WorksheetModel): SheetChart {
  const anchor = {
    from: {
      row: placeAt(chart.top, (row) => sheet.heightOf(row)),
      col: placeAt(chart.left, (column) => sheet.widthOf(column)),
    },
    to: {
      row: placeAt(chart.top + chart.height, (row) => sheet.heightOf(row)),
      col: placeAt(chart.left + chart.width, (column) => sheet.widthOf(column)),
    },
  };
  if (chart.carried !== undefined) return cloneChart(chart.carried as Parameters<typeof cloneChart>[0], { anchor });
  const isStacked = chart.type.includes("Stacked");
  const legend = chart.legend.visible ? (chart.legend.position.toLowerCase() as "bottom") : false;
  return {
    type: chart.type.startsWith("Pie")
      ? "pie"
      : chart.type.startsWith("Column")
        ? "column"
        : chart.type.startsWith("Line")
          ? "line"
          : "bar",
    ...(chart.title === null ? { showTitle: false } : { title: chart.title }),
    series: chart.series.map(({ name, values, categories, hasDataLabels }, place) => {
      const color = chart.looks.get(`series/${String(place)}/format/fill`);
      return {
        name,
        values: values ?? "",
        ...(categories === null ? {} : { categories }),
        ...(typeof color === "string" && color.startsWith("#") ? { color: color.slice(1) } : {}),
        ...(hasDataLabels ? { dataLabels: { showValue: true } } : {}),
      };
    }),
    anchor,
    legend,
    ...(isStacked ? { barGrouping: "stacked" as const, overlap: 100 } : {}),
  };
}

/** The row or column in which a distance in points from the edge ends. */
function placeAt(points: number, size: (place: number) => number): number {
  let left = points;
  for (let place = 0; place < 20_000; place += 1) {
    const step = size(place);
    if (left < step / 2) return place;
    left -= step;
  }
  return 0;
}

/** The library writes no hidden names; the workbook part gets them afterwards. */
function withHiddenNames(bytes: Uint8Array, model: WorkbookModel): Uint8Array {
  const hidden = model.names.filter(({ visible }) => !visible);
  if (hidden.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts["xl/workbook.xml"]);
  const isHidden = new Set(
    hidden.map(({ name, scope }) => `${scope === null ? "" : String(model.sheets.indexOf(scope))} ${name}`),
  );
  const changed = xml.replace(/<definedName ([^>]*)>/g, (tag, attributes: string) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const sheet = /\blocalSheetId="(\d+)"/.exec(attributes)?.[1] ?? "";
    return isHidden.has(`${sheet} ${name}`) ? `<definedName ${attributes} hidden="1">` : tag;
  });
  return zipSync({ ...parts, "xl/workbook.xml": new TextEncoder().encode(changed) });
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
