import { isBridgeContradicted } from "../../core/count/months/isBridgeContradicted";
import type { MonthChanges } from "../../core/terms/report";
import { isoMonth } from "../../core/workbook/localDate";
import type { CheckedMonth } from "../checkedMonth";
import { monthBookRead } from "../monthBook";
import type { ChangeList, MonthView } from "./monthView";

export function makeMonthView(checked: CheckedMonth): MonthView {
  const { report, basis } = checked.run;
  const { history, bridge, changes } = report;
  return {
    check: checked.check,
    asOf: report.asOf,
    month: isoMonth(basis.asOf),
    book: monthBookRead(checked).file,
    history,
    compared: history.months.find(({ month }) => month === history.comparedWith) ?? null,
    bridge,
    isBridgeContradicted: isBridgeContradicted(report),
    counts: countsOf(changes),
  };
}

function countsOf(changes: MonthChanges): Readonly<Record<ChangeList, number>> {
  return {
    finished: changes.finished.length,
    newlyOverdue: changes.newlyOverdue.length,
    reopened: changes.reopened.length,
    regressed: changes.regressed.length,
    stale: changes.stale.length,
    added: changes.added.length,
    vanished: changes.vanished.length,
    dueMoved: changes.dueMoved.length,
    targetChanged: changes.targetChanged.length,
    untold: changes.untold.length,
  };
}
