import type { HostScope } from "../executor/hostScope";
import { enterCell } from "../model/enterCell";
import type { WorksheetModel } from "../model/worksheetModel";
import { isError } from "../model/cell";

/** A cell's hyperlink as `Range.hyperlink` gives it, or null. */
export function linkOf(sheet: WorksheetModel, row: number, column: number): Readonly<Record<string, string>> | null {
  const link = sheet.links.get(`${String(row)},${String(column)}`);
  if (link === undefined) return null;
  const value = sheet.cells.get(row, column)?.value ?? "";
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: isError(value) ? value.error : String(value),
  };
}

/** Gives a cell a hyperlink as Excel does: text to display replaces its content, and it turns blue and underlined. */
export function setLink(
  sheet: WorksheetModel,
  row: number,
  column: number,
  value: unknown,
  { model, year }: HostScope,
): void {
  const key = `${String(row)},${String(column)}`;
  if (value === null || value === undefined) {
    sheet.links.delete(key);
    return;
  }
  const given = value as Readonly<Record<string, string | undefined>>;
  sheet.links.set(key, {
    address: given["address"] ?? null,
    documentReference: given["documentReference"] ?? null,
    screenTip: given["screenTip"] ?? null,
  });
  const shown = given["textToDisplay"];
  const isBlank = (sheet.cells.get(row, column)?.value ?? null) === null;
  if (shown !== undefined) enterCell(model, sheet, row, column, shown, year);
  else if (isBlank) enterCell(model, sheet, row, column, given["documentReference"] ?? given["address"] ?? "", year);
  const style = sheet.cells.styleAt(row, column);
  sheet.cells.at(row, column).style = { ...style, font: { ...style.font, underline: "Single", color: "#0563C1" } };
}
