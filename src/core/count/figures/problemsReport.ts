import { countsAs } from "../completion/countsAs";
import { isCancelled } from "../../terms/isCancelled";
import { daysToClose } from "./daysToClose";
import type { ProblemRecord } from "../../terms/ledgerRecord";
import type { ProblemGroup, ProblemsReport } from "../../terms/report";
import type { LocalDate } from "../../workbook/localDate";
import { byCodeUnits, byUnitOrder, type Registry } from "../../terms/registry";

/**
 * 问题办理 (SPEC §12, DECIDED A2): closed ÷ all rows but cancelled ones (as of tasks, SPEC §9), overdue counted as in the overdue list, median of the days from
 * raised to closed. By lead unit in registry order, a row fully in each of its units; by kind, the most frequent first.
 */
export function problemsReport(all: readonly ProblemRecord[], registry: Registry, asOf: LocalDate): ProblemsReport {
  const problems = all.filter((problem) => !isCancelled(problem));
  const units = grouped(problems, ({ leadUnits }) => leadUnits);
  const categoryOf = categoryNames(problems);
  const categories = grouped(problems, (problem) => [categoryOf(problem)]);
  const byUnit = byUnitOrder(registry);
  return {
    ...problemFigures(problems, asOf),
    byUnit: [...units]
      .sort(([a], [b]) => byUnit(a, b))
      .map(([name, rows]) => ({ name, ...problemFigures(rows, asOf) })),
    byCategory: [...categories]
      .sort(([a, rowsA], [b, rowsB]) => unnamedLast(a, b) || rowsB.length - rowsA.length || byCodeUnits(a, b))
      .map(([name, rows]) => ({ name, ...problemFigures(rows, asOf) })),
    cancelled: all.length - problems.length,
  };
}

/** Rows without 问题类别 are shown, under this name, so that the kinds add up to all. */
export const NO_CATEGORY = "未分类";

/** The kind that a problem counts in: names that differ in letter case only are one, as in every spreadsheet, in its first spelling. */
export function categoryNames(problems: readonly ProblemRecord[]): (problem: ProblemRecord) => string {
  const spellings = new Map<string, string>();
  for (const { category } of problems) {
    const key = category?.toLowerCase();
    if (key !== undefined && category !== null && !spellings.has(key)) spellings.set(key, category);
  }
  return ({ category }) => (category === null ? NO_CATEGORY : (spellings.get(category.toLowerCase()) ?? category));
}

function unnamedLast(a: string, b: string): number {
  return Number(a === NO_CATEGORY) - Number(b === NO_CATEGORY);
}

function grouped(
  problems: readonly ProblemRecord[],
  namesOf: (problem: ProblemRecord) => readonly string[],
): ReadonlyMap<string, readonly ProblemRecord[]> {
  const groups = new Map<string, ProblemRecord[]>();
  for (const problem of problems) {
    for (const name of new Set(namesOf(problem))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [problem]);
      else group.push(problem);
    }
  }
  return groups;
}

function problemFigures(problems: readonly ProblemRecord[], asOf: LocalDate): Omit<ProblemGroup, "name"> {
  let closed = 0;
  let overdue = 0;
  const days: number[] = [];
  for (const problem of problems) {
    const { state, due } = problem;
    if (state !== "done") {
      if (due !== null && due < asOf && countsAs(problem) === "countable") overdue += 1;
      continue;
    }
    closed += 1;
    const taken = daysToClose(problem);
    if (taken !== null) days.push(taken);
  }
  const total = problems.length;
  return { total, closed, closeRate: total === 0 ? null : closed / total, overdue, medianDaysToClose: median(days) };
}

/** Mean of the middle two for an even count; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
