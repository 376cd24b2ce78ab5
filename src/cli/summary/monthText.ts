import { fullDay } from "../../core/workbook/dayText";
import type { Report } from "../../core/terms/report";
import type { Printable } from "../terminal/printable";
import type { Drawing } from "../terminal/world";
import { drawSections } from "./drawSections";
import { monthSection } from "./monthSection";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** The month in words alone. */
export function monthText(report: Report, drawing: Drawing): Printable {
  const sections = monthSection(report);
  const nothing = [{ title: W.monthInWords, lines: [{ text: `  ${W.monthOfNothing}` }] }];
  return drawSections(W.reportTitle(fullDay(report.asOf)), sections.length === 0 ? nothing : sections, drawing);
}
