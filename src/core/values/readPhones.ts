import type { CellValue } from "../workbook/snapshot";
import { readContent } from "./readContent";

/** Phone numbers as written, in half-width characters without spaces; `invalid` is what stands for one and is none. */
export interface PhonesReading {
  readonly numbers: readonly string[];
  readonly invalid: readonly string[];
}

/**
 * Reads a 联系电话 cell with any number of phones and, before or behind them, names (SPEC §6 "Phones", DECIDED B25). A cell
 * that holds text but no number at all is invalid as a whole.
 */
export function readPhones(value: CellValue | undefined): PhonesReading {
  const content = readContent(value);
  if (content.kind !== "content" || typeof content.value === "boolean") return NONE;
  if (typeof content.value === "number") {
    return sorted([Number.isInteger(content.value) ? BigInt(content.value).toString() : String(content.value)]);
  }
  const pieces = joinedNumbers(content.value.normalize("NFKC"))
    .split(SEPARATORS)
    .filter((piece) => /\d/.test(piece));
  return pieces.length === 0 ? { numbers: [], invalid: [content.value.trim()] } : sorted(pieces);
}

const NONE: PhonesReading = { numbers: [], invalid: [] };
/** Everything that cannot be part of a number: marks, brackets, and names in Chinese. */
const SEPARATORS = /[\s,、;:|/()[\]【】。·"'“”‘’]+|[\u3400-\u9fff]+/;

const PHONES = [
  /^(?:(?:\+|00)?86-?)?1[3-9]\d{9}$/,
  /^0\d{2,3}-?\d{7,8}(?:-\d+)?$/,
  // Without area code, as within the county; the shorter ones are internal numbers.
  /^\d{7,8}(?:-\d+)?$/,
  /^\d{3,6}$/,
  /^[48]00-?\d{3,4}-?\d{3,4}$/,
];

function sorted(pieces: readonly string[]): PhonesReading {
  const isPhone = (piece: string): boolean => PHONES.some((pattern) => pattern.test(piece));
  return { numbers: pieces.filter(isPhone), invalid: pieces.filter((piece) => !isPhone(piece)) };
}

/** Numbers written in groups, put together: 138 0000 0000, （0359）7521234, 0359 — 7521234, 7521234转801. */
function joinedNumbers(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/g, "")
    .replace(/[‐‑‒–—―−─]+/g, "-")
    .replace(/(?<!\d)(1[3-9]\d)[ -](\d{4})[ -](\d{4})(?!\d)/g, "$1$2$3")
    .replace(/\((0\d{2,3})\)[ -]*(?=\d)/g, "$1-")
    .replace(/(?<!\d)(0\d{2,3})(?: *- *| +)(?=\d{7,8}(?!\d))/g, "$1-")
    .replace(/(?<=\d) *(?:转|分机)[:号]? *(?=\d)/g, "-")
    .replace(/(?<!\d)(\+86) +(?=1)/g, "$1");
}
