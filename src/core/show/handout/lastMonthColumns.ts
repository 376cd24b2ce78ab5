import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Ledger } from "../../terms/ledger";
import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import { compact } from "../../workbook/cellText";
import { KEY_HEADING } from "./rowKeys";

/** A grey column that a template sets beside the master's: what a row was last month. */
export interface LastMonthColumn {
  readonly heading: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly valueOf: (previous: ArchivedRecord) => string | number | null;
}

/** Last month's values, by what they stand beside. */
const LAST_MONTH: Readonly<Partial<Record<ColumnKey, LastMonthColumn>>> = {
  rate: { heading: "上月完成率", width: 10, numberFormat: "0.0%", valueOf: ({ progress }) => progress },
  cumulativeInvestment: {
    heading: "上月累计完成投资（万元）",
    width: 12,
    numberFormat: "General",
    valueOf: ({ cumulative }) => cumulative,
  },
  cumulative: { heading: "上月累计值", width: 12, numberFormat: "General", valueOf: ({ cumulative }) => cumulative },
  progressText: { heading: "上月进展情况", width: 26, numberFormat: "General", valueOf: ({ text }) => text },
  siteProgress: { heading: "上月形象进度", width: 26, numberFormat: "General", valueOf: ({ text }) => text },
};

const BESIDE: Readonly<Record<LedgerKind, readonly ColumnKey[]>> = {
  tasks: ["rate", "progressText"],
  projects: ["cumulativeInvestment", "siteProgress"],
  problems: ["progressText"],
  indicators: ["cumulative"],
  submissions: [],
};

/** Last month's columns of a ledger, in their order. */
export function lastMonthColumns({ kind, columns }: Ledger): readonly LastMonthColumn[] {
  return BESIDE[kind].flatMap((key) => (columns.has(key) ? (LAST_MONTH[key] ?? []) : []));
}

/** Headings that a template sets beside the master's: what comes back under them is nobody's news. */
export const BESIDE_HEADINGS: ReadonlySet<string> = new Set(
  [KEY_HEADING, ...Object.values(LAST_MONTH).map(({ heading }) => heading)].map(compact),
);

/** Whether a column of what was sent is one of last month's: those are known by their headings. */
export function isBesideName(name: string): boolean {
  return BESIDE_HEADINGS.has(compact(name));
}
