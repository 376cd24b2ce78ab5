import { withoutBracketBehind } from "../../base/endings";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readContent } from "../../values/readContent";
import type { ReadingHit } from "../../terms/readingFacts";
import { cellDisplay } from "../../values/cellDisplay";
import { compact, visible } from "../../workbook/cellText";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import { inBoth, type InBoth } from "../../base/inBoth";
import { quotedEn } from "../../values/quotedEn";

/** One line of a settings sheet. */
export interface SettingLine {
  /** `“考核设置”表第3行`, `row 3 of “考核设置”`, for a sentence about another line. */
  readonly where: InBoth;
  readonly file: string;
  /** Whether its workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Trimmed text of a column by its heading; null where blank or where the sheet has no such column. */
  text(heading: string): string | null;
  /** What the cell shows: like `text`, with dates as dates. */
  shown(heading: string): string | null;
  value(heading: string): CellValue | undefined;
  format(heading: string): string | undefined;
  /** Says what is wrong with the line, at a column's cell, and what follows: unless said otherwise, that the line is not used. */
  wrong(heading: string, what: InBoth, more?: WrongExtras): ReadingHit;
}

interface WrongExtras {
  readonly effect?: InBoth;
  readonly suggestions?: readonly string[];
  /** Where the line is probably, not surely, a mistake. */
  readonly severity?: "warning";
}

export interface SettingTable {
  /** Without those that hold an error value: each of these is a hit. */
  readonly lines: readonly SettingLine[];
  readonly hits: readonly ReadingHit[];
}

/**
 * The lines of a settings sheet below the row that has its headings (DECIDED A9). Without such a row, one hit and no lines.
 * Notes below the table (`注：…`) and rows that only other columns fill are no lines.
 * @param headings the columns that are read, the first two of which have to be there
 */
export function settingTable(seen: SeenSheet, headings: readonly string[]): SettingTable {
  const { sheet } = seen.grid;
  if (sheet.rows.length === 0) return { lines: [], hits: [] };
  const needed = headings.slice(0, 2);
  const header = sheet.rows
    .slice(0, HEADER_WITHIN)
    .map(({ row, cells }) => ({ row, columns: settingColumns(cells, headings) }))
    .find(({ columns }) => needed.every((heading) => columns.has(heading)));
  if (header === undefined) return { lines: [], hits: [noHeader(seen, needed, headings)] };
  const { columns } = header;

  const lines: SettingLine[] = [];
  const hits: ReadingHit[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row <= header.row || !isLine(cells, columns)) continue;
    const line = settingLine(seen, row, columns);
    const faulty = [...columns.keys()].find((heading) => isCellFault(line.value(heading)));
    if (faulty === undefined) lines.push(line);
    else
      hits.push(
        line.wrong(
          faulty,
          inBoth(`“${faulty}”的公式没有结果，请直接填入值`, `The formula of “${faulty}” has no result; type the value`),
        ),
      );
  }
  return { lines, hits };
}

/** Settings tables begin within so many rows. */
export const HEADER_WITHIN = 30;

/** Columns of headings in a row, by what the headings say without spaces and brackets. */
export function settingColumns(
  cells: readonly (CellValue | undefined)[],
  headings: readonly string[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((value, index) => {
    const heading = typeof value === "string" ? withoutBracketBehind(compact(value)) : "";
    if (headings.includes(heading) && !columns.has(heading)) columns.set(heading, index + 1);
  });
  return columns;
}

function isLine(cells: readonly (CellValue | undefined)[], columns: ReadonlyMap<string, number>): boolean {
  const filled = [...columns.values()].map((column) => cells[column - 1]).filter((value) => !isBlank(value));
  const [first] = filled;
  return first !== undefined && !(filled.length === 1 && typeof first === "string" && NOTE.test(compact(first)));
}

function isBlank(value: CellValue | undefined): boolean {
  return !isCellFault(value) && readContent(value).kind === "blank";
}

/** What follows, unless said otherwise. */
export const LINE_NOT_USED = inBoth("这一行没有采用", "The line is not used");

const NOTE = /^(?:注|备注|说明|填表说明)\d*[:.、]/;

function settingLine(
  { file, grid, date1904 }: SeenSheet,
  row: number,
  columns: ReadonlyMap<string, number>,
): SettingLine {
  const sheet = grid.sheet.name;
  const value = (heading: string): CellValue | undefined => {
    const column = columns.get(heading);
    return column === undefined ? undefined : grid.valueAt(row, column);
  };
  const format = (heading: string): string | undefined => {
    const column = columns.get(heading);
    return column === undefined ? undefined : grid.formatAt(row, column);
  };
  const text = (heading: string): string | null => {
    const content = readContent(value(heading));
    return content.kind === "content" ? visible(String(content.value)) : null;
  };
  return {
    where: inBoth(`“${sheet}”表第${row}行`, `row ${row} of “${sheet}”`),
    file,
    date1904,
    value,
    format,
    text,
    shown: (heading) =>
      text(heading) === null ? null : (cellDisplay(value(heading), format(heading))?.trim() ?? null),
    wrong: (heading, what, { effect = LINE_NOT_USED, suggestions, severity } = {}) => ({
      rule: "setting-invalid",
      place: {
        file,
        sheet,
        ledger: null,
        row,
        cellRow: row,
        cellColumn: columns.get(heading) ?? null,
        key: null,
        value: cellDisplay(value(heading), format(heading)),
      },
      evidence: { what: inBoth(`${what.zh}；${effect.zh}`, `${what.en}. ${effect.en}`) },
      ...(suggestions === undefined ? {} : { suggestions }),
      ...(severity === undefined ? {} : { severity }),
    }),
  };
}

function noHeader({ file, grid }: SeenSheet, needed: readonly string[], headings: readonly string[]): ReadingHit {
  const named = needed.map((heading) => `“${heading}”`).join("、");
  const what = inBoth(
    `没有找到列名${named}，整张表没有采用；请把列名写成${headings.join("、")}`,
    `There are no headings ${quotedEn(needed, "and")}, so the sheet is not used. Its headings should be ${quotedEn(headings)}`,
  );
  const nowhere = { ledger: null, row: null, cellRow: null, cellColumn: null, key: null, value: null };
  return { rule: "setting-invalid", place: { file, sheet: grid.sheet.name, ...nowhere }, evidence: { what } };
}
