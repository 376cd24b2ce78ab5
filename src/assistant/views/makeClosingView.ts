import { closingOutline } from "../../core/show/closing/closingOutline";
import { isoText, type LocalDate } from "../../core/workbook/localDate";
import type { CheckedMonth } from "../checkedMonth";
import { monthBookRead } from "../monthBook";
import type { ClosingView } from "./closingView";

/** @param today the day of closing */
export function makeClosingView(checked: CheckedMonth, writable: boolean, today: LocalDate): ClosingView {
  const { run } = checked;
  const { months } = run.basis.archive;
  const { month, version, groups, records, warnings } = closingOutline(run, months, today);
  const closed = months.find((one) => one.month === month);
  return {
    check: checked.check,
    month,
    asOf: run.report.asOf,
    book: monthBookRead(checked).file,
    writable,
    closed: closed === undefined ? null : { version: closed.version, asOf: isoText(closed.asOf) },
    version,
    groups,
    records,
    warnings,
  };
}
