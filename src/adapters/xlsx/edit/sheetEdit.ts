import { inBoth } from "../../../core/base/inBoth";
import type { AppendedRows, CellEdit, RefusedEdit } from "../../../core/show/edits/edit";
import { cellAddress } from "../../../core/workbook/address";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { cellDisplay } from "../../../core/values/cellDisplay";
import { HostError } from "../../../core/base/hostError";
import { relationships } from "../read/relationships";
import { damaged } from "../zip/refusal";
import type { SheetContext } from "../read/sheetContext";
import { isTrue } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "../write/writablePackage";
import { attributeOf, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import {
  cellFinder,
  cellPlaces,
  sheetPlaces,
  styleOfBlank,
  type CellPlace,
  type RowPlace,
  type SheetPlaces,
} from "./cellPlaces";
import { areaIn } from "../read/cellReference";
import { parseAddress } from "../../../core/workbook/address";
import type { CellSlot } from "./cellSlot";
import { cellsNow } from "./cellsNow";
import { formulaAreas } from "./formulaAreas";
import { coverCounts, type Point } from "./coverCounts";
import { grouped } from "../../../core/base/grouped";
import { remembered } from "./remembered";
import { rowsBelow, type RowsBelow } from "./rowsBelow";

/** A worksheet of the user's with what is to be changed in it. */
export interface SheetEdit {
  readonly sheet: string;
  readonly entry: ZipEntry;
  readonly places: SheetPlaces;
  readonly slots: readonly CellSlot[];
  readonly refused: readonly RefusedEdit[];
  readonly cellsOf: (row: RowPlace) => readonly CellPlace[];
  readonly below: RowsBelow | null;
}

/**
 * Looks each cell up and sorts out what must not be touched: first what cannot be (missing, merged, formula), then what no
 * longer shows what was expected.
 *
 * @param known what the sheet holds, where it has been read as it stands: else the cells whose content is expected are read
 * @throws HostError conflict where rows are to be appended and something stands there, not-writable for the headings of a table, whose names formulas use; Refusal damaged
 */
export function sheetEdit(
  target: WorkbookPackage,
  sheet: string,
  entry: ZipEntry,
  edits: readonly CellEdit[],
  appended: AppendedRows | undefined,
  context: SheetContext,
  known?: SheetSnapshot,
): SheetEdit {
  const bytes = partBytes(entry);
  const places = sheetPlaces(bytes);
  const cellsOf = remembered((row: RowPlace) => cellPlaces(places, row));
  const merges = childrenOf(childrenOf(places.root, "mergeCells")[0], "mergeCell").flatMap(
    (merge) => areaIn(attributeOf(bytes, merge, "ref") ?? "") ?? [],
  );
  const filled = edits.length === 0 ? [] : formulaAreas(entry, bytes);
  const headings = edits.length === 0 ? [] : tableHeadings(target, entry);
  const rowsOf = grouped(places.rows, ({ row }) => row);
  const cellsAt = cellFinder(cellsOf);
  const wanted = edits.map(({ cell }) => parseAddress(cell) ?? NOWHERE);
  const mergedInto = coverCounts(merges, wanted);
  const mergedFrom = grouped(merges, ({ firstRow, firstColumn }) => cellAddress(firstRow, firstColumn));
  const inFilled = coverCounts(filled, wanted);
  const inHeadings = coverCounts(headings, wanted);

  const blankStyle = blankStyles(places);

  const refused: RefusedEdit[] = [];
  const slots: CellSlot[] = [];
  for (const [i, edit] of edits.entries()) {
    const place = wanted[i]!;
    const over = mergedInto[i]!;
    const isMerged = over > 0 && over > (mergedFrom.get(edit.cell.toUpperCase())?.length ?? 0);
    const rows = rowsOf.get(place.row) ?? [];
    const found = rows.flatMap((row) => cellsAt(row, place.column));
    // Excel does not open such a file, and of two contents none is the one to be changed.
    if (found.length > 1)
      throw damaged(`工作表“${sheet}”的 ${edit.cell} 有两处内容`, `${edit.cell} of sheet “${sheet}” has two contents`);
    const element = found[0]?.element;
    const why =
      place === NOWHERE
        ? "missing"
        : isMerged
          ? "merged"
          : inFilled[i]! > 0 || (element !== undefined && holdsFormula(bytes, element))
            ? "formula"
            : null;
    if (why !== null) {
      refused.push({ sheet, cell: edit.cell, why });
      continue;
    }
    if (inHeadings[i]! > 0) {
      throw new HostError(
        "not-writable",
        inBoth(
          `工作表“${sheet}”的 ${edit.cell} 是表格的标题，公式会用到它，请在 Excel 中直接修改。`,
          `${edit.cell} of sheet “${sheet}” is the heading of a table, which formulas use. Change it in Excel itself.`,
        ),
      );
    }
    const like = edit.like === undefined ? undefined : parseAddress(edit.like);
    const model = like && (rowsOf.get(like.row) ?? []).flatMap((row) => cellsAt(row, like.column))[0]?.element;
    const own = element ?? model;
    const style = own === undefined ? blankStyle(rows[0], place.column) : Number(attributeOf(bytes, own, "s") ?? 0);
    slots.push({ edit, ...place, element, style });
  }
  const changed = changedSince(bytes, slots, context, known);
  const left = slots.filter((slot) => !changed.has(slot));
  for (const { edit } of changed) refused.push({ sheet, cell: edit.cell, why: "changed" });
  const below = appended === undefined ? null : rowsBelow(places, cellsOf, merges, blankStyle, appended);
  return { sheet, entry, places, slots: left, refused, cellsOf, below };
}

/** `styleOfBlank`, of each column below all rows asked for once: rows that are put there are many. */
function blankStyles(places: SheetPlaces): (row: RowPlace | undefined, column: number) => number {
  const ofColumn = new Map<number, number>();
  return (row, column) => {
    if (row !== undefined) return styleOfBlank(places, row, column);
    const known = ofColumn.get(column) ?? styleOfBlank(places, undefined, column);
    ofColumn.set(column, known);
    return known;
  };
}

function holdsFormula(bytes: Uint8Array, cell: XmlElement): boolean {
  return (
    mayHoldFormula(bytes, cell) &&
    childrenOf(
      xmlOutline(bytes, (_, depth) => depth === 1, cell),
      "f",
    ).length > 0
  );
}

/** Whether the name of a tag in it begins with f: of most cells that says all. */
function mayHoldFormula(bytes: Uint8Array, { openEnd, closeStart }: XmlElement): boolean {
  for (let at = openEnd + 1; at < closeStart; at++)
    if (bytes[at] === LETTER_F && (bytes[at - 1] === LESS || bytes[at - 1] === COLON)) return true;
  return false;
}

const LETTER_F = 0x66;
const LESS = 0x3c;
const COLON = 0x3a;

/** What is no cell of the grid. */
const NOWHERE: Point = { row: 0, column: 0 };

/** Whether the sheet is locked against changes. */
export function isProtected({ bytes, root }: SheetPlaces): boolean {
  return childrenOf(root, "sheetProtection").some((lock) => isTrue(attributeOf(bytes, lock, "sheet")));
}

function changedSince(
  bytes: Uint8Array,
  slots: readonly CellSlot[],
  context: SheetContext,
  known: SheetSnapshot | undefined,
): ReadonlySet<CellSlot> {
  const asked = slots.filter(({ edit }) => edit.expected !== undefined);
  const shown = known === undefined ? shownInBytes(bytes, asked, context) : shownIn(known);
  return new Set(asked.filter((slot) => (shown(slot) ?? null) !== slot.edit.expected));
}

function shownInBytes(
  bytes: Uint8Array,
  asked: readonly CellSlot[],
  context: SheetContext,
): (slot: CellSlot) => string | null | undefined {
  const filled = asked.filter((slot): slot is CellSlot & { element: XmlElement } => slot.element !== undefined);
  const now = cellsNow(
    bytes,
    filled.map(({ element }) => element),
    context,
  );
  const shown = new Map(filled.map((slot, i) => [slot as CellSlot, cellDisplay(now[i]!.value, now[i]!.format)]));
  return (slot) => shown.get(slot);
}

function shownIn({ rows }: SheetSnapshot): (slot: CellSlot) => string | null {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return ({ row, column }) => {
    const there = byRow.get(row);
    return cellDisplay(there?.cells[column - 1] ?? null, there?.formats[column - 1]);
  };
}

/** Heading rows of the sheet's tables. */
function tableHeadings({ parts }: WorkbookPackage, { name }: ZipEntry) {
  return relationships(parts, name).flatMap(({ type, target }) => {
    const entry = type === "table" ? parts.get(target) : undefined;
    if (entry === undefined) return [];
    const bytes = partBytes(entry);
    const root = xmlOutline(bytes, () => false);
    const area = areaIn(attributeOf(bytes, root, "ref") ?? "");
    if (area === undefined || attributeOf(bytes, root, "headerRowCount") === "0") return [];
    return [{ ...area, lastRow: area.firstRow }];
  });
}
