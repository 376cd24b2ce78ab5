import { RunningFingerprint } from "../../base/fingerprint";
import type { IsoMonth } from "../../terms/isoDay";
import type { DueKind } from "../../values/dueKind";
import { readDate } from "../../values/readDate";
import { readMonth } from "../../values/readMonth";
import { significant } from "../../values/significant";
import { theDay, type LocalDate } from "../../workbook/localDate";
import type { CellValue } from "../../workbook/snapshot";
import { isCellFault } from "../../workbook/snapshot";
import type { ArchiveContent } from "./archiveColumns";

/**
 * What a cell of an archive says, in one spelling whatever program has saved it (DECIDED F20): a day by its number, a number by 12
 * digits, a month as `2024-05`; what is not as it should be, as it stands.
 */
export function archiveText(content: ArchiveContent, value: CellValue | undefined): string {
  if (value === undefined || value === null || value === "") return "";
  if (isCellFault(value)) return value.text;
  switch (content) {
    case "number":
      return String(numberIn(value) ?? value).trim();
    case "day":
    case "due": {
      // Nearly all are real days.
      if (typeof value === "number" && value >= 1) return String(Math.floor(value));
      const due = dueIn(value);
      return due === null ? String(value).trim() : String(due.day ?? due.kind);
    }
    case "month":
      return monthIn(value) ?? String(value).trim();
    case "text":
      if (typeof value === "string" && isTidy(value)) return value;
      if (typeof value === "number") return String(significant(value));
      return (
        typeof value === "string" && !value.includes("\r") ? value : String(value).replace(/\r\n?/g, "\n")
      ).trim();
  }
}

/** Neither white space outside nor a line end that programs write in their own ways: nearly every text. */
function isTidy(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) && !text.includes("\r");
}

/** Surely no white space: an ASCII letter, digit or mark, or an ideograph. */
function isInk(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fa5);
}

/**
 * The 校验码 of a row: a digest of its cells, told one after the other in the order of their columns. Begins with a letter, so that no
 * program takes it for a number.
 */
export class ArchiveDigest {
  private readonly running = new RunningFingerprint(BETWEEN);

  /** Forgets all cells. */
  begin(): void {
    this.running.begin();
  }

  /** @param text what the cell says, by `archiveText` */
  add(text: string): void {
    this.running.add(text);
  }

  /** A cell of a column that older months have not: nothing where it is blank, so that their rows keep the digest they were given. */
  addLater(heading: string, text: string): void {
    if (text === "") return;
    this.running.add(heading);
    this.running.extend(BEHIND_HEADING);
    this.running.extend(text);
  }

  /** Whether a cell has this digest; it is not made for that. */
  isIn(value: CellValue | undefined): value is string {
    return typeof value === "string" && value.startsWith(MARK) && this.running.isAtEndOf(value, MARK.length);
  }

  toString(): string {
    return `${MARK}${this.running.toString()}`;
  }
}

const MARK = "K";
/** No characters of any text. */
const [BETWEEN, BEHIND_HEADING] = ["\u0001", "\u0002"];

/** A number, or a text that is one; null for anything else. */
export function numberIn(value: CellValue | undefined): number | null {
  if (typeof value === "number") return significant(value);
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? significant(number) : null;
}

/** A day, 长期 or 经常性; null for anything else, a blank included. */
export function dueIn(
  value: CellValue | undefined,
): { readonly day: LocalDate | null; readonly kind: Exclude<DueKind, "none"> } | null {
  if (value === "长期") return { day: null, kind: "long-term" };
  if (value === "经常性") return { day: null, kind: "recurring" };
  const reading = readDate(value, "yyyy-mm-dd", {
    role: "due",
    asOf: theDay(2024, 1, 1),
    ...ANY_YEAR,
  });
  return reading.kind === "date" && !reading.yearAssumed ? { day: reading.date, kind: "date" } : null;
}

/** `2024-05` of 2024年5月; null where it is no month or names no year. */
export function monthIn(value: CellValue | undefined): IsoMonth | null {
  const reading = readMonth(value, typeof value === "number" ? "yyyy-mm-dd" : undefined, ANY_YEAR);
  return reading.kind === "month" && !reading.yearAssumed ? reading.month : null;
}

/** Days of the archive have their years and a date's format: they come converted, whatever system the workbook keeps. */
const ANY_YEAR = { year: 2024, date1904: false };
