import { quotedSheet } from "./area";
import type { WorkbookModel } from "./workbookModel";

const SHEET =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)/gu;

/** Follows a sheet's new name wherever its old one is spoken of; null: the sheet is gone, and what spoke of it is `#REF!`. */
export function followSheet(model: WorkbookModel, before: string, after: string | null): void {
  const change = (formula: string): string => replaced(formula, before, after);
  for (const sheet of model.sheets) {
    for (const [row, cells] of sheet.cells.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = change(cell.formula);
        if (formula === cell.formula) continue;
        sheet.cells.at(row, column).formula = formula;
        if (after === null) model.isStale = true;
      }
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
    for (const { series } of sheet.charts) {
      for (const one of series) {
        one.values = one.values === null ? null : change(one.values);
        one.categories = one.categories === null ? null : change(one.categories);
      }
    }
    // Links keep the name they were made with: Excel does not follow.
  }
  for (const name of model.names) name.formula = change(name.formula);
}

/** Sheets that a formula names. */
export function sheetsNamedIn(formula: string): readonly string[] {
  return [...formula.matchAll(SHEET)].filter(([, text]) => text === undefined).map(([, , name]) => bareName(name!));
}

function replaced(formula: string, before: string, after: string | null): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(SHEET, (piece, text: string | undefined, name: string, address: string) => {
    if (text !== undefined || bareName(name).toLowerCase() !== before.toLowerCase()) return piece;
    return after === null ? "#REF!" : `${quotedSheet(after)}!${address}`;
  });
}

function bareName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
