import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Report, SummaryParagraph } from "../../terms/report";

/** What a month is put into words from: the report without its words, and the records behind it in the same order. */
export interface SummaryInput {
  readonly report: Omit<Report, "summary">;
  readonly records: readonly LedgerRecord[];
}

/** One topic; null where there is nothing to say of it. */
export type SummaryTopic = (input: SummaryInput) => SummaryParagraph | null;
