import { isoText, fromSerial } from "../../../core/workbook/localDate";
import { isCellFault, type CellValue } from "../../../core/workbook/snapshot";
import { isDateFormat } from "../read/isDateFormat";

/** What is used of SheetJS's number formatter. */
export interface NumberFormatter {
  format(code: string, value: unknown): string;
}

/**
 * What a cell shows: its number format applied. Where the formatter does not know a format, dates are shown ISO and numbers
 * plain rather than nothing.
 *
 * @param code `undefined` for General
 */
export function shownText(value: CellValue | undefined, code: string | undefined, ssf: NumberFormatter): string {
  if (value === undefined || value === null) return "";
  if (isCellFault(value)) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    // Only few formats say anything of texts: a text section, or four sections of which one hides.
    return code !== undefined && code !== "@" && /@|;[^;]*;[^;]*;/.test(code)
      ? formatted(ssf, code, value, value)
      : value;
  }
  if (code === undefined) return formatted(ssf, "General", value, String(value));
  if (!isDateFormat(code)) return formatted(ssf, code, value, String(value)).trim();
  if (value < 0 || value > LAST_DAY) return "########";
  return formatted(ssf, code, value, isoText(fromSerial(value)));
}

/** 9999-12-31. */
const LAST_DAY = 2_958_465.999_99;

function formatted(ssf: NumberFormatter, code: string, value: unknown, otherwise: string): string {
  try {
    return ssf.format(quoted(code), value);
  } catch {
    // SheetJS throws at formats it does not know.
    return otherwise;
  }
}

/** Chinese in a format means itself, quoted or not; SheetJS wants it quoted. */
function quoted(code: string): string {
  if (!CHINESE.test(code)) return code;
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]?|上午\/下午|[\u2e80-\uffef]+/g, (piece) =>
    CHINESE.test(piece[0]!) && piece !== "上午/下午" ? `"${piece}"` : piece,
  );
}

const CHINESE = /[\u2e80-\uffef]/;
