import { columnUnit } from "../../read/columns/moneyColumn";
import type { Ledger } from "../../terms/ledger";
import { cellDisplay } from "../../values/cellDisplay";
import { shownDate } from "../../values/formatCode";
import type { MoneyUnit } from "../../values/moneyUnit";
import { readDate } from "../../values/readDate";
import { readMoney } from "../../values/readMoney";
import { readNumber } from "../../values/readNumber";
import { readProgress } from "../../values/readProgress";
import { readStage } from "../../values/readStage";
import { readStatus } from "../../values/readStatus";
import { significant } from "../../values/significant";
import { tidy } from "../../workbook/cellText";
import { isoText, type LocalDate } from "../../workbook/localDate";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import type { TemplateColumn } from "../handout/templateColumns";

/** A cell as it stands somewhere: sent, returned, or in the master. */
export interface CellContent {
  readonly value: CellValue | undefined;
  /** Excel number format code; absent for General. */
  readonly format: string | undefined;
}

/** How the cells of a column are read. */
export interface ReadingOf {
  readonly content: TemplateColumn["content"];
  readonly isFillable: boolean;
  /** Null for what is no money. */
  readonly unit: MoneyUnit | null;
  readonly isMoney: boolean;
  readonly year: number;
  readonly asOf: LocalDate;
  /** Whether bare numbers count days from 1904. */
  readonly date1904: boolean;
}

/** The columns of a ledger by the names that templates know them by. */
export function readingOf(ledger: Ledger, { column, content, isFillable }: TemplateColumn, asOf: LocalDate): ReadingOf {
  const isMoney = ledger.kind === "projects" && content === "amount";
  const { year } = ledger.year;
  const unit = isMoney ? columnUnit(ledger, column) : null;
  return { content, isFillable, unit, isMoney, year, asOf, date1904: ledger.date1904 };
}

/**
 * What a cell says, as SPEC §6 reads it: cells are the same where these are. `80%` and 0.8 are, and a day however written; texts that
 * differ only in width and outer spaces are too (DECIDED F16).
 */
export function meaningOf({ value, format }: CellContent, how: ReadingOf): string {
  if (isNothing(value)) return "";
  if (isCellFault(value)) return `fault ${value.text}`;
  const read = readable(value, format, how);
  if (read !== null) return read;
  const shown = tidy(typeof value === "number" ? String(significant(value)) : (cellDisplay(value, format) ?? ""));
  return shown === "" ? "" : `text ${shown}`;
}

/** A cell that nobody wrote in; blanks and dashes are something. */
export function isNothing(value: CellValue | undefined): value is null | undefined | "" {
  return value === undefined || value === null || value === "";
}

/** Whether a cell says nothing of what its column asks for: blank, only spaces, or a dash where a number or a state belongs. */
export function saysNothing(content: CellContent, how: ReadingOf): boolean {
  if (isNothing(content.value)) return true;
  if (how.content === "status") return readStatus(content.value).kind === "blank";
  if (how.content === "stage") return readStage(content.value).kind === "blank";
  return meaningOf(content, how) === "";
}

export function isSame(one: CellContent, other: CellContent, how: ReadingOf): boolean {
  // Most cells are as they were sent, and reading each takes long.
  if (one.value === other.value && one.format === other.format) return true;
  return meaningOf(one, how) === meaningOf(other, how);
}

/** Why what a unit wrote cannot be merged: nobody could read it (MONTH §5). Null where it can. */
export function whyUnreadable({ value, format }: CellContent, how: ReadingOf): "formula" | "unreadable" | null {
  if (isCellFault(value)) return value.fault === "uncalculated" ? "formula" : "unreadable";
  if (isNothing(value)) return "unreadable";
  switch (how.content) {
    case "text":
      return null;
    case "status":
      return readStatus(value).kind === "unknown" ? "unreadable" : null;
    case "stage":
      return readStage(value).kind === "unknown" ? "unreadable" : null;
    default:
      return readable(value, format, how) === null ? "unreadable" : null;
  }
}

/** A progress as a fraction; null for all else. */
export function progressOf({ value, format }: CellContent): number | null {
  const reading = readProgress(value, format, "percent");
  return reading.kind === "progress" ? reading.progress : null;
}

/** What people see of a cell, and what is published of it: text, a number, a day in ISO form; null where blank. */
export function shownValue({ value, format }: CellContent): string | number | null {
  if (typeof value === "number" && shownDate(format) === null) return value;
  return cellDisplay(value, format);
}

/** What the value says where its column has a reading of its own; null where it has none, or cannot be read. */
function readable(value: Exclude<CellValue, null>, format: string | undefined, how: ReadingOf): string | null {
  switch (how.content) {
    case "date":
      return dateIn(value, format, how);
    case "fraction":
    case "percent-number": {
      const reading = readProgress(value, format, "percent");
      if (reading.kind === "blank") return "";
      return reading.kind === "progress" ? `number ${significant(reading.progress)}` : null;
    }
    case "amount": {
      if (!how.isMoney) {
        const reading = readNumber(value, typeof value === "number" ? format : undefined);
        if (reading.kind === "blank") return "";
        return reading.kind === "number" ? `number ${significant(reading.number)} ${reading.unit ?? ""}` : null;
      }
      const reading = readMoney(value, how.unit, typeof value === "number" ? format : undefined);
      if (reading.kind === "blank") return "";
      return reading.kind === "money" || reading.kind === "negative" ? `number ${significant(reading.amount)}` : null;
    }
    default:
      return null;
  }
}

function dateIn(value: Exclude<CellValue, null>, format: string | undefined, how: ReadingOf): string | null {
  const { year, asOf, date1904 } = how;
  const reading = readDate(value, format, { role: "happened", year, asOf, date1904 });
  if (reading.kind === "blank") return "";
  // Of a day on which something happened 长期 is no reading; in other columns it is compared as words.
  return reading.kind === "date" ? `day ${isoText(reading.date)}` : null;
}
