import { daysToClose } from "../../count/figures/daysToClose";
import { canMissStart } from "../../count/overdue/missedStart";
import { countsAs } from "../../count/completion/countsAs";
import { isInvested } from "../../count/figures/projectsReport";
import type { LocalDate } from "../../workbook/localDate";
import { NO_CATEGORY } from "../../count/figures/problemsReport";
import type {
  IndicatorRecord,
  LedgerRecord,
  ProblemRecord,
  ProjectRecord,
  SubmissionRecord,
} from "../../terms/ledgerRecord";
import { isCancelled } from "../../terms/isCancelled";
import { cellOf } from "./cellOf";
import { firstOfMonth } from "./firstOfMonth";
import type { IndexKey } from "./indexColumns";
import type { SheetCell } from "./sheetModel";

type Cells = Partial<Record<IndexKey, SheetCell>>;

/**
 * What 台账索引 has of projects, problems, indicators and monthly reports, for the figures of SPEC §12. Flags are 1 or 0.
 *
 * @param reports monthly reports that count, of several for one month
 */
export function otherCells(record: LedgerRecord, reports: ReadonlySet<LedgerRecord>, asOf: LocalDate): Cells {
  switch (record.kind) {
    case "projects":
      return projectCells(record, asOf);
    case "problems":
      return problemCells(record);
    case "indicators":
      return indicatorCells(record);
    case "submissions":
      return submissionCells(record, reports.has(record));
    case "tasks":
      return {};
  }
}

function projectCells(record: ProjectRecord, asOf: LocalDate): Cells {
  return {
    totalInvestment: cellOf(record.totalInvestment, "number"),
    yearPlan: cellOf(record.yearPlan, "number"),
    yearDone: cellOf(record.yearDone, "number"),
    signed: cellOf(record.signed, "date"),
    plannedStart: cellOf(record.plannedStart, "date"),
    actualStart: cellOf(record.actualStart, "date"),
    isProject: flag(!isCancelled(record)),
    isInvested: flag(isInvested(record, asOf)),
    isNotStarted: flag(canMissStart(record, asOf)),
  };
}

function problemCells(record: ProblemRecord): Cells {
  const { state, category } = record;
  return {
    category: cellOf(category ?? NO_CATEGORY, "centred"),
    isProblem: flag(!isCancelled(record)),
    canBeLate: flag(state !== "done" && countsAs(record) === "countable"),
    daysToClose: cellOf(daysToClose(record), "integer"),
  };
}

function indicatorCells({ base, target, cumulative }: IndicatorRecord): Cells {
  return {
    base: cellOf(base, "number"),
    target: cellOf(target, "number"),
    cumulative: cellOf(cumulative, "number"),
  };
}

function submissionCells({ month }: SubmissionRecord, counts: boolean): Cells {
  return { month: cellOf(month === null ? null : firstOfMonth(month), "month"), isCounted: flag(counts) };
}

function flag(is: boolean): SheetCell {
  return cellOf(is ? 1 : 0, "integer");
}
