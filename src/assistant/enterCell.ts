import { inBoth, type InBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import type { WorkbookChange } from "../core/ports";
import type { RefusedEdit } from "../core/show/edits/edit";
import { enteredValue } from "../core/values/enteredValue";
import { typedText } from "../core/values/typedText";
import { parseAddress } from "../core/workbook/address";
import type { CellValue } from "../core/workbook/snapshot";
import type { Place } from "./assistant";
import { putEdits, type DoneEdit } from "./putEdits";
import type { CellEntry, OpenBook } from "./workspace";

/** What of a cell can be typed again; null where nobody types through us. */
export async function cellText(book: OpenBook | undefined, place: Place): Promise<string | null> {
  if (book?.entry === undefined || !book.writable) return null;
  const { value, format } = await contentOf(book.entry, place);
  return typedText(value, format);
}

/** @returns the format is not known of a blank cell */
async function contentOf(
  entry: CellEntry,
  { sheet, cell }: Place,
): Promise<{ readonly value: CellValue | undefined; readonly format: string | undefined }> {
  const { row, column } = placeOf(cell);
  const [there] = await entry.readRows(sheet, row, row);
  return { value: there?.cells[column - 1], format: there?.formats[column - 1] };
}

export interface Entered {
  readonly done: readonly DoneEdit[];
  /** Null where nothing was to be written: the cell holds that already. */
  readonly change: (WorkbookChange & { readonly kind: "cells" }) | null;
}

/**
 * Puts what was typed into a cell.
 *
 * @param year that days without one take
 * @throws HostError with what to do, where the cell is not to be written
 */
export async function enterCell(book: OpenBook, place: Place, typed: string, year: number | null): Promise<Entered> {
  const { file, sheet, cell } = place;
  const entry = entryOf(book);
  const { value, format } = await contentOf(entry, place);
  if (typedText(value, format) === typed) return { done: [], change: null };
  // To ask for the format of a blank cell is to look through the file once more.
  const isBlank = value === undefined || value === null;
  const read = enteredValue(typed, isBlank ? await entry.formatAt(sheet, cell) : format, year);
  if (read === null) {
    throw new HostError(
      "not-writable",
      inBoth(
        `“${sheet}”表${cell}没有改：这里不写公式，请在Excel里填写公式。`,
        `${cell} of “${sheet}” was left: formulas are not written here. Type it in Excel.`,
      ),
    );
  }
  const edit = { newSheets: [], cells: [{ sheet, cell, ...read }] };
  const { done, refused } = await putEdits([{ file, edit }], () => book);
  const [first] = refused;
  if (first !== undefined) throw new HostError("not-writable", refusal(first));
  return { done, change: { kind: "cells", file, sheet, area: cell, remote: false } };
}

function entryOf({ file, writable, entry }: OpenBook): CellEntry {
  if (!writable) {
    throw new HostError(
      "not-writable",
      inBoth(
        `《${file}》是旧格式，只能看和检查；要修改请在Excel里另存为.xlsx后再打开。`,
        `“${file}” is in the old format and can only be looked at and checked. To change it, save it as .xlsx in Excel and open that.`,
      ),
    );
  }
  if (entry === undefined) throw new RangeError("Cells are typed into Excel itself");
  return entry;
}

function refusal({ sheet, cell, why }: RefusedEdit): InBoth {
  const place = inBoth(`“${sheet}”表${cell}`, `${cell} of “${sheet}”`);
  switch (why) {
    case "formula":
      return inBoth(
        `${place.zh}是公式算出来的，没有改；请改公式引用的格，或在Excel里改公式。`,
        `${place.en} comes from a formula and was left. Change the cells that it refers to, or the formula in Excel.`,
      );
    case "merged":
      return inBoth(
        `${place.zh}在合并单元格里面，没有改；请改合并单元格的第一格。`,
        `${place.en} lies within merged cells and was left. Change the first cell of them.`,
      );
    case "changed":
      return inBoth(
        `${place.zh}刚才已经变了，没有改；请看过新的内容再改。`,
        `${place.en} had just changed and was left. Look at what it says now, then change it.`,
      );
    case "missing":
      return inBoth(
        `${place.zh}找不到了，没有改；请核对这张表后再试。`,
        `${place.en} is not there any more and was left. Look at the sheet, then try again.`,
      );
  }
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = parseAddress(cell);
  if (place === undefined) throw new RangeError(`No cell: ${cell}`);
  return place;
}
