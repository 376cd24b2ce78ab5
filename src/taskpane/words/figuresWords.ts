import { completionWordsEn, completionWordsZh, type CompletionWords } from "./completionWords";
import { monthSummaryWordsEn, monthSummaryWordsZh, type MonthSummaryWords } from "./monthSummaryWords";
import { otherFiguresWordsEn, otherFiguresWordsZh, type OtherFiguresWords } from "./otherFiguresWords";
import { overdueWordsEn, overdueWordsZh, type OverdueWords } from "./overdueWords";
import { rankingWordsEn, rankingWordsZh, type RankingWords } from "./rankingWords";
import { rowsWordsEn, rowsWordsZh, type RowsWords } from "./rowsWords";

/** Words of the figures and of what is overdue; one voice, plain office Chinese. */
export interface FiguresWords {
  readonly completion: CompletionWords;
  readonly ranking: RankingWords;
  readonly others: OtherFiguresWords;
  readonly overdue: OverdueWords;
  readonly rows: RowsWords;
  readonly summary: MonthSummaryWords;
}

export const figuresWordsZh: FiguresWords = {
  completion: completionWordsZh,
  ranking: rankingWordsZh,
  others: otherFiguresWordsZh,
  overdue: overdueWordsZh,
  rows: rowsWordsZh,
  summary: monthSummaryWordsZh,
};

export const figuresWordsEn: FiguresWords = {
  completion: completionWordsEn,
  ranking: rankingWordsEn,
  others: otherFiguresWordsEn,
  overdue: overdueWordsEn,
  rows: rowsWordsEn,
  summary: monthSummaryWordsEn,
};
