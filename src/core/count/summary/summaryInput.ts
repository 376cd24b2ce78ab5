import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Report, SummaryParagraph } from "../../terms/report";
import type { Unverified } from "../../terms/runResult";

/** What a month is put into words from: the report without its words, and the records behind it in the same order. */
export interface SummaryInput {
  readonly report: Omit<Report, "summary">;
  readonly records: readonly LedgerRecord[];
  readonly unverified: Unverified;
  /** Where there is less room than usual. */
  readonly limits?: SummaryLimits;
  /** Words for where the whole of a list stands, where that is no sheet of the result workbook. */
  readonly wholeAt?: (list: WholeList) => string;
}

/** Lists of which the words tell a part; each is the name of the sheet of the result workbook on which it stands whole. */
export type WholeList = "红灯和到期" | "指标完成" | "报送情况";

/** `详见统计表《红灯和到期》`: true on the sheet, in the pane and in a letter of its own alike. */
export function wholeAt({ wholeAt: said }: Pick<SummaryInput, "wholeAt">, list: WholeList): string {
  return said === undefined ? `详见统计表《${list}》` : said(list);
}

/** How much is named before the rest is counted. */
export interface SummaryLimits {
  readonly red: number;
  readonly indicators: number;
  readonly submissions: number;
  readonly coordination: number;
  readonly next: number;
  /** Characters of a unit's own words. */
  readonly issue: number;
  /** False where a table beside the words ranks the towns. */
  readonly townRanking: boolean;
}

/** As the report has it: eight red rows at most (MONTH §6), units' own words whole. */
export const USUAL_LIMITS: SummaryLimits = {
  red: 8,
  indicators: 4,
  submissions: 4,
  coordination: 5,
  next: 5,
  issue: Number.POSITIVE_INFINITY,
  townRanking: true,
};

export function limitsOf({ limits = USUAL_LIMITS }: SummaryInput): SummaryLimits {
  return limits;
}

/** One topic; null where there is nothing to say of it. */
export type SummaryTopic = (input: SummaryInput) => SummaryParagraph | null;
