import type { SheetCell } from "../../../core/show/sheets/sheetModel";
import { escapedFormula, escapedText } from "../xml/escapedText";

/** Excel's longest cell text, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** Put at the end of a text that had to be cut. */
const CUT_NOTE = "…（超过Excel单元格上限32767字，以下截去）";

/**
 * A cell as `<c>`. Text stands inline and is only ever text; a formula carries its value, so that it shows without being
 * calculated.
 *
 * @param reference `H12`
 * @param style number of the cell's style
 * @param shift added to numbers (days of a workbook that counts from 1904)
 * @throws RangeError for numbers that no cell can hold
 */
export function cellXml(reference: string, style: number, { value, formula }: SheetCell, shift = 0): string {
  const start = `<c r="${reference}" s="${style}"`;
  if (formula !== undefined) {
    const inside = `<f>${escapedFormula(formula)}</f>`;
    if (typeof value === "number") return `${start}>${inside}<v>${numberText(value + shift)}</v></c>`;
    return `${start} t="str">${inside}<v>${escapedText(fitting(value ?? ""))}</v></c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${numberText(value + shift)}</v></c>`;
  const text = fitting(value);
  const space = NEEDS_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${space}>${escapedText(text)}</t></is></c>`;
}

const NEEDS_SPACE = /^\s|\s$|[\t\n]| {2}/;

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No cell holds ${value}`);
  return value === 0 ? "0" : String(value);
}

/** Cut between characters, never inside one. */
function fitting(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = LONGEST_TEXT - CUT_NOTE.length;
  const isInsidePair = /[\ud800-\udbff]/.test(text[end - 1]!);
  return text.slice(0, isInsidePair ? end - 1 : end) + CUT_NOTE;
}
