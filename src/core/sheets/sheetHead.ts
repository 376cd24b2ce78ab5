import { parseIsoDate, yearMonthDay } from "../workbook/localDate";
import { cellOf, formulaCell } from "./cellOf";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetModel";

/** `截至日期：2024年6月30日`, taken from 统计规则 by formula. */
export function asOfCell({ result, rules }: SheetContext): SheetCell {
  const asOf = rules.of("asOf");
  const formula = `"截至日期："&YEAR(${asOf})&"年"&MONTH(${asOf})&"月"&DAY(${asOf})&"日"`;
  return formulaCell(formula, `截至日期：${dayWords(result.report.asOf)}`, "subtitle");
}

/** Title, as-of date at the left and the units of the figures at the right: rows 1 and 2 of a sheet. */
export function addHead(draft: SheetDraft, title: string, units: string, context: SheetContext, columns: number): void {
  draft.addWide(cellOf(title, "title"));
  const split = Math.max(1, Math.floor(columns / 2));
  const row = draft.nextRow();
  const cells: (SheetCell | null)[] = Array.from({ length: columns }, () => null);
  cells[0] = asOfCell(context);
  cells[split] = cellOf(units, "subtitle");
  draft.add(cells);
  if (split > 1) draft.merge({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: split });
  if (columns > split + 1) {
    draft.merge({ firstRow: row, firstColumn: split + 1, lastRow: row, lastColumn: columns });
  }
}

/** `2024年6月30日` of `2024-06-30`. */
export function dayWords(iso: string): string {
  const { year, month, day } = yearMonthDay(serialOf(iso));
  return `${year}年${month}月${day}日`;
}

/** The serial number of a day of the report's. */
export function serialOf(iso: string): NonNullable<ReturnType<typeof parseIsoDate>> {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new RangeError(`No such day: ${iso}`);
  return date;
}
