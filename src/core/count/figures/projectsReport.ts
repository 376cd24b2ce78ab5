import type { Stage } from "../../values/readStage";
import type { ProjectRecord } from "../../terms/ledgerRecord";
import { missedStart, startsWithoutDay } from "../overdue/missedStart";
import { isCancelled } from "../../terms/isCancelled";
import type { ProjectsReport } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { isoText, type LocalDate } from "../../workbook/localDate";
import { addExactly, exactSum, totalOf } from "../../base/exactSum";
import { projectBatches, projectMonths, type BatchGroup } from "./projectBatches";
import { compareRationals, dividedBy, minus, ratio, toNumber } from "../../base/rational";
import { byCodeUnits, type Registry } from "../../terms/registry";
import { isFilledCell } from "../../terms/isFilledCell";
import { speaksOfMonth } from "./speaksOfMonth";
import { yearShare } from "./yearShare";

/**
 * 项目进展 (SPEC §12, DECIDED A2). Amounts in 万元, rates as fractions. Signed, started and produced go by their dates up to the as-of day,
 * so that months add up to towns; all stages, towns and specialty towns are listed, paused projects and those without a stage last
 * where there are any. Cancelled ones are left out of everything but their own count, as tasks are.
 */
export function projectsReport(
  all: readonly ProjectRecord[],
  registry: Registry,
  asOf: LocalDate,
  settings: Pick<Settings, "lights">,
): ProjectsReport {
  const projects = all.filter((project) => !isCancelled(project));
  return {
    byStage: byStage(projects, asOf),
    byMonth: projectMonths(projects, asOf),
    towns: byName(projects, asOf, registry.towns, ({ towns }) => towns),
    specialtyTowns: byName(
      projects,
      asOf,
      registry.specialtyTowns.map(({ name }) => name),
      ({ specialtyTown }) => (specialtyTown === null ? [] : [specialtyTown]),
    ),
    investment: investment(projects, asOf),
    missedStarts: missedStarts(projects, asOf, settings.lights.missedStartRedDays),
    startedUndated: projects.filter((project) => startsWithoutDay(project, asOf)).length,
    cancelled: all.length - projects.length,
  };
}

const STAGES: readonly Stage[] = ["储备", "签约", "开工", "投产"];
const PAUSED = "暂缓";

function byStage(projects: readonly ProjectRecord[], asOf: LocalDate): ProjectsReport["byStage"] {
  const also = ([PAUSED, null] as const).filter((one) => projects.some(({ stage }) => stage === one));
  const stages = [...STAGES, ...also];
  return stages.map((stage) => {
    const { count, totalInvestment } = projectBatches(
      projects.filter((project) => project.stage === stage),
      asOf,
    );
    return { stage, count, totalInvestment };
  });
}

/** A project counts fully in each of its towns, once in each. */
function byName(
  projects: readonly ProjectRecord[],
  asOf: LocalDate,
  always: readonly string[],
  namesOf: (project: ProjectRecord) => readonly string[],
): readonly (BatchGroup & { readonly name: string })[] {
  const groups = new Map<string, ProjectRecord[]>(always.map((name) => [name, []]));
  for (const project of projects) {
    for (const name of new Set(namesOf(project))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [project]);
      else group.push(project);
    }
  }
  const others = [...groups.keys()].slice(always.length).sort(byCodeUnits);
  return [...always, ...others].map((name) => ({ name, ...projectBatches(groups.get(name) ?? [], asOf) }));
}

/**
 * Whether a project is in 本年完成 ÷ 年度计划: above and below the line stand the same projects, so one without a plan that can be read is in
 * neither, nor one whose figure of what is done cannot be read, or is another year's. A blank figure of what is done is 0.
 */
export function isInvested(project: ProjectRecord, asOf: LocalDate): boolean {
  const { yearPlan, yearDone } = project;
  if (yearPlan === null || isCancelled(project) || !speaksOfMonth(project.ledger, asOf)) return false;
  return yearDone !== null || !isFilledCell(project, "yearDone");
}

/**
 * 本年完成 ÷ 年度计划 over the projects that say both. The rate is null without a plan, and where no
 * ledger with a plan has a column of what is done: nothing said is not 0 %.
 */
function investment(projects: readonly ProjectRecord[], asOf: LocalDate): ProjectsReport["investment"] {
  const plan = exactSum();
  const done = exactSum();
  const counted = projects.filter((project) => isInvested(project, asOf));
  for (const { yearPlan, yearDone } of counted) {
    if (yearPlan !== null) addExactly(plan, yearPlan);
    if (yearDone !== null) addExactly(done, yearDone);
  }
  const scheduled = yearShare(asOf);
  const planned = totalOf(plan);
  const isSaid = counted.some(
    ({ yearPlan, yearDone, ledger }) => yearDone !== null || (yearPlan !== null && ledger.columns.has("yearDone")),
  );
  const hasRate = isSaid && compareRationals(planned, ratio(0, 1)) > 0;
  const rate = hasRate ? dividedBy(totalOf(done), planned) : null;
  return {
    yearPlan: toNumber(planned),
    yearDone: toNumber(totalOf(done)),
    rate: rate === null ? null : toNumber(rate),
    scheduled: toNumber(scheduled),
    gap: rate === null ? null : toNumber(minus(rate, scheduled)),
    leftOut: projects.filter((project) => !isInvested(project, asOf) && saysInvestment(project)).length,
  };
}

function saysInvestment(project: ProjectRecord): boolean {
  return isFilledCell(project, "yearPlan") || isFilledCell(project, "yearDone");
}

/** Planned starts past without an actual one, most days first; red from `redDays` on, before that yellow. */
function missedStarts(
  projects: readonly ProjectRecord[],
  asOf: LocalDate,
  redDays: number,
): ProjectsReport["missedStarts"] {
  return projects
    .flatMap((project) => {
      const plannedStart = missedStart(project, asOf);
      if (plannedStart === null) return [];
      const { ledger, row } = project;
      const days = asOf - plannedStart;
      return [
        {
          file: ledger.file,
          sheet: ledger.sheet,
          row,
          plannedStart: isoText(plannedStart),
          days,
          light: days >= redDays ? ("red" as const) : ("yellow" as const),
        },
      ];
    })
    .sort((a, b) => b.days - a.days);
}
