import { readContent } from "../../values/readContent";
import { saysStarted } from "../../values/readStage";
import type { ProjectRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";
import { isCellFault } from "../../workbook/snapshot";

/**
 * The planned start, where it is over on the as-of day without the actual one (SPEC §10, §12); else null. An actual day after the as-of
 * day has not happened by then. A ledger without the column 实际开工时间 cannot say, and a cell that holds something unreadable or uncalculated has a finding of its own: nobody is blamed for either.
 * Nor is anybody for a project that was put off or called off, or whose stage says that building has begun: its date is missing, not its start.
 */
export function missedStart(project: ProjectRecord, asOf: LocalDate): LocalDate | null {
  const { plannedStart } = project;
  return plannedStart !== null && plannedStart < asOf && canMissStart(project, asOf) ? plannedStart : null;
}

/** Whether a planned start would be missed once it is over. A day that is still ahead says more than a stage, which is today's. */
export function canMissStart(project: ProjectRecord, asOf: LocalDate): boolean {
  const { actualStart, actualProduction } = project;
  if (isHalted(project) || hasHappened(actualProduction, asOf)) return false;
  if (actualStart !== null) return !hasHappened(actualStart, asOf);
  return !hasStarted(project, asOf) && isLeftBlank(project, "actualStart");
}

/** Whether a day has come by the as-of day: what is dated later is no fact of the month's figures. */
export function hasHappened(day: LocalDate | null, asOf: LocalDate): day is LocalDate {
  return day !== null && day <= asOf;
}

/** Whether a project was to start by now and has started as its stage says, with the day of it left blank. */
export function startsWithoutDay(project: ProjectRecord, asOf: LocalDate): boolean {
  const { plannedStart } = project;
  if (plannedStart === null || plannedStart >= asOf || isHalted(project)) return false;
  return hasStarted(project, asOf) && isLeftBlank(project, "actualStart");
}

/** Likewise for production (DECIDED B27). */
export function missedProduction(project: ProjectRecord, asOf: LocalDate): LocalDate | null {
  const { plannedProduction, actualProduction, stage } = project;
  if (plannedProduction === null || plannedProduction >= asOf || isHalted(project)) return null;
  const isOpen =
    actualProduction === null
      ? stage !== "投产" && isLeftBlank(project, "actualProduction")
      : !hasHappened(actualProduction, asOf);
  return isOpen ? plannedProduction : null;
}

function isHalted({ stage }: ProjectRecord): boolean {
  return stage === "取消" || stage === "暂缓";
}

function hasStarted({ stage, actualProduction, ledger, cells }: ProjectRecord, asOf: LocalDate): boolean {
  if (stage === "开工" || stage === "投产" || hasHappened(actualProduction, asOf)) return true;
  return stage === null && saysStarted(cells[(ledger.columns.get("stage") ?? 0) - 1]);
}

function isLeftBlank(project: ProjectRecord, key: "actualStart" | "actualProduction"): boolean {
  const column = project.ledger.columns.get(key);
  if (project[key] !== null || column === undefined) return false;
  const value = project.cells[column - 1];
  return !isCellFault(value) && readContent(value).kind === "blank";
}
