import { isDateFormat } from "../../src/adapters/xlsx/read/isDateFormat";
import { parseIsoDate, isoText, fromSerial } from "../../src/core/workbook/localDate";
import type { CellValue } from "../../src/core/workbook/snapshot";

/** What may stand in a drawn cell: a value, or one with its number format. `"<"` and `"^"` are no values but merges. */
export type DrawnCell = CellValue | undefined | FormattedCell;

export interface FormattedCell {
  readonly value: CellValue;
  readonly format: string;
  /** What gave the value, without its leading `=`; a snapshot does not tell it. */
  readonly formula?: string;
}

/** The number format of a day drawn as `@2024-06-30`. */
const DAY_FORMAT = "yyyy-mm-dd";

/**
 * The cells of one line of a Markdown table. Plain numbers are numbers (`'80` is text), `@2024-06-30` a real date, `TRUE` and
 * `FALSE` what they say, `#REF!` an error value, `=A1` a formula that nothing has calculated, `⏎` breaks the line, `␣` is a space
 * at the edge of a text, `\|` a bar. Behind a value may stand its number format and what formula gave it: `0.8 {0%} {=B2/C2}`.
 */
export function lineCells(line: string): readonly DrawnCell[] {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((written) => cellOf(written.replaceAll("\\|", "|").trim()));
}

/** The cells as one line that `lineCells` reads as the same. */
export function cellsLine(cells: readonly DrawnCell[]): string {
  const written = Array.from(cells, (cell) => cellText(cell).replaceAll("|", "\\|"));
  return written.every((text) => text === "") ? "||" : `| ${written.join(" | ")} |`;
}

/** One cell as it is written in a drawing; the marks of merges as they are. */
export function cellText(cell: DrawnCell): string {
  if (!isFormatted(cell)) return isMark(cell) ? cell : withFormat(valueText(cell ?? null, false), "General");
  const { value, format, formula } = cell;
  const isDay = typeof value === "number" && Number.isInteger(value) && value > 59 && isDateFormat(format);
  const written = isDay
    ? withFormat(`@${isoText(fromSerial(value))}`, format, DAY_FORMAT)
    : withFormat(valueText(value, true), format);
  return formula === undefined ? written : `${written} {=${formula}}`;
}

/** What ends like a format says that it is none. */
function withFormat(written: string, format: string, usual = "General"): string {
  return format === usual && !/\S\s*\{[^{}]+\}$/.test(written) ? written : `${written} {${format}}`;
}

export function isMark(cell: DrawnCell): cell is "<" | "^" {
  return cell === "<" || cell === "^";
}

export function isFormatted(cell: DrawnCell): cell is FormattedCell {
  return typeof cell === "object" && cell !== null && "format" in cell;
}

function cellOf(written: string): DrawnCell {
  const calculated = /^(.*\S)\s*\{=([^{}]+)\}$/s.exec(written);
  const [, rest = written, formula] = calculated ?? [];
  const formatted = /^(.*\S)\s*\{([^{}=][^{}]*)\}$/s.exec(rest);
  const [, text = rest, told] = formatted ?? [];
  const day = /^@(\d{4}-\d\d-\d\d)$/.exec(text)?.[1];
  const value = day === undefined ? valueOf(text) : (parseIsoDate(day) ?? text);
  const format = told ?? (typeof value === "number" && day !== undefined ? DAY_FORMAT : undefined);
  if (format === undefined && formula === undefined && !(isMark(value) && text.startsWith("'"))) return value;
  return { value, format: format ?? "General", ...(formula !== undefined && { formula }) };
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
const ERROR = /^#[A-Z/0!?]+$/;

function valueOf(text: string): CellValue {
  if (text === "") return null;
  if (NUMBER.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (ERROR.test(text)) return { fault: "error", text };
  if (text.startsWith("=")) return { fault: "uncalculated", text };
  return text.replace(/^'/, "").replaceAll("⏎", "\n").replaceAll("␣", " ");
}

function valueText(value: CellValue, isFormat: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.text;
  const text = value.replaceAll("\n", "⏎").replace(/^ +| +$/g, (spaces) => "␣".repeat(spaces.length));
  const isOther =
    NUMBER.test(text) || ERROR.test(text) || /^(?:['=@]|TRUE$|FALSE$)/.test(text) || (isFormat && isMark(text));
  return isOther ? `'${text}` : text;
}
