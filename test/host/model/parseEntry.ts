import type { CellValue } from "./cell";

/** What Excel makes of something that is put into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isForcedText: boolean;
  /** The number format that Excel gives a General cell along with it. */
  readonly format: string | null;
}

const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * Excel's reading of an entry in a Chinese setting: formulas, numbers, dates, percentages and truth values are recognised in
 * text, unless the cell's format is text or an apostrophe stands before it.
 */
export function parseEntry(input: unknown, isTextCell: boolean, year: number, date1904: boolean): Entry {
  if (typeof input === "boolean") return isTextCell ? plain(input ? "TRUE" : "FALSE") : plain(input);
  if (typeof input === "number") return isTextCell ? plain(String(input)) : plain(fifteenDigits(input));
  const text = typeof input === "string" ? input : String(input);
  if (text === "") return plain(null);
  if (isTextCell) return plain(text);
  if (!CAN_BE_MORE.test(text)) return plain(text);
  if (text.startsWith("'")) return { ...plain(text.slice(1)), isForcedText: true };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, isForcedText: false, format: null };
  if (ERRORS.test(text)) return plain({ error: text.toUpperCase() });
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === "true");
  const trimmed = text.trim();
  return numberIn(trimmed) ?? dateIn(trimmed, year, date1904) ?? plain(text);
}

/** How entries begin that are anything but text: most cells hold text, and many cells are written. */
const CAN_BE_MORE = /^[\s'=#\d+\-.(¥￥$,tTfF]/;

function plain(value: CellValue, format: string | null = null): Entry {
  return { value, formula: null, isForcedText: false, format };
}

/** Excel keeps 15 significant digits: longer numbers, identity numbers among them, lose their tail. */
function fifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

function numberIn(text: string): Entry | null {
  const percent = /^([+-]?[\d,]*\.?\d+)\s*%$/.exec(text);
  if (percent !== null && isGrouped(percent[1]!)) {
    const digits = percent[1]!.replaceAll(",", "");
    return plain(fifteenDigits(Number(digits) / 100), digits.includes(".") ? "0.00%" : "0%");
  }
  const money = /^([+-])?[¥￥$]\s*([\d,]*\.?\d+)$/.exec(text);
  if (money !== null && isGrouped(money[2]!)) {
    const amount = Number(money[2]!.replaceAll(",", "")) * (money[1] === "-" ? -1 : 1);
    return plain(fifteenDigits(amount), money[2]!.includes(".") ? "¥#,##0.00;¥-#,##0.00" : "¥#,##0;¥-#,##0");
  }
  const negative = /^\(([\d,]*\.?\d+)\)$/.exec(text);
  if (negative !== null && isGrouped(negative[1]!)) return plain(-Number(negative[1]!.replaceAll(",", "")));
  const fraction = /^([+-]?\d+) (\d{1,3})\/([1-9]\d{0,2})$/.exec(text);
  if (fraction !== null) return plain(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), "# ?/?");
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(text)) return plain(fifteenDigits(Number(text)), "0.00E+00");
  if (!/^[+-]?(?:[\d,]+\.?\d*|\.\d+)$/.test(text) || !isGrouped(text.split(".")[0]!)) return null;
  const grouped = text.includes(",");
  const format = grouped ? (text.includes(".") ? "#,##0.00" : "#,##0") : null;
  return plain(fifteenDigits(Number(text.replaceAll(",", ""))), format);
}

function isGrouped(digits: string): boolean {
  return !digits.includes(",") || /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/;

function dateIn(text: string, year: number, date1904: boolean): Entry | null {
  const [datePart = "", timePart, more] = text.split(/\s+/);
  if (more !== undefined) return null;
  const time = timeIn(timePart ?? datePart);
  if (timePart === undefined && time !== null) {
    return plain(time, text.split(":").length === 3 ? "h:mm:ss" : "h:mm");
  }
  if (timePart !== undefined && time === null) return null;
  const found = dayIn(datePart, year);
  if (found === null) return null;
  const serial = serialOf(found.year, found.month, found.day, date1904);
  if (serial === null) return null;
  return time === null ? plain(serial, found.format) : plain(serial + time, "yyyy/m/d h:mm");
}

function dayIn(text: string, year: number): { year: number; month: number; day: number; format: string } | null {
  const full = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full !== null) return { ...ymd(full[1]!, full[3]!, full[4]!), format: "yyyy/m/d" };
  const chinese = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese !== null) return { ...ymd(chinese[1]!, chinese[2]!, chinese[3]!), format: 'yyyy"年"m"月"d"日"' };
  const chineseMonth = /^(\d{4})年(\d{1,2})月$/.exec(text) ?? /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (chineseMonth !== null) {
    const format = text.includes("年") ? 'yyyy"年"m"月"' : "mmm-yy";
    return { ...ymd(chineseMonth[1]!, chineseMonth[2]!, "1"), format };
  }
  const short = /^(\d{1,2})月(\d{1,2})日$/.exec(text) ?? /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short === null) return null;
  return { year, month: Number(short[1]), day: Number(short[2]), format: 'm"月"d"日"' };
}

function ymd(year: string, month: string, day: string): { year: number; month: number; day: number } {
  const short = Number(year);
  return {
    year: year.length === 2 ? short + (short < 30 ? 2000 : 1900) : short,
    month: Number(month),
    day: Number(day),
  };
}

function timeIn(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null;
}

function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const serial = time / 86400000 + 25569;
  if (date1904) return serial - 1462;
  return serial < 61 ? serial - 1 : serial;
}
