import { type Fraction, fraction } from "./fractions";

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
export const GOVERNMENTS = TOWNS.map((town) => `${town}人民政府`);

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
  readonly progress: Fraction | null | "unread";
  readonly finished: number | null;
}

export interface OracleProject extends Owned {
  readonly stage: string | null;
  readonly total: Fraction | null;
  readonly yearPlan: Fraction | null | "unread";
  readonly yearDone: Fraction | null | "unread";
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

export function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

export function inTown<T extends Owned>(rows: readonly T[], town: string): readonly T[] {
  return rows.filter((row) => townsOf(row).towns.includes(town));
}

export function isOpenProblem(row: OracleProblem): boolean {
  return row.state !== "done" && row.state !== "paused" && row.state !== "cancelled";
}

export function townsOf(row: Owned): { readonly towns: readonly string[]; readonly townSource: string | null } {
  if (row.ownTowns.length > 0) return { towns: sorted(row.ownTowns), townSource: "column" };
  if (row.unitTowns.length > 0) return { towns: sorted(row.unitTowns), townSource: "units" };
  for (const [name, towns] of SPECIALTY_TOWNS)
    if (name === row.specialtyTown) return { towns: sorted(towns), townSource: "specialty-town" };
  return { towns: [], townSource: null };
}
