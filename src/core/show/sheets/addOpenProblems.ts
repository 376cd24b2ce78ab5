import { countsAs } from "../../count/completion/countsAs";
import { matterOf } from "../../terms/matterOf";
import { NO_FIGURE } from "../../values/figureText";
import { cellOf, formulaCell } from "./cellOf";
import { placeCells } from "./placeCells";
import type { PlacedRecord } from "./placedRecords";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import { serialOf } from "./sheetHead";
import type { SheetCell } from "./sheetModel";
import { textHeight } from "./wrappedLines";
import { DUE_KIND_NAMES, STATE_NAMES } from "./termNames";

const HEADINGS = ["问题", "逾期天数", "解决时限", "专业镇", "牵头单位", null, null, "工作表", "行"] as const;

interface OpenProblem extends PlacedRecord<"problems"> {
  /** 0 where it is not overdue. */
  readonly days: number;
}

/**
 * The problems that are not closed: overdue ones, the longest first, then by due day; those without one last.
 *
 * @returns the row of their headings; null where there are none
 */
export function addOpenProblems(
  draft: SheetDraft,
  placed: readonly PlacedRecord<"problems">[],
  context: SheetContext,
): number | null {
  const asOf = serialOf(context.result.report.asOf);
  const open = placed
    .filter(({ record }) => record.state !== "done")
    .map((one): OpenProblem => {
      const { due } = one.record;
      const isLate = due !== null && due < asOf && countsAs(one.record) === "countable";
      return { ...one, days: isLate ? asOf - due : 0 };
    })
    .sort((a, b) => b.days - a.days || (a.record.due ?? Infinity) - (b.record.due ?? Infinity) || 0);
  if (open.length === 0) return null;
  draft.addBlank();
  draft.addWide(cellOf("未销号的问题（逾期久的在前）", "total-text"));
  const headerRow = draft.nextRow();
  addLine(
    draft,
    HEADINGS.map((heading) => cellOf(heading, "heading")),
    30,
  );
  for (const one of open) addLine(draft, problemCells(draft.nextRow(), one, context), heightFor(one));
  return headerRow;
}

function problemCells(
  row: number,
  { record, place, days }: OpenProblem,
  { index, rules, sameWorkbook }: SheetContext,
): readonly SheetCell[] {
  const due = index.cell("due", place);
  const asOf = rules.of("asOf");
  const { state } = record;
  const isLate = `AND(${index.cell("canBeLate", place)}=1,COUNT(C${row})=1,C${row}<${asOf})`;
  // What is put off is not overdue, and says so.
  const otherwise = state === "paused" ? STATE_NAMES[state] : NO_FIGURE;
  return [
    cellOf(matterOf(record), "wrapped"),
    formulaCell(`IF(${isLate},${asOf}-C${row},"${otherwise}")`, days > 0 ? days : otherwise, "integer"),
    formulaCell(
      `IF(${due}="",${index.cell("dueKind", place)},${due})`,
      record.due ?? DUE_KIND_NAMES[record.dueKind],
      "date",
    ),
    cellOf(record.specialtyTown, "wrapped"),
    cellOf(record.leadUnits.join("、"), "wrapped"),
    cellOf(null, "wrapped"),
    cellOf(null, "wrapped"),
    ...placeCells(record, sameWorkbook),
  ];
}

/** The lead units stand across three columns. */
function addLine(draft: SheetDraft, cells: readonly SheetCell[], height: number): void {
  const row = draft.nextRow();
  draft.add(cells, height);
  draft.merge({ firstRow: row, firstColumn: 5, lastRow: row, lastColumn: 7 });
}

function heightFor({ record }: OpenProblem): number {
  const texts = [matterOf(record) ?? "", record.specialtyTown ?? "", record.leadUnits.join("、")];
  return Math.max(...texts.map((text, place) => textHeight(text, TEXT_WIDTHS[place] ?? 0)));
}

/** Of problem, specialty town and lead units on 问题办理. */
const TEXT_WIDTHS = [23, 12, 20.7];
