/**
 * SPEC §8–§12 a second time: slow, plain, in exact fractions, and written from the texts alone. It works on rows whose meaning is known,
 * so reading is no part of it. Only what has no owner in the plan's text (registry order) is written out here again.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = commonDivisor(top, bottom);
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

/** `12.6` exactly. */
export function decimal(text: string): Fraction {
  const [whole = "", part = ""] = text.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const TOWNS = ["龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "万安镇", "阳王镇", "泉掌镇", "横桥镇"];
/** Annex 1. */
export const SPECIALTY_TOWNS: readonly (readonly [string, readonly string[]])[] = [
  ["万安钻石", ["万安镇"]],
  ["绛州非遗文创", ["龙兴镇", "泽掌镇"]],
  ["绛州绿", ["泉掌镇"]],
  ["新绛中药材", ["北张镇", "阳王镇"]],
];
export const KEY_TASKS = [
  "推动专业镇市场主体倍增",
  "推动专业镇主导产业壮大",
  "推动专业镇重大项目建设",
  "推动专业镇创新能力提升",
  "推动专业镇质量品牌打造",
  "推动专业镇“两个转型”发展",
  "推动专业镇发展环境优化",
  "推动专业镇融资渠道畅通",
  "加强专业镇用地用能排污保障",
  "推动专业镇招商引资精准高效",
  "推动专业镇市场份额扩大",
  "推动专业镇就业富民赋能",
];
/** Those of annex 2 that the drawn ledgers use, in its order, then the governments, which rank as towns only. */
export const UNITS = [
  "新绛经济技术开发区管委会",
  "县发改局",
  "县工信科技局",
  "县财政局",
  "县自然资源局",
  "市生态环境局新绛分局",
  "县农业农村局",
  "县文旅局",
  "县小企业发展促进中心",
  "县蔬菜中心",
];
const GOVERNMENTS = TOWNS.map((town) => `${town}人民政府`);

export type State = "done" | "active" | "not-started" | "paused" | "cancelled" | "unknown";

export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface Owned extends Place {
  readonly specialtyTown: string | null;
  /** Of the town column. */
  readonly ownTowns: readonly string[];
  /** Of governments named one by one. */
  readonly unitTowns: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/** Days are numbers; 长期 and 每月 are words; null is missing or unreadable. */
export type Due = number | "long-term" | "recurring" | null;

export interface OracleTask extends Owned {
  readonly keyTask: number | null;
  readonly start: number | null;
  readonly due: Due;
  readonly adjusted: number | null;
  readonly hasReason: boolean;
  readonly status: { readonly state: State; readonly declared: "behind" | "overdue" | null } | null;
  readonly progress: Fraction | null;
  readonly finished: number | null;
}

export interface OracleProject extends Owned {
  readonly stage: string | null;
  readonly total: Fraction | null;
  readonly yearPlan: Fraction | null;
  readonly yearDone: Fraction | null;
  readonly signed: number | null;
  readonly plannedStart: number | null;
  readonly actualStart: number | null;
  readonly plannedProduction: number | null;
  readonly actualProduction: number | null;
}

export interface OracleProblem extends Owned {
  readonly category: string | null;
  readonly raised: number | null;
  readonly due: Due;
  readonly state: State;
  readonly finished: number | null;
}

export interface OracleSubmission {
  readonly group: string;
  /** Months since year 0. */
  readonly month: number;
  readonly submitted: number | null;
}

export interface OracleSettings {
  readonly weights: readonly [Fraction, Fraction, Fraction];
  readonly eachOverdue: Fraction;
  readonly mostOverdue: Fraction;
  readonly red: Fraction;
  readonly yellow: Fraction;
  readonly yellowDays: number;
  readonly missedRedDays: number;
  readonly superviseFrom: number;
  readonly noticeFrom: number;
  readonly dense: boolean;
  readonly minimum: number;
  readonly dueDay: number;
}

export const DEFAULTS: OracleSettings = {
  weights: [fraction(4, 10), fraction(3, 10), fraction(3, 10)],
  eachOverdue: fraction(2),
  mostOverdue: fraction(20),
  red: fraction(30, 100),
  yellow: fraction(10, 100),
  yellowDays: 15,
  missedRedDays: 90,
  superviseFrom: 11,
  noticeFrom: 31,
  dense: false,
  minimum: 1,
  dueDay: 5,
};

export interface OracleAdjustment {
  readonly member: string;
  readonly points: Fraction;
  readonly bonus: boolean;
}

export interface OracleMonth {
  /** The as-of date. */
  readonly D: number;
  /** In the order in which they stand in their files. */
  readonly sheets: readonly Omit<Place, "row">[];
  readonly tasks: readonly OracleTask[];
  readonly projects: readonly OracleProject[];
  readonly problems: readonly OracleProblem[];
  readonly submissions: readonly OracleSubmission[];
  readonly adjustments: readonly OracleAdjustment[];
  readonly settings: OracleSettings;
}

/** Serial number of a day. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

export function parts(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date((day - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function iso(day: number | null): string | null {
  return day === null ? null : new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** What the report has to say, in its own shape; lists whose order no text settles are to be compared as sets. */
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

// §8

function townsOf(row: Owned): { readonly towns: readonly string[]; readonly townSource: string | null } {
  if (row.ownTowns.length > 0) return { towns: sorted(row.ownTowns), townSource: "column" };
  if (row.unitTowns.length > 0) return { towns: sorted(row.unitTowns), townSource: "units" };
  for (const [name, towns] of SPECIALTY_TOWNS)
    if (name === row.specialtyTown) return { towns: sorted(towns), townSource: "specialty-town" };
  return { towns: [], townSource: null };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function inTown<T extends Owned>(rows: readonly T[], town: string): readonly T[] {
  return rows.filter((row) => townsOf(row).towns.includes(town));
}

function withRows(units: (row: OracleTask) => readonly string[], month: OracleMonth) {
  return [...UNITS, ...GOVERNMENTS].flatMap((name) => {
    const rows = month.tasks.filter((row) => units(row).includes(name));
    return rows.length === 0 ? [] : [{ name, ...figuresOf(rows, month) }];
  });
}

// One row: §6, §10

const ZERO = fraction(0);
const ONE = fraction(1);

function stateOf(row: OracleTask): State {
  if (row.status !== null) return row.status.state;
  if (row.progress === null) return "unknown";
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
  if (row.progress === null) return ZERO;
  return compare(row.progress, ONE) > 0 ? ONE : row.progress;
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
    const lag = minus(scheduled, progressOf(row));
    if (due < D || compare(lag, settings.red) > 0) light = "red";
    else if (due <= D + settings.yellowDays || compare(lag, settings.yellow) >= 0 || declaredBehind) light = "yellow";
    else light = "green";
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
    progress: row.progress === null ? null : toNumber(row.progress),
    state,
    declared: row.status?.declared ?? null,
    light,
    daysOverdue: dated && state !== "done" && due < D ? D - due : 0,
    scheduledProgress: scheduled === null ? null : toNumber(scheduled),
  };
}

// §9

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
  const averageProgress = ratio(sum(dated.map(({ row }) => progressOf(row))), dated.length);
  const scheduledProgress = ratio(sum(dated.map(({ row, due }) => scheduledOf(row, due, D))), dated.length);
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

// §11

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

// §10

function overdueOf(month: OracleMonth) {
  const { D, settings } = month;
  const entries: { ledger: string; row: Owned; due: number; what?: string }[] = [];
  for (const row of month.tasks) {
    const due = dueOf(row);
    if (isCountable(row) && stateOf(row) !== "done" && typeof due === "number")
      entries.push({ ledger: "tasks", row, due });
  }
  for (const row of month.projects) {
    if (row.plannedStart !== null && row.actualStart === null)
      entries.push({ ledger: "projects", row, due: row.plannedStart, what: "开工" });
    if (row.plannedProduction !== null && row.actualProduction === null)
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

function isOpenProblem(row: OracleProblem): boolean {
  return row.state !== "done" && row.state !== "paused" && row.state !== "cancelled";
}

// §12

function projectsOf({ projects, D, settings }: OracleMonth) {
  const amount = (rows: readonly OracleProject[]): { count: number; totalInvestment: number } => ({
    count: rows.length,
    totalInvestment: toNumber(sum(rows.map((row) => row.total ?? ZERO))),
  });
  const batches = (rows: readonly OracleProject[], within: (day: number) => boolean) => ({
    signed: amount(rows.filter((row) => row.signed !== null && within(row.signed))),
    started: amount(rows.filter((row) => row.actualStart !== null && within(row.actualStart))),
    produced: amount(rows.filter((row) => row.actualProduction !== null && within(row.actualProduction))),
  });
  const ever = (): boolean => true;
  const happened = projects.flatMap((row) => [row.signed, row.actualStart, row.actualProduction]);
  const months = [...new Set(happened.flatMap((day) => iso(day)?.slice(0, 7) ?? []))].sort();
  const yearPlan = sum(projects.map((row) => row.yearPlan ?? ZERO));
  const yearDone = sum(projects.map((row) => row.yearDone ?? ZERO));
  const rate = yearPlan.n === 0n ? null : over(yearDone, yearPlan);
  const scheduled = fraction(parts(D).month, 12);
  return {
    byStage: ["储备", "签约", "开工", "投产", null].flatMap((stage) => {
      const rows = projects.filter((row) => row.stage === stage);
      // Projects whose stage cannot be read are shown only where there are some.
      return stage === null && rows.length === 0 ? [] : [{ stage, ...amount(rows) }];
    }),
    byMonth: months.map((name) => ({
      month: name,
      ...batches(projects, (day) => iso(day)?.slice(0, 7) === name),
    })),
    towns: TOWNS.map((name) => ({ name, ...amount(inTown(projects, name)), ...batches(inTown(projects, name), ever) })),
    specialtyTowns: SPECIALTY_TOWNS.map(([name]) => {
      const rows = projects.filter((row) => row.specialtyTown === name);
      return { name, ...amount(rows), ...batches(rows, ever) };
    }),
    investment: {
      yearPlan: toNumber(yearPlan),
      yearDone: toNumber(yearDone),
      rate: orNull(rate),
      scheduled: toNumber(scheduled),
      gap: rate === null ? null : toNumber(minus(rate, scheduled)),
    },
    // Like the overdue list: longest first.
    missedStarts: projects
      .flatMap(({ file, sheet, row, plannedStart, actualStart }) => {
        if (plannedStart === null || actualStart !== null || plannedStart >= D) return [];
        const days = D - plannedStart;
        const light = days >= settings.missedRedDays ? "red" : "yellow";
        return [{ file, sheet, row, plannedStart: iso(plannedStart), days, light }];
      })
      .sort((a, b) => b.days - a.days),
  };
}

function problemsOf({ problems, D }: OracleMonth) {
  const group = (rows: readonly OracleProblem[]) => {
    const closed = rows.filter((row) => row.state === "done");
    const days = closed
      .flatMap(({ raised, finished }) => (raised === null || finished === null ? [] : [finished - raised]))
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
  };
}

function submissionsOf({ submissions, D, settings }: OracleMonth) {
  const entries = [];
  const first = Math.min(...submissions.map(({ month }) => month));
  for (let month = first; submissions.length > 0; month++) {
    // The next month: `month % 12` counts January as 0.
    const due = serial(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, settings.dueDay);
    if (due >= D) break;
    for (const [specialtyTown] of SPECIALTY_TOWNS) {
      const submitted =
        submissions.find((row) => row.group === specialtyTown && row.month === month)?.submitted ?? null;
      const result = submitted === null ? "missing" : submitted <= due ? "on-time" : "late";
      const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      entries.push({ specialtyTown, month: name, due: iso(due), submitted: iso(submitted), result });
    }
  }
  return entries;
}

// Fractions

function commonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return y === 0n ? x : commonDivisor(y, x % y);
}

function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

function ratio(a: Fraction, count: number): Fraction | null {
  return count === 0 ? null : over(a, fraction(count));
}

/** Below 0, 0 or above 0. */
function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function orNull(a: Fraction | null): number | null {
  return a === null ? null : toNumber(a);
}

/** Close enough to tell 1e-12 apart. */
function toNumber({ n, d }: Fraction): number {
  return Number(n / d) + Number(((n % d) * 10n ** 18n) / d) / 1e18;
}
