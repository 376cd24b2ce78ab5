import {
  sorted,
  townsOf,
  inTown,
  isOpenProblem,
  GOVERNMENTS,
  TOWNS,
  SPECIALTY_TOWNS,
  KEY_TASKS,
  UNITS,
  type State,
  type Place,
  type Owned,
  type Due,
  type OracleTask,
  type OracleMonth,
  serial,
  parts,
  iso,
} from "./oracleMonth";
import {
  type Fraction,
  fraction,
  ZERO,
  ONE,
  plus,
  minus,
  times,
  over,
  sum,
  ratio,
  compare,
  orNull,
  toNumber,
} from "./fractions";
import { mayProduce, mayStart, projectsOf, problemsOf, submissionsOf } from "./otherLedgers";

/**
 * SPEC §8–§12 a second time: slow, plain, in exact fractions, and written from the texts alone. It works on rows whose
 * meaning is known, so reading is no part of it. What the report has to say, in its own shape; lists whose order no text
 * settles are to be compared as sets.
 */
export function oracle(month: OracleMonth) {
  const { tasks } = month;
  const completion = {
    total: figuresOf(tasks, month),
    towns: TOWNS.map((name) => ({ name, ...figuresOf(inTown(tasks, name), month) })),
    unitsAsLead: withRows((row) => row.lead, month),
    unitsAsSupport: withRows((row) => row.support, month),
    specialtyTowns: SPECIALTY_TOWNS.map(([name]) => ({
      name,
      ...figuresOf(
        tasks.filter((row) => row.specialtyTown === name),
        month,
      ),
    })),
    keyTasks: KEY_TASKS.map((name, index) => ({
      name,
      no: index + 1,
      ...figuresOf(
        tasks.filter((row) => row.keyTask === index + 1),
        month,
      ),
    })),
    dimensions: [..."引专优效"].map((name, index) => ({
      name,
      ...figuresOf(
        tasks.filter((row) => row.keyTask !== null && Math.ceil(row.keyTask / 3) === index + 1),
        month,
      ),
    })),
  };
  const townRanks = ranked(
    TOWNS.map((name) => ({ name, rows: inTown(tasks, name) })),
    month,
  );
  const unitRanks = ranked(
    UNITS.map((name) => ({ name, rows: tasks.filter((row) => row.lead.includes(name)) })).filter(
      ({ rows }) => rows.length > 0,
    ),
    month,
  );
  return {
    records: tasks.map((row) => recordOf(row, month)),
    completion,
    ranking: {
      towns: townRanks.ranked,
      units: unitRanks.ranked,
      unranked: { towns: townRanks.unranked, units: unitRanks.unranked },
    },
    overdue: overdueOf(month),
    projects: projectsOf(month),
    problems: problemsOf(month),
    submissions: submissionsOf(month),
  };
}

// SPEC §8

function withRows(units: (row: OracleTask) => readonly string[], month: OracleMonth) {
  return [...UNITS, ...GOVERNMENTS].flatMap((name) => {
    const rows = month.tasks.filter((row) => units(row).includes(name));
    return rows.length === 0 ? [] : [{ name, ...figuresOf(rows, month) }];
  });
}

// One row: SPEC §6, §10

function stateOf(row: OracleTask): State {
  if (row.status !== null) return row.status.state;
  if (row.progress === null || row.progress === "unread") return "unknown";
  if (compare(row.progress, ONE) >= 0) return "done";
  return compare(row.progress, ZERO) > 0 ? "active" : "not-started";
}

function dueOf(row: OracleTask): Due {
  return row.adjusted !== null && row.hasReason ? row.adjusted : row.due;
}

function isLongTerm(due: Due): boolean {
  return due === "long-term" || due === "recurring";
}

function isCountable(row: OracleTask): boolean {
  return stateOf(row) !== "cancelled" && stateOf(row) !== "paused" && !isLongTerm(dueOf(row));
}

function progressOf(row: OracleTask): Fraction {
  if (stateOf(row) === "done") return ONE;
  if (row.progress === null || row.progress === "unread") return ZERO;
  return compare(row.progress, ONE) > 0 ? ONE : row.progress;
}

/** Nobody knows how far it is: it is in no mean, and not called behind. */
function isUnread(row: OracleTask): boolean {
  return row.progress === "unread" && stateOf(row) !== "done";
}

function scheduledOf(row: OracleTask, due: number, D: number): Fraction {
  const start = row.start ?? serial(parts(due).year, 1, 1);
  if (due < start) return due < D ? ONE : ZERO;
  const share = fraction(D - start + 1, due - start + 1);
  if (compare(share, ZERO) < 0) return ZERO;
  return compare(share, ONE) > 0 ? ONE : share;
}

function recordOf(row: OracleTask, month: OracleMonth) {
  const { D, settings } = month;
  const due = dueOf(row);
  const state = stateOf(row);
  const dated = isCountable(row) && typeof due === "number";
  const scheduled = dated ? scheduledOf(row, due, D) : null;
  const declaredBehind = row.status !== null && row.status.declared !== null;
  let light = "none";
  if (state === "done") light = "green";
  else if (scheduled !== null && dated) {
    const lag = isUnread(row) ? ZERO : minus(scheduled, progressOf(row));
    if (due < D || compare(lag, settings.red) > 0) light = "red";
    else if (due <= D + settings.yellowDays || compare(lag, settings.yellow) >= 0 || declaredBehind) light = "yellow";
    else light = isUnread(row) ? "none" : "green";
  } else if (isCountable(row) && declaredBehind) light = "yellow";
  return {
    ledger: "tasks",
    file: row.file,
    sheet: row.sheet,
    row: row.row,
    specialtyTown: row.specialtyTown,
    keyTask: row.keyTask,
    ...townsOf(row),
    leadUnits: sorted(row.lead),
    supportUnits: sorted(row.support),
    start: iso(row.start),
    due: typeof due === "number" ? iso(due) : null,
    dueKind: typeof due === "number" ? "date" : (due ?? "none"),
    finished: iso(row.finished),
    progress: row.progress === null || row.progress === "unread" ? null : toNumber(row.progress),
    state,
    declared: row.status?.declared ?? null,
    light,
    daysOverdue: dated && state !== "done" && due < D ? D - due : 0,
    scheduledProgress: scheduled === null ? null : toNumber(scheduled),
  };
}

// SPEC §9

interface Exact {
  readonly counts: {
    readonly total: number;
    readonly longTerm: number;
    readonly paused: number;
    readonly cancelled: number;
    readonly countable: number;
    readonly undated: number;
    readonly done: number;
    readonly dueByNow: number;
    readonly doneOnTime: number;
    readonly overdue: number;
    readonly doneLate: number;
  };
  readonly completionRate: Fraction | null;
  readonly onTimeRate: Fraction | null;
  readonly averageProgress: Fraction | null;
  readonly scheduledProgress: Fraction | null;
  readonly gap: Fraction | null;
  readonly scheduleRate: Fraction | null;
}

function exactFigures(rows: readonly OracleTask[], { D }: OracleMonth): Exact {
  const alive = rows.filter((row) => stateOf(row) !== "cancelled");
  const longTerm = alive.filter((row) => isLongTerm(dueOf(row)));
  const paused = alive.filter((row) => stateOf(row) === "paused" && !isLongTerm(dueOf(row)));
  const countable = rows.filter(isCountable);
  const dated = countable.flatMap((row) => {
    const due = dueOf(row);
    return typeof due === "number" ? [{ row, due, isDone: stateOf(row) === "done" }] : [];
  });
  const done = countable.filter((row) => stateOf(row) === "done");
  const dueByNow = dated.filter(({ due }) => due <= D);
  const onTime = dueByNow.filter(({ row, due, isDone }) => isDone && (row.finished === null || row.finished <= due));
  const measured = dated.filter(({ row }) => !isUnread(row));
  const averageProgress = ratio(sum(measured.map(({ row }) => progressOf(row))), measured.length);
  const scheduledProgress = ratio(sum(measured.map(({ row, due }) => scheduledOf(row, due, D))), measured.length);
  let scheduleRate: Fraction | null = null;
  if (averageProgress !== null && scheduledProgress !== null) {
    if (scheduledProgress.n === 0n) scheduleRate = ONE;
    else {
      const rate = over(averageProgress, scheduledProgress);
      scheduleRate = compare(rate, ONE) > 0 ? ONE : rate;
    }
  }
  return {
    counts: {
      total: alive.length,
      longTerm: longTerm.length,
      paused: paused.length,
      cancelled: rows.length - alive.length,
      countable: countable.length,
      undated: countable.length - dated.length,
      done: done.length,
      dueByNow: dueByNow.length,
      doneOnTime: onTime.length,
      overdue: dated.filter(({ due, isDone }) => !isDone && due < D).length,
      doneLate: dated.filter(({ row, due, isDone }) => isDone && row.finished !== null && row.finished > due).length,
    },
    completionRate: ratio(fraction(done.length), countable.length),
    onTimeRate: ratio(fraction(onTime.length), dueByNow.length),
    averageProgress,
    scheduledProgress,
    gap: averageProgress && scheduledProgress && minus(averageProgress, scheduledProgress),
    scheduleRate,
  };
}

function figuresOf(rows: readonly OracleTask[], month: OracleMonth) {
  const { counts, ...rates } = exactFigures(rows, month);
  const shown = Object.entries(rates).map(([key, rate]) => [key, orNull(rate)] as const);
  return { ...counts, ...(Object.fromEntries(shown) as Record<keyof typeof rates, number | null>) };
}

// SPEC §11

function ranked(
  members: readonly { readonly name: string; readonly rows: readonly OracleTask[] }[],
  month: OracleMonth,
) {
  const { settings } = month;
  const all = members.map(({ name, rows }, order) => {
    const figures = exactFigures(rows, month);
    return { name, order, figures, ...scoreOf(name, figures, month) };
  });
  // One whose every rate is null or weighs nothing cannot be scored: out of the ranking, never 0.
  const takesPart = (each: (typeof all)[number]): boolean =>
    each.figures.counts.countable >= settings.minimum && each.canBeScored;
  const inRace = all.filter(takesPart);
  inRace.sort(
    (a, b) =>
      b.cents - a.cents ||
      a.figures.counts.overdue - b.figures.counts.overdue ||
      compare(b.figures.completionRate ?? ZERO, a.figures.completionRate ?? ZERO) ||
      a.order - b.order,
  );
  return {
    ranked: inRace.map(({ name, cents, parts: scoreParts }) => {
      const better = inRace.filter((other) => other.cents > cents).map((other) => other.cents);
      const rank = 1 + (settings.dense ? new Set(better).size : better.length);
      return { name, score: cents / 100, rank, parts: scoreParts };
    }),
    unranked: all
      .filter((each) => !takesPart(each))
      .map(({ name, figures }) => ({ name, countable: figures.counts.countable })),
  };
}

function scoreOf(name: string, figures: Exact, { settings, adjustments }: OracleMonth) {
  const rates = [figures.completionRate, figures.onTimeRate, figures.scheduleRate];
  const weightSum = sum(settings.weights.filter((_, index) => rates[index] !== null));
  const points = rates.map((rate, index) =>
    rate === null || weightSum.n === 0n
      ? null
      : over(times(times(fraction(100), settings.weights[index] ?? ZERO), rate), weightSum),
  );
  const wanted = times(settings.eachOverdue, fraction(figures.counts.overdue));
  const overdueDeduction = compare(wanted, settings.mostOverdue) > 0 ? settings.mostOverdue : wanted;
  const mine = adjustments.filter(({ member }) => member === name);
  const bonus = sum(mine.filter((each) => each.bonus).map((each) => each.points));
  const deduction = sum(mine.filter((each) => !each.bonus).map((each) => each.points));
  const score = minus(plus(minus(sum(points.map((each) => each ?? ZERO)), overdueDeduction), bonus), deduction);
  const floored = compare(score, ZERO) < 0 ? ZERO : score;
  return {
    canBeScored: weightSum.n > 0n,
    // Half up: the whole part of hundredths and a half.
    cents: Number((floored.n * 200n + floored.d) / (floored.d * 2n)),
    parts: {
      completionRate: orNull(figures.completionRate),
      onTimeRate: orNull(figures.onTimeRate),
      scheduleRate: orNull(figures.scheduleRate),
      completionPoints: orNull(points[0] ?? null),
      onTimePoints: orNull(points[1] ?? null),
      schedulePoints: orNull(points[2] ?? null),
      overdueDeduction: toNumber(overdueDeduction),
      bonus: toNumber(bonus),
      deduction: toNumber(deduction),
    },
  };
}

// SPEC §10

function overdueOf(month: OracleMonth) {
  const { D, settings } = month;
  const entries: { ledger: string; row: Owned; due: number; what?: string }[] = [];
  for (const row of month.tasks) {
    const due = dueOf(row);
    if (isCountable(row) && stateOf(row) !== "done" && typeof due === "number")
      entries.push({ ledger: "tasks", row, due });
  }
  for (const row of month.projects) {
    if (row.plannedStart !== null && mayStart(row, D))
      entries.push({ ledger: "projects", row, due: row.plannedStart, what: "开工" });
    if (row.plannedProduction !== null && mayProduce(row, D))
      entries.push({ ledger: "projects", row, due: row.plannedProduction, what: "投产" });
  }
  for (const row of month.problems)
    if (isOpenProblem(row) && typeof row.due === "number") entries.push({ ledger: "problems", row, due: row.due });
  // Ledger order: file by file, sheet by sheet, row by row.
  const sheetsInOrder = month.sheets.map((sheet) => `${sheet.file}/${sheet.sheet}`);
  const orderOf = ({ file, sheet, row }: Place): number => sheetsInOrder.indexOf(`${file}/${sheet}`) * 1000 + row;
  return entries
    .filter(({ due }) => due < D)
    .sort((a, b) => a.due - b.due || orderOf(a.row) - orderOf(b.row))
    .map(({ ledger, row, due, what }) => {
      const days = D - due;
      const step = days >= settings.noticeFrom ? "通知书" : days >= settings.superviseFrom ? "督办" : "催办";
      const place = { ledger, file: row.file, sheet: row.sheet, row: row.row };
      return { ...place, units: sorted(row.lead), due: iso(due), days, step, ...(what === undefined ? {} : { what }) };
    });
}
