import type { Report } from "../../core/terms/report";
import type { Printable } from "../terminal/printable";
import type { Drawing } from "../terminal/world";
import { fullDay } from "../../core/workbook/dayText";
import { doubledSection } from "./doubledSection";
import { drawSections } from "./drawSections";
import { findingsSection } from "./findingsSection";
import { placeTextFor } from "./placeText";
import { readSection } from "./readSection";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** The findings of a report for reading: what was read, what is wrong by cause, what passed. */
export function checkText(report: Report, drawing: Drawing): Printable {
  const placeText = placeTextFor(report.sheets);
  const sections = [
    ...doubledSection(report, placeText),
    readSection(report, placeText),
    findingsSection(report, placeText),
  ];
  return drawSections(W.checkTitle(fullDay(report.asOf)), sections, drawing);
}
