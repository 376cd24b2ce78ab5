import { planTemplates } from "../../core/show/handout/planTemplates";
import { whyNotDue } from "../../core/show/handout/whyNotDue";
import { isoText } from "../../core/workbook/localDate";
import type { CheckedMonth } from "../checkedMonth";
import { dayOf } from "../dayOf";
import { placed } from "./askRows";
import type { TemplatesQuery, TemplatesView, UnassignedRow } from "./templatesView";

export function makeTemplatesView(month: CheckedMonth, { rows, due }: TemplatesQuery): TemplatesView {
  const { run, check } = month;
  const asked = due === null ? null : dayOf(due);
  const isDueTooEarly = asked !== null && whyNotDue(asked, run.basis.asOf) !== null;
  const plan = planTemplates(run, { rows, units: null, due: isDueTooEarly ? null : asked, widthsOf: () => [] });
  return {
    check,
    month: plan.month,
    asOf: run.report.asOf,
    due: isoText(plan.due),
    isDueTooEarly,
    isShort: plan.isShort,
    units: plan.files.map(({ unit, file, rows: count, cells, cellsLastMonth }) => ({
      unit,
      file,
      rows: count,
      cells,
      cellsLastMonth,
    })),
    unassigned: plan.unassigned.map(({ ledger: { file, sheet }, row }): UnassignedRow => {
      const at = month.rowAt(file, sheet, row);
      if (at === null) throw new RangeError(`An unassigned row that is no record: ${sheet}!${row}`);
      return placed(at.record, at.shown);
    }),
  };
}
