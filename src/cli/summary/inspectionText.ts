import { ledgerLabel } from "../../core/terms/ledgerKind";
import type { InspectedSheet } from "../../core/inspect";
import { columnNumber } from "../../core/workbook/address";
import type { Printable } from "../terminal/printable";
import type { Drawing } from "../terminal/world";
import { drawSections } from "./drawSections";
import { plain, type Line, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** What was seen on each sheet, for reading: ledger kind and why, header rows, headings by column, record rows. */
export function inspectionText(
  sheets: readonly InspectedSheet[],
  monthBook: string | null,
  drawing: Drawing,
): Printable {
  const files = [...new Set(sheets.map(({ file }) => file))];
  const sections = files.map((file): Section => ({
    title: file === monthBook && files.length > 1 ? W.inspectedBook(file) : file,
    lines: sheets.filter((sheet) => sheet.file === file).flatMap(linesOf),
  }));
  const empty: Section = { title: W.read, lines: [plain(`  ${W.sheetsNone}`)] };
  return drawSections(W.inspectTitle, sections.length === 0 ? [empty] : sections, drawing);
}

function linesOf({
  sheet,
  kind,
  reason,
  headerRows,
  headings,
  firstRow,
  lastRow,
  leftOut,
}: InspectedSheet): readonly Line[] {
  const lines = [
    plain(`  ${sheet}`, "heading"),
    plain(`    ${kind === null ? W.inspectedNot(reason) : W.inspectedAs(ledgerLabel(kind), reason)}`),
  ];
  if (headerRows.length === 0) return [...lines, plain(`    ${W.headerNone}`)];
  const columns = Object.entries(headings)
    .sort(([a], [b]) => (columnNumber(a) ?? 0) - (columnNumber(b) ?? 0))
    .map(([column, path]) => W.heading(column, path.join("/")));
  return [
    ...lines,
    plain(`    ${W.headerRows(headerRows.map(W.rowPlace).join(W.and))}`),
    plain(`    ${W.headings(columns.join(W.and))}`),
    plain(`    ${firstRow === null || lastRow === null ? W.recordNone : W.recordRows(firstRow, lastRow)}`),
    ...(leftOut.length === 0 ? [] : [plain(`    ${W.notRecords(leftOut)}`)]),
  ];
}
