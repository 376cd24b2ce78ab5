import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import { isCellFault, type CellValue } from "../../../core/workbook/snapshot";
import { cellAddress } from "../../../core/workbook/address";
import { PACK, packedReference } from "./cellReference";
import { decimalIn } from "./cellNumber";
import type { OrdinaryCell } from "./ordinaryCell";
import { MAX_FORMULA, MAX_TEXT } from "../zip/readBudget";
import { damaged } from "../zip/refusal";
import { refuseLonger } from "./refuseLonger";
import { runStrikes, type RunStrikes } from "./runStrikes";
import type { SheetContext } from "./sheetContext";
import { storedCellValue, type CellType } from "./storedCell";
import { repeatedTexts } from "../xml/repeatedTexts";
import { attribute, isTrue, unescaped, xmlText } from "../xml/xmlText";
import type { XmlTag } from "../xml/xmlTokens";

/** Reads one `c` element after another. */
export interface CellReader {
  /** From `r`; 0 where the cell does not say. */
  readonly row: number;
  readonly column: number;
  /** Number of the cell's format code. */
  readonly format: number;
  /** Number of the cell's style. */
  readonly style: number;
  /** Text of its formula, empty for a follower of a shared one; `undefined` where it has none. */
  readonly formula: string | undefined;
  /** How the runs of its text are struck through; told once its value has been. */
  readonly strikes: RunStrikes;
  open(tag: XmlTag): void;
  /** The value of a cell read at once; its format and style are told as of any other. */
  ordinaryValue(cell: OrdinaryCell, buffer: Uint8Array): CellValue | undefined;
  /** Elements inside the cell; `depth` is 1 for its children. True asks for their text. */
  openInside(element: number, depth: number, tag: XmlTag): boolean;
  closeInside(element: number, depth: number): void;
  text(buffer: Uint8Array, start: number, end: number, isCdata: boolean): void;
  /** The value of the cell that has just ended; its place is for sentences. */
  value(row: number, column: number): CellValue | undefined;
}

export function cellReader({ strings, styles, date1904 }: SheetContext): CellReader {
  const { formatOfStyle, showsDay } = styles;
  const { texts } = strings;
  const hasStrikes = strings.strikes.size > 0;
  const runs = runStrikes();
  let type: CellType = "n";
  let value: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  /** The value where it could be read as a number at a glance, NaN otherwise. */
  let number = Number.NaN;
  let reading: "value" | "inline" | "formula" = "value";
  let inRun = false;
  const inlineText = repeatedTexts((buffer, start, end) => unescaped(xmlText(buffer, start, end)));

  const reader = {
    row: 0,
    column: 0,
    format: 0,
    style: 0,
    strikes: 0,
    get formula() {
      return formula === undefined ? undefined : unescaped(formula);
    },
    open,
    ordinaryValue,
    openInside,
    closeInside,
    text,
    value: valueOf,
  };
  return reader;

  function open({ buffer, bounds, attributes }: XmlTag): void {
    reader.row = reader.column = 0;
    let style = 0;
    type = "n";
    value = inline = formula = undefined;
    number = Number.NaN;
    reader.strikes = 0;
    for (let i = 0; i < attributes; i += 4) {
      // Only r, s and t matter here, and all other attributes of a cell have longer names.
      if (bounds[i + 1]! - bounds[i]! !== 1) continue;
      const start = bounds[i + 2]!;
      const end = bounds[i + 3]!;
      const name = buffer[bounds[i]!];
      if (name === LETTER_R) {
        const packed = packedReference(buffer, start, end);
        if (packed === 0) throw noSuchCell(xmlText(buffer, start, Math.min(end, start + 20)));
        reader.column = packed % PACK;
        reader.row = (packed - reader.column) / PACK;
      } else if (name === LETTER_S) style = decimalIn(buffer, start, end);
      else if (name === LETTER_T) type = typeOf(buffer, start, end);
    }
    reader.style = style;
    reader.format = formatOfStyle[style] ?? 0;
  }

  function ordinaryValue(cell: OrdinaryCell, buffer: Uint8Array): CellValue | undefined {
    reader.style = cell.style;
    reader.format = formatOfStyle[cell.style] ?? 0;
    reader.strikes = 0;
    if (cell.isShared) {
      const found = texts[cell.number];
      if (hasStrikes) reader.strikes = strings.strikes.get(cell.number) ?? 0;
      if (found !== undefined && found !== "" && found.length <= MAX_TEXT) return found;
      type = "s";
    } else if (cell.textStart > 0) {
      const size = cell.textEnd - cell.textStart;
      if (size === 0) return undefined;
      const text = inlineText(buffer, cell.textStart, cell.textEnd);
      // There are no more characters than bytes.
      if (size > MAX_TEXT) refuseLonger(text, MAX_TEXT, "text", cell.row, cell.column);
      return text;
    } else {
      if (!Number.isNaN(cell.number)) return shifted(cell.number);
      type = "n";
    }
    value = inline = formula = undefined;
    ({ number } = cell);
    return valueOf(cell.row, cell.column);
  }

  function openInside(element: number, depth: number, tag: XmlTag): boolean {
    if (depth === 1) {
      if (element === V) return begin("value");
      if (element === F) return begin("formula");
      if (element === IS) {
        inline = "";
        runs.begin();
      }
      inRun = false;
      return false;
    }
    if (inline === undefined) return false;
    if (depth === 2) {
      inRun = element === R;
      if (inRun) runs.openRun();
    }
    if (depth === 3 && inRun && element === RUN_PROPERTIES) runs.properties();
    if (depth === 4 && inRun && element === STRIKE) runs.strike(isTrue(attribute(tag, "val") ?? "1"));
    // Phonetic guides (rPh) hold a t as well, and are no part of the text.
    return element === T && (depth === 2 || (depth === 3 && inRun)) && begin("inline");
  }

  function begin(what: typeof reading): true {
    reading = what;
    if (what === "value") value = "";
    else if (what === "formula") formula = "";
    return true;
  }

  function closeInside(element: number, depth: number): void {
    if (depth !== 2 || element !== R) return;
    if (inRun) runs.closeRun();
    reader.strikes = runs.strikes();
    inRun = false;
  }

  function text(buffer: Uint8Array, start: number, end: number, isCdata: boolean): void {
    if (reading === "inline") {
      const piece = xmlText(buffer, start, end, isCdata);
      inline = (inline ?? "") + piece;
      if (inRun) runs.text(piece);
    } else if (reading === "formula") formula = (formula ?? "") + xmlText(buffer, start, end, isCdata);
    else {
      // The whole value at once, as nearly always: then most need never become text.
      if (value === "" && (type === "n" || type === "s") && buffer[end] === LESS && buffer[end + 1] === SLASH) {
        number = decimalIn(buffer, start, end);
        if (!Number.isNaN(number)) return;
      }
      value = (value ?? "") + xmlText(buffer, start, end, isCdata);
    }
  }

  function valueOf(row: number, column: number): CellValue | undefined {
    if (type === "s") return sharedText(row, column);
    if (type === "inlineStr" && inline !== undefined && inline !== "") {
      const text = unescaped(inline);
      refuseLonger(text, MAX_TEXT, "text", row, column);
      return text;
    }
    if (type === "n") {
      if (!Number.isNaN(number)) return shifted(number);
      if (value === undefined && formula === undefined && inline === undefined) return undefined;
    }
    const stored = storedCellValue({
      type,
      value: type === "str" || type === "inlineStr" ? value && unescaped(value) : value,
      inline: inline && unescaped(inline),
      formula,
    });
    if (typeof stored === "string") refuseLonger(stored, MAX_TEXT, "text", row, column);
    if (isCellFault(stored)) {
      if (stored.fault === "error") refuseLonger(stored.text, MAX_TEXT, "text", row, column);
      else refuseLonger(formula ?? "", MAX_FORMULA, "formula", row, column);
    }
    return type === "n" && typeof stored === "number" ? shifted(stored) : stored;
  }

  function sharedText(row: number, column: number): CellValue | undefined {
    if (Number.isNaN(number)) {
      const index = value?.trim();
      if (index === undefined || index === "") return storedCellValue({ type, value, inline: undefined, formula });
      number = Number(index);
    }
    const found = texts[number];
    if (hasStrikes) reader.strikes = strings.strikes.get(number) ?? 0;
    if (found === undefined)
      throw damaged(
        `单元格 ${cellAddress(row, column)} 的文字在文件中找不到`,
        `the text of cell ${cellAddress(row, column)} is not in the file`,
      );
    refuseLonger(found, MAX_TEXT, "text", row, column);
    return found === "" ? undefined : found;
  }

  /**
   * A snapshot's dates are of the 1900 system, 1462 days ahead of the 1904 one. Only the number format tells a date
   * from an amount, so that only cells formatted as dates move; an amount must never.
   */
  function shifted(serial: number): number {
    return date1904 && showsDay[reader.format] ? serial + DAYS_BETWEEN_SYSTEMS : serial;
  }
}

/** Places in the vocabulary of `sheetPart`. */
const [V, F, IS, T, R, RUN_PROPERTIES, STRIKE] = [6, 7, 8, 9, 10, 11, 12];
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LESS = 0x3c;
const SLASH = 0x2f;
const TYPES: ReadonlyMap<string, CellType> = new Map(
  (["n", "s", "str", "inlineStr", "b", "e", "d"] as const).map((type) => [type, type]),
);

function typeOf(buffer: Uint8Array, start: number, end: number): CellType {
  if (end - start === 1 && buffer[start] === LETTER_S) return "s";
  const written = xmlText(buffer, start, end);
  const type = TYPES.get(written);
  if (type === undefined) throw damaged("工作表中有不认识的单元格类型", "unknown type of cell in a sheet");
  return type;
}

function noSuchCell(reference: string): Error {
  return damaged(`工作表中有不存在的单元格 ${reference}`, `a sheet has a cell ${reference}, which does not exist`);
}
