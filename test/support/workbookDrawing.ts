import { cellAddress } from "../../src/core/workbook/address";
import type { LocalDate } from "../../src/core/workbook/localDate";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnSheet, markdownRows, type DrawnDetails } from "./drawnBook";
import { isFormatted, lineCells, type DrawnCell } from "./drawnCell";

/** Workbooks drawn in a text file: what they stand for, the day they are looked at, and every cell. */
export interface WorkbookDrawing {
  readonly title: string;
  /** What real layout it stands for and what is right about it. */
  readonly about: string;
  readonly asOf: LocalDate;
  /** In the order given; several are one month. */
  readonly books: readonly DrawnWorkbook[];
}

export interface DrawnWorkbook {
  readonly file: string;
  /** Whether the workbook counts its days from 1904. Days are drawn as days all the same. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** By `sheet!cell`, without the leading `=`: formulas whose value is drawn. */
  readonly formulas: Readonly<Record<string, string>>;
}

/**
 * Reads a drawing:
 *
 *     # Title
 *     What layout it is, and what is right.
 *
 *     As of: 2024-06-30
 *
 *     ## 台账.xlsx (1904)
 *     ### 重点任务
 *     - hidden                     or: very hidden
 *     - hidden rows: 5, 8-9
 *     - first row: 3
 *     - merged: A1:D1, B2:B4       what marks in the table cannot say
 *     - stray XFD1048576: text     far from the table
 *     | 序号 | … |                 rows as `lineCells` reads them
 *
 * @throws Error naming the first line that is none of these
 */
export function readDrawing(text: string): WorkbookDrawing {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith("As of: "));
  const title = /^# (.+)$/.exec(lines[0] ?? "")?.[1];
  if (title === undefined || at < 0) throw new Error("A drawing begins with # and a title, and says As of: somewhere");
  const books = sections(lines.slice(at + 1), /^## (.+)$/).map(({ name, body }): DrawnWorkbook => {
    const [, file = name, is1904] = /^(.+?)( \(1904\))?$/.exec(name) ?? [];
    const sheets = sections(body, /^### (.+)$/).map(sheetOf);
    return {
      file,
      date1904: is1904 !== undefined,
      sheets: sheets.map(({ sheet }) => sheet),
      formulas: Object.assign({}, ...sheets.map(({ formulas }) => formulas)) as Readonly<Record<string, string>>,
    };
  });
  const asOf = day((lines[at] ?? "").replace("As of: ", "").trim());
  return { title, about: lines.slice(1, at).join("\n").trim(), asOf, books };
}

interface Section {
  readonly name: string;
  readonly body: readonly string[];
}

function sections(lines: readonly string[], heading: RegExp): readonly Section[] {
  const found: { name: string; body: string[] }[] = [];
  for (const line of lines) {
    const name = heading.exec(line)?.[1];
    if (name !== undefined) found.push({ name, body: [] });
    else if (found.length > 0) found.at(-1)?.body.push(line);
    else if (line.trim() !== "") throw new Error(`Not understood in the drawing: ${line}`);
  }
  return found;
}

function sheetOf({ name, body }: Section): {
  readonly sheet: SheetSnapshot;
  readonly formulas: Readonly<Record<string, string>>;
} {
  const details = body.filter((line) => line.trim() !== "" && !line.startsWith("|")).map((line) => detailOf(line));
  const told: DrawnDetails = Object.assign({ name }, ...details) as DrawnDetails;
  const strays = Object.assign({}, ...details.map(({ strays: some }) => some)) as NonNullable<DrawnDetails["strays"]>;
  const rows = markdownRows(body.join("\n"));
  const formulas: Record<string, string> = {};
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const formula = isFormatted(cell) ? cell.formula : undefined;
      if (formula !== undefined) formulas[`${name}!${cellAddress(r + (told.top ?? 1), c + 1)}`] = formula;
    });
  });
  return { sheet: drawnSheet(rows, { ...told, strays }), formulas };
}

/** Of one `- …` line below a sheet's name. */
function detailOf(line: string): DrawnDetails {
  const [, what = "", , value = ""] = /^- (.+?)(: (.*))?$/.exec(line) ?? [];
  if (what === "hidden" || what === "very hidden") {
    return { visibility: what === "hidden" ? "hidden" : "very-hidden" };
  }
  if (what === "hidden rows") return { hiddenRows: value.split(", ").flatMap(numbersOf) };
  if (what === "first row") return { top: Number(value) };
  if (what === "merged") return { merges: value.split(", ") };
  const [, stray] = /^stray ([A-Z]+\d+)$/.exec(what) ?? [];
  if (stray !== undefined) return { strays: { [stray]: plainValue(lineCells(`|${value}|`)[0]) } };
  throw new Error(`Not understood in the drawing: ${line}`);
}

function numbersOf(text: string): readonly number[] {
  const [first = 0, last = first] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function plainValue(cell: DrawnCell) {
  return (isFormatted(cell) ? cell.value : cell) ?? null;
}
