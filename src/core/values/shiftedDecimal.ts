/**
 * The double nearest to a decimal text moved by powers of ten: (`12.6`, −2) is exactly the literal 0.126, where
 * 12.6 × 0.01 is not. `text` is digits with an optional sign and point; `places` may be negative.
 */
export function shiftedDecimal(text: string, places: number): number {
  return Number(`${text}e${places}`);
}

/** `shiftedDecimal` for a number as a cell holds it. */
export function shiftedNumber(number: number, places: number): number {
  const text = String(number);
  const exponentAt = text.indexOf("e");
  if (exponentAt < 0) return shiftedDecimal(text, places);
  return shiftedDecimal(text.slice(0, exponentAt), places + Number(text.slice(exponentAt + 1)));
}

/**
 * A decimal as people type it, without thousands separators: `3,500` → `3500`; `undefined` where it is no number or the
 * separators do not stand every three digits (`1,2`), which may be two numbers. Takes compact text.
 */
export function plainDecimal(text: string): string | undefined {
  if (/^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return text;
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  return undefined;
}
