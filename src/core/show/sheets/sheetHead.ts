import { fullDay } from "../../workbook/dayText";
import { parseIsoDate } from "../../workbook/localDate";
import { cellOf, formulaCell } from "./cellOf";
import { textLiteral } from "./criterion";
import { monthTitle } from "./monthTitle";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetModel";

/** Stands on every sheet of ours where people see it (SPEC §13). */
export const MADE_BY_US = "本表由台账助手生成";

/** On sheets that are not printed with the others (0013): how they are, where somebody wants them. */
export const NOT_WITH_ALL = "本表不随整本打印，要打印时在打印设置里选“忽略打印区域”";

/** `截至日期：2024年6月30日`, taken from 统计规则 by formula, what else is to be said on that line, and who made the sheet. */
export function asOfCell({ result, rules }: SheetContext, more = ""): SheetCell {
  const asOf = rules.of("asOf");
  const rest = ["", ...(more === "" ? [] : [more]), MADE_BY_US].join("　　");
  const formula = `"截至日期："&YEAR(${asOf})&"年"&MONTH(${asOf})&"月"&DAY(${asOf})&${textLiteral(`日${rest}`)}`;
  return formulaCell(formula, `截至日期：${fullDay(result.report.asOf)}${rest}`, "subtitle");
}

/** What stands on top of a sheet for leaders. */
export interface SheetHead {
  /** What it shows: `重点任务完成情况`; county and month are put before it. */
  readonly subject: string;
  /** Units of its figures and the like, behind the as-of date. */
  readonly units: string;
  /** What the second side shows, where the draft has two. */
  readonly second?: { readonly subject: string; readonly units: string };
}

/** Title with county and month, then as-of date and units of the figures, each across its side: rows 1 and 2. */
export function addHead(draft: SheetDraft, { subject, units, second }: SheetHead, context: SheetContext): void {
  draft.addWide(monthTitle(context, subject), second === undefined ? null : monthTitle(context, second.subject));
  draft.addWide(asOfCell(context, units), second === undefined ? null : cellOf(second.units, "subtitle"));
}

/** The serial number of a day of the report's. */
export function serialOf(iso: string): NonNullable<ReturnType<typeof parseIsoDate>> {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new RangeError(`No such day: ${iso}`);
  return date;
}
