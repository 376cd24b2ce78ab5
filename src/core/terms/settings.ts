import type { LocalDate } from "../workbook/localDate";

/** Everything a county could want different (SPEC §14), with its default in `defaultSettings`. Rates are fractions. */
export interface Settings {
  readonly weights: { readonly completionRate: number; readonly onTimeRate: number; readonly scheduleRate: number };
  /** Points taken for each overdue row, and the most that is taken (SPEC §11). */
  readonly overduePoints: { readonly each: number; readonly most: number };
  readonly lights: {
    /** Red above this distance between scheduled and actual progress. */
    readonly redBehind: number;
    /** Yellow from this distance on. */
    readonly yellowBehind: number;
    /** Yellow where due within so many days. */
    readonly yellowDays: number;
    /** A missed start is red from so many days on (SPEC §12). */
    readonly missedStartRedDays: number;
  };
  /** Days overdue from which 督办 and 通知书 follow 催办 (SPEC §10: 1–10, 11–30, > 30). */
  readonly steps: { readonly superviseFrom: number; readonly noticeFrom: number };
  readonly ranking: {
    /** `standard` 1,2,2,4 · `dense` 1,2,2,3. */
    readonly ties: "standard" | "dense";
    /** Fewest countable rows for a rank; at least 1 (DECIDED E5). */
    readonly minimumCountable: number;
  };
  readonly submissions: { readonly dueDay: number };
  readonly notices: {
    readonly lastTowns: number;
    readonly lastUnits: number;
    /** Slow from this gap down, as a fraction (−0.20). */
    readonly slowGap: number;
    readonly overdueDays: number;
    /** Days from drafting to the deadline of a letter. */
    readonly termDays: number;
    /** No letter follows another within so many days (MONTH §7). */
    readonly intervalDays: number;
  };
  /** How many of the first places a circular praises (MONTH §6). */
  readonly praise: { readonly towns: number; readonly units: number };
  /** What letters are headed and signed with (MONTH §7). */
  readonly letters: {
    readonly sender: string;
    /** By whose leave a coordinating body writes to a lower government; empty where it has none. */
    readonly consent: string;
    readonly numberPrefix: string;
    /** Of circulars, which are numbered apart. */
    readonly circularPrefix: string;
    /** Whom to ask; empty where nobody is named. */
    readonly contact: string;
  };
  /** Of sheets that are one ledger (DECIDED G2) one counts, or each. */
  readonly sameLedger: "one" | "each";
}

export const defaultSettings: Settings = {
  weights: { completionRate: 0.4, onTimeRate: 0.3, scheduleRate: 0.3 },
  overduePoints: { each: 2, most: 20 },
  lights: { redBehind: 0.3, yellowBehind: 0.1, yellowDays: 15, missedStartRedDays: 90 },
  steps: { superviseFrom: 11, noticeFrom: 31 },
  ranking: { ties: "standard", minimumCountable: 1 },
  submissions: { dueDay: 5 },
  notices: { lastTowns: 1, lastUnits: 3, slowGap: -0.2, overdueDays: 30, termDays: 15, intervalDays: 7 },
  praise: { towns: 1, units: 3 },
  letters: {
    sender: "新绛县专业镇发展领导小组办公室",
    consent: "经县人民政府同意",
    numberPrefix: "新专镇督",
    circularPrefix: "新专镇办",
    contact: "",
  },
  sameLedger: "one",
};

/** One line of the 加减分 sheet (SPEC §11, DECIDED A9). */
export interface Adjustment {
  /** Canonical town or unit name. */
  readonly member: string;
  readonly type: "bonus" | "deduction";
  readonly points: number;
  readonly reason: string;
}

/** What one run is asked for. */
export interface RunSettings {
  /** The day the figures speak of (SPEC §2 截至日期). */
  readonly asOf: LocalDate;
  /** The month's book, where somebody has chosen it; else it is the one that MONTH §1 finds. */
  readonly book?: MonthBookChoice | null;
}

/** Which of the workbooks is the month's book (MONTH §1). */
export interface MonthBookChoice {
  /** Its place among the workbooks, from 0. */
  readonly at: number;
  /** True where it was given for its settings and archive alone: its ledgers are not counted (DECIDED F1). */
  readonly apart: boolean;
}
