import { compact } from "../workbook/cellText";
import { isCellFault, type CellValue } from "../workbook/snapshot";

/** A cell that says nothing, or whose value Excel itself cannot give. Part of every reading. */
export type NoContent = { readonly kind: "blank" } | { readonly kind: "fault" };

export type Content = NoContent | { readonly kind: "content"; readonly value: string | number | boolean };

/**
 * What a cell holds before anyone asks what it means. Blank are empty cells, white space, formulas without a calculated
 * value (DECIDED C15) and the marks that stand for "nothing" (DECIDED B23). Text comes back as stored.
 */
export function readContent(value: CellValue | undefined): Content {
  if (value === null || value === undefined) return BLANK;
  if (isCellFault(value)) return value.fault === "error" ? FAULT : BLANK;
  if (typeof value === "string" && isBlankMark(value)) return BLANK;
  return { kind: "content", value };
}

/** True for white space and the marks for "nothing here": `—` `－` `-` `–` `/` `／`, also repeated, `无` and `暂无`. */
export function isBlankMark(text: string): boolean {
  return !startsPlainly(text) && BLANK_MARK.test(compact(text));
}

/** Most cells begin with a letter, a digit or an ideograph that begins no such mark: asked of every cell, so no regex. */
function startsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return code !== 0x65e0 && code !== 0x6682;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/**
 * The text without white space, NFKC, or `undefined` where that would join two numbers into one (`80 90`): such a cell
 * holds several values, and none may be made up from them.
 */
export function compactNumeric(text: string): string | undefined {
  return /\d\s+\d/.test(text.normalize("NFKC")) ? undefined : compact(text);
}

/** Without the remark in brackets at its end: `已完成(6月28日)` → `已完成`. Takes and gives compact text. */
export function withoutTrailingBracket(text: string): string {
  const cut = text.replace(TRAILING_BRACKET, "");
  return cut.length > 0 ? cut : text.slice(1, -1);
}

/** The remark that `withoutTrailingBracket` cuts off, without its brackets; empty where there is none. */
export function trailingRemark(text: string): string {
  const bracket = TRAILING_BRACKET.exec(text);
  return bracket === null || bracket.index === 0 ? "" : bracket[0].slice(1, -1);
}

const TRAILING_BRACKET = /[([【〔{][^([【〔{]*[)\]】〕}]$/;
const BLANK: NoContent = { kind: "blank" };
const FAULT: NoContent = { kind: "fault" };
/** `暂无` is `无` said politely; one stroke or several, because people draw them to fill the cell. */
const BLANK_MARK = /^(?:[-‐‑‒–—―−─_~/\\]*|暂?无)$/;
