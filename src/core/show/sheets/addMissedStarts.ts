import { ledgerDefinitions } from "../../terms/ledgerKind";
import { matterOf } from "../../terms/matterOf";
import type { MissedStart, ReportPlace } from "../../terms/report";
import { cellOf, formulaCell } from "./cellOf";
import { placeCells } from "./placeCells";
import { placedRecords, type PlacedRecord } from "./placedRecords";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import { serialOf } from "./sheetHead";
import type { SheetCell } from "./sheetModel";
import { textHeight } from "./wrappedLines";
import { underHeadings } from "./underHeadings";
import { LIGHT_NAMES, LIGHT_ROLES } from "./termNames";

const HEADINGS = [
  "项目",
  "超过天数",
  "计划开工",
  "灯",
  "所在镇",
  null,
  "牵头单位",
  null,
  null,
  "工作表",
  "行",
] as const;

/** Projects whose planned start is over without an actual one, the longest first; nothing where there are none. */
export function addMissedStarts(draft: SheetDraft, context: SheetContext): void {
  const { result, index, rules } = context;
  const { missedStarts } = result.report.projects;
  if (missedStarts.length === 0) return;
  const found = new Map(placedRecords(result.records, "projects").map((one) => [keyOf(placeOf(one)), one]));
  const missed = [
    `${index.of("kind")},"${ledgerDefinitions.projects.name}"`,
    `${index.of("plannedStart")},"<"&${rules.of("asOf")}`,
    `${index.of("isNotStarted")},1`,
  ].join(",");
  draft.addWide(
    formulaCell(
      `"到期未开工"&COUNTIFS(${missed})&"个（过了计划开工时间久的在前）"`,
      `到期未开工${missedStarts.length}个（过了计划开工时间久的在前）`,
      "total-text",
    ),
  );
  const makeRoom = underHeadings(draft, { orientation: "landscape", repeatRows: null }, () =>
    addLine(
      draft,
      HEADINGS.map((heading) => cellOf(heading, "heading")),
    ),
  );
  for (const entry of missedStarts) {
    const one = found.get(keyOf(entry));
    if (one === undefined) throw new RangeError(`No project in row ${entry.row} of ${entry.sheet}`);
    const height = heightFor(one);
    makeRoom(height);
    addLine(draft, lineCells(draft.nextRow(), entry, one, context), height);
  }
  draft.addBlank();
}

function lineCells(
  row: number,
  { days, plannedStart, light }: MissedStart,
  { record, place }: PlacedRecord<"projects">,
  { index, rules, sameWorkbook }: SheetContext,
): readonly SheetCell[] {
  return [
    cellOf(matterOf(record), "wrapped"),
    formulaCell(`${rules.of("asOf")}-C${row}`, days, "integer"),
    formulaCell(index.cell("plannedStart", place), serialOf(plannedStart), "date"),
    formulaCell(
      `IF(B${row}>=${rules.of("missedStartRedDays")},"${LIGHT_NAMES.red}","${LIGHT_NAMES.yellow}")`,
      LIGHT_NAMES[light],
      LIGHT_ROLES[light],
    ),
    cellOf(record.towns.join("、"), "wrapped"),
    BLANK,
    cellOf(record.leadUnits.join("、"), "wrapped"),
    BLANK,
    BLANK,
    ...placeCells(record, sameWorkbook),
  ];
}

const BLANK = cellOf(null, "wrapped");

/** The towns stand across two columns, the lead units across three. */
function addLine(draft: SheetDraft, cells: readonly SheetCell[], height?: number): void {
  const row = draft.nextRow();
  draft.add(cells, height);
  draft.merge({ firstRow: row, firstColumn: 5, lastRow: row, lastColumn: 6 });
  draft.merge({ firstRow: row, firstColumn: 7, lastRow: row, lastColumn: 9 });
}

function heightFor({ record }: PlacedRecord<"projects">): number {
  const texts = [matterOf(record) ?? "", record.towns.join("、"), record.leadUnits.join("、")];
  return Math.max(...texts.map((text, place) => textHeight(text, TEXT_WIDTHS[place] ?? 0)));
}

/** Of project, towns and lead units on 项目进展. */
const TEXT_WIDTHS = [24, 20, 31.5];

function placeOf({ record: { ledger, row } }: PlacedRecord<"projects">): ReportPlace {
  return { file: ledger.file, sheet: ledger.sheet, row };
}

function keyOf({ file, sheet, row }: ReportPlace): string {
  return `${file}\n${sheet}\n${row}`;
}
