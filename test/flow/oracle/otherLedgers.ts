import {
  sorted,
  inTown,
  isOpenProblem,
  UNITS,
  GOVERNMENTS,
  TOWNS,
  SPECIALTY_TOWNS,
  type OracleProject,
  type OracleProblem,
  type OracleMonth,
  serial,
  parts,
  iso,
} from "./oracleMonth";
import { fraction, ZERO, minus, over, sum, ratio, orNull, toNumber } from "./fractions";

/** That the drawn ledgers' titles name: in another year their plans and figures are not that year's. */
const LEDGER_YEAR = 2024;

// SPEC §12

export function projectsOf({ projects: written, D, settings }: OracleMonth) {
  const projects = written.filter(({ stage }) => stage !== "取消");
  const amount = (rows: readonly OracleProject[]): { count: number; totalInvestment: number } => ({
    count: rows.length,
    totalInvestment: toNumber(sum(rows.map((row) => row.total ?? ZERO))),
  });
  const batches = (rows: readonly OracleProject[], within: (day: number) => boolean) => ({
    signed: amount(rows.filter((row) => row.signed !== null && within(row.signed))),
    started: amount(rows.filter((row) => row.actualStart !== null && within(row.actualStart))),
    produced: amount(rows.filter((row) => row.actualProduction !== null && within(row.actualProduction))),
  });
  const byNow = (day: number): boolean => day <= D;
  const happened = projects
    .flatMap((row) => [row.signed, row.actualStart, row.actualProduction])
    .filter((day) => day !== null && byNow(day));
  const months = [...new Set(happened.flatMap((day) => iso(day)?.slice(0, 7) ?? []))].sort();
  // Above and below the line the same projects: a plan that can be read, and nothing done that cannot be.
  const both = projects.flatMap(({ yearPlan, yearDone }) =>
    yearPlan === null || yearPlan === "unread" || yearDone === "unread" || parts(D).year !== LEDGER_YEAR
      ? []
      : [{ yearPlan, yearDone }],
  );
  const yearPlan = sum(both.map((row) => row.yearPlan));
  const yearDone = sum(both.map((row) => row.yearDone ?? ZERO));
  const saying = projects.filter((row) => row.yearPlan !== null || row.yearDone !== null);
  const rate = yearPlan.n === 0n ? null : over(yearDone, yearPlan);
  const scheduled = fraction(parts(D).month, 12);
  return {
    byStage: ["储备", "签约", "开工", "投产", "暂缓", null].flatMap((stage) => {
      const rows = projects.filter((row) => row.stage === stage);
      // Projects that are put off, or whose stage cannot be read, are shown only where there are some.
      return (stage === null || stage === "暂缓") && rows.length === 0 ? [] : [{ stage, ...amount(rows) }];
    }),
    byMonth: months.map((name) => ({
      month: name,
      ...batches(projects, (day) => byNow(day) && iso(day)?.slice(0, 7) === name),
    })),
    towns: TOWNS.map((name) => ({
      name,
      ...amount(inTown(projects, name)),
      ...batches(inTown(projects, name), byNow),
    })),
    specialtyTowns: SPECIALTY_TOWNS.map(([name]) => {
      const rows = projects.filter((row) => row.specialtyTown === name);
      return { name, ...amount(rows), ...batches(rows, byNow) };
    }),
    investment: {
      yearPlan: toNumber(yearPlan),
      yearDone: toNumber(yearDone),
      rate: orNull(rate),
      scheduled: toNumber(scheduled),
      gap: rate === null ? null : toNumber(minus(rate, scheduled)),
      leftOut: saying.length - both.length,
    },
    // Like the overdue list: longest first.
    missedStarts: projects
      .flatMap((project) => {
        const { file, sheet, row, plannedStart } = project;
        if (plannedStart === null || plannedStart >= D || !mayStart(project, D)) return [];
        const days = D - plannedStart;
        const light = days >= settings.missedRedDays ? "red" : "yellow";
        return [{ file, sheet, row, plannedStart: iso(plannedStart), days, light }];
      })
      .sort((a, b) => b.days - a.days),
    startedUndated: projects.filter(
      (row) =>
        row.plannedStart !== null &&
        row.plannedStart < D &&
        row.actualStart === null &&
        row.stage !== "暂缓" &&
        !mayStart(row, D),
    ).length,
    cancelled: written.length - projects.length,
  };
}

/** Neither under way by its day, its stage or its production, nor put off or called off; a day after D says that it was not by D. */
export function mayStart({ stage, actualStart, actualProduction }: OracleProject, D: number): boolean {
  if (stage === "暂缓" || stage === "取消" || (actualProduction !== null && actualProduction <= D)) return false;
  return actualStart === null ? stage !== "开工" && stage !== "投产" : actualStart > D;
}

/** Likewise of production. */
export function mayProduce({ stage, actualProduction }: OracleProject, D: number): boolean {
  if (stage === "暂缓" || stage === "取消") return false;
  return actualProduction === null ? stage !== "投产" : actualProduction > D;
}

export function problemsOf({ problems: written, D }: OracleMonth) {
  const problems = written.filter(({ state }) => state !== "cancelled");
  const group = (rows: readonly OracleProblem[]) => {
    const closed = rows.filter((row) => row.state === "done");
    const days = closed
      .flatMap(({ raised, finished }) =>
        raised === null || finished === null || finished < raised ? [] : [finished - raised],
      )
      .sort((a, b) => a - b);
    const middle = (days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0);
    return {
      total: rows.length,
      closed: closed.length,
      closeRate: orNull(ratio(fraction(closed.length), rows.length)),
      overdue: rows.filter((row) => isOpenProblem(row) && typeof row.due === "number" && row.due < D).length,
      medianDaysToClose: days.length === 0 ? null : middle / 2,
    };
  };
  const byName = (names: readonly string[], has: (row: OracleProblem, name: string) => boolean) =>
    names.flatMap((name) => {
      const rows = problems.filter((row) => has(row, name));
      return rows.length === 0 ? [] : [{ name, ...group(rows) }];
    });
  const categoryOf = (row: OracleProblem): string => row.category ?? "未分类";
  const categories = sorted(problems.map(categoryOf));
  return {
    ...group(problems),
    byUnit: byName([...UNITS, ...GOVERNMENTS], (row, name) => row.lead.includes(name)),
    byCategory: byName(categories, (row, name) => categoryOf(row) === name),
    cancelled: written.length - problems.length,
  };
}

export function submissionsOf({ submissions, D, settings }: OracleMonth) {
  const entries = [];
  const first = Math.min(...submissions.map(({ month }) => month));
  for (let month = first; submissions.length > 0; month++) {
    // The next month: `month % 12` counts January as 0.
    const due = serial(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, settings.dueDay);
    if (due >= D) break;
    for (const [specialtyTown] of SPECIALTY_TOWNS) {
      const given = submissions.find((row) => row.group === specialtyTown && row.month === month)?.submitted ?? null;
      // A day before the month began is none on which it can have been reported.
      const submitted = given !== null && given < serial(Math.floor(month / 12), (month % 12) + 1, 1) ? null : given;
      const result = submitted === null ? "missing" : submitted <= due ? "on-time" : "late";
      const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      entries.push({ specialtyTown, month: name, due: iso(due), submitted: iso(submitted), result });
    }
  }
  return entries;
}
