import { scoringChangesText } from "../../core/count/months/scoringChangesText";
import type { Report } from "../../core/terms/report";
import type { Printable } from "../terminal/printable";
import type { Drawing } from "../terminal/world";
import { changesSection } from "./changesSection";
import { completionSection } from "./completionSection";
import { fullDay } from "../../core/workbook/dayText";
import { doubledSection } from "./doubledSection";
import { drawSections } from "./drawSections";
import { findingsSection } from "./findingsSection";
import { otherLedgerSections } from "./otherLedgerSections";
import { monthSection } from "./monthSection";
import { overdueSection } from "./overdueSection";
import { placeTextFor } from "./placeText";
import { rankingSection } from "./rankingSection";
import { readSection } from "./readSection";
import { SUMMARY_WORDS as W } from "./summaryWords";

/**
 * A report for reading (DECIDED E1): what was read, what is wrong by cause, completion, what has changed since the last closed month, ranking, what is late, the
 * other ledgers in a few lines each, and last the month in words, as it can be quoted.
 *
 * @param nobodyLast why a ranking in which last places are asked for has none
 * @returns Chinese text, lines ending in a line break
 */
export function summaryText(report: Report, drawing: Drawing, nobodyLast: readonly string[] = []): Printable {
  const placeText = placeTextFor(report.sheets);
  const { ranking } = report;
  const isCompared = report.history.comparedWith !== null;
  const otherwise = scoringChangesText(report, report.history.comparedWith);
  const hasTasks = report.completion.total.total > 0;
  const sections = [
    ...doubledSection(report, placeText),
    readSection(report, placeText),
    findingsSection(report, placeText),
    completionSection(report, fullDay(report.asOf)),
    ...changesSection(report, placeText),
    ...(hasTasks
      ? [
          rankingSection(W.townRanking, ranking.towns, ranking.unranked.towns, isCompared, otherwise?.zh),
          rankingSection(W.unitRanking, ranking.units, ranking.unranked.units, isCompared),
        ]
      : []),
    overdueSection(report.overdue, placeText),
    ...otherLedgerSections(report, placeText, nobodyLast),
    ...monthSection(report),
  ];
  return drawSections(W.reportTitle(fullDay(report.asOf)), sections, drawing);
}
