import { readContent } from "../../values/readContent";
import type { ProjectRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";
import { isCellFault } from "../../workbook/snapshot";

/**
 * The planned start, where it is over on the as-of day without the actual one (SPEC §10, §12); else null. A ledger without the
 * column 实际开工时间 cannot say, and a cell that holds something unreadable or uncalculated has a finding of its own: nobody is blamed for either.
 */
export function missedStart(project: ProjectRecord, asOf: LocalDate): LocalDate | null {
  const { plannedStart } = project;
  return plannedStart !== null && plannedStart < asOf && canMissStart(project) ? plannedStart : null;
}

/** Whether a planned start would be missed once it is over. */
export function canMissStart(project: ProjectRecord): boolean {
  return isLeftBlank(project, "actualStart");
}

/** Likewise for production (DECIDED B27). */
export function missedProduction(project: ProjectRecord, asOf: LocalDate): LocalDate | null {
  const { plannedProduction } = project;
  const missed = plannedProduction !== null && plannedProduction < asOf && isLeftBlank(project, "actualProduction");
  return missed ? plannedProduction : null;
}

function isLeftBlank(project: ProjectRecord, key: "actualStart" | "actualProduction"): boolean {
  const column = project.ledger.columns.get(key);
  if (project[key] !== null || column === undefined) return false;
  const value = project.cells[column - 1];
  return !isCellFault(value) && readContent(value).kind === "blank";
}
