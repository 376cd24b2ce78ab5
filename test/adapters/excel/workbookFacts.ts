import { cellAddress } from "../../../src/core/workbook/address";
import { OWNED_SHEET_NAME, readOwnMark } from "../../../src/core/show/writes/ownMark";
import type { WorkbookModel } from "../../host/model/workbookModel";
import type { WorksheetModel } from "../../host/model/worksheetModel";

/** Sheets of ours in the simulated Excel, by key. */
export function ourSheets(model: WorkbookModel): ReadonlyMap<string, WorksheetModel> {
  return new Map(
    model.names.flatMap(({ name, formula, scope }) =>
      name === OWNED_SHEET_NAME && scope !== null ? [[readOwnMark(formula).key, scope] as const] : [],
    ),
  );
}

/** Everything about the user's sheets, for being compared with itself; rules without their ids. */
export function usersState(model: WorkbookModel): unknown {
  // All of them: one that is to go may still be there beside its heir.
  const ours = new Set(model.names.flatMap(({ name, scope }) => (name === OWNED_SHEET_NAME ? [scope] : [])));
  const users = model.sheets.filter((sheet) => !ours.has(sheet));
  return {
    sheets: users.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: cellsOf(sheet),
      merges: sheet.merges,
      heights: [...sheet.rowHeights],
      widths: [...sheet.columnWidths],
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
      rules: sheet.conditionalFormats.map((rule) => ({ ...rule, id: undefined })),
      tables: sheet.tables,
      charts: sheet.charts.length,
      links: [...sheet.links],
      freeze: sheet.freeze,
      page: sheet.page,
      protection: sheet.protection,
    })),
    names: model.names
      .filter(({ scope }) => scope === null || !ours.has(scope))
      .map(({ name, formula }) => [name, formula]),
    mode: model.calculationMode,
  };
}

/** Of our sheets what tells old from new: names in tab order and a cell or two of each. */
export function oursState(model: WorkbookModel): unknown {
  const ours = new Map([...ourSheets(model)].map(([key, sheet]) => [sheet, key]));
  return model.sheets.flatMap((sheet) => {
    const key = ours.get(sheet);
    return key === undefined ? [] : [{ key, name: sheet.name, visibility: sheet.visibility, cells: cellsOf(sheet) }];
  });
}

/** How our sheets look in the window and on paper, by what a writing may leave out. */
export function looksState(model: WorkbookModel): Readonly<Record<string, unknown>> {
  const ours = [...ourSheets(model)];
  return {
    "frozen-panes": ours.map(([key, { freeze }]) => [key, freeze]),
    "print-setup": ours.map(([key, { page }]) => [key, { ...page, zoom: null }]),
    "print-width": ours.map(([key, { page }]) => [key, page.zoom]),
    charts: ours.map(([key, { charts }]) => [key, charts.map(({ title, series }) => [title, series.length])]),
  };
}

export function cellsOf(sheet: WorksheetModel): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const [row, inRow] of sheet.cells.rows)
    for (const [column, { value, formula }] of inRow) {
      const { numberFormat, fill } = sheet.cells.styleAt(row, column);
      // What a formula gives is computed when somebody looks.
      const seen = [formula ?? value, numberFormat, fill];
      if (seen.some((part) => part !== null && part !== "General")) cells[cellAddress(row + 1, column + 1)] = seen;
    }
  return cells;
}
