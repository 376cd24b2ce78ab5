import { fullDay } from "../../workbook/dayText";
import { parseIsoDate } from "../../workbook/localDate";
import { cellOf, formulaCell } from "./cellOf";
import { textLiteral } from "./criterion";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetModel";

/** Stands on every sheet of ours where people see it (SPEC §13). */
export const MADE_BY_US = "本表由台账助手生成";

/** `截至日期：2024年6月30日`, taken from 统计规则 by formula, what else is to be said on that line, and who made the sheet. */
export function asOfCell({ result, rules }: SheetContext, more = ""): SheetCell {
  const asOf = rules.of("asOf");
  const rest = ["", ...(more === "" ? [] : [more]), MADE_BY_US].join("　　");
  const formula = `"截至日期："&YEAR(${asOf})&"年"&MONTH(${asOf})&"月"&DAY(${asOf})&${textLiteral(`日${rest}`)}`;
  return formulaCell(formula, `截至日期：${fullDay(result.report.asOf)}${rest}`, "subtitle");
}

/** Title, then as-of date and units of the figures, each across the sheet: rows 1 and 2. */
export function addHead(draft: SheetDraft, title: string, units: string, context: SheetContext): void {
  draft.addWide(cellOf(title, "title"));
  draft.addWide(asOfCell(context, units));
}

/** The serial number of a day of the report's. */
export function serialOf(iso: string): NonNullable<ReturnType<typeof parseIsoDate>> {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new RangeError(`No such day: ${iso}`);
  return date;
}
