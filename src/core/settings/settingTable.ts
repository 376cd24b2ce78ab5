import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readContent } from "../records/fields/readContent";
import type { AnyHit } from "../rules/hit";
import { cellDisplay } from "../workbook/cellDisplay";
import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";

/** One line of a settings sheet. */
export interface SettingLine {
  readonly row: number;
  /** Trimmed text of a column by its heading; null where blank or where the sheet has no such column. */
  text(heading: string): string | null;
  value(heading: string): CellValue | undefined;
  format(heading: string): string | undefined;
  /** Says what is wrong with the line, at a column's cell, and what follows; unless said otherwise, that the line is not used. */
  wrong(heading: string, what: string, effect?: string): AnyHit;
}

export interface SettingTable {
  readonly lines: readonly SettingLine[];
  readonly hits: readonly AnyHit[];
}

/**
 * The lines of a settings sheet below the row that has its headings (DECIDED A9). Without such a row, one hit and no lines.
 * @param headings the sheet's columns, the first two of which have to be there
 */
export function settingTable({ file, grid }: SeenSheet, headings: readonly string[]): SettingTable {
  const { sheet } = grid;
  const place = (row: number | null, column: number | null, value: string | null): AnyHit["place"] => ({
    file,
    sheet: sheet.name,
    ledger: null,
    row,
    cellRow: row,
    cellColumn: column,
    key: null,
    value,
  });
  const columnsIn = (cells: readonly (CellValue | undefined)[]): ReadonlyMap<string, number> =>
    new Map(
      cells.flatMap((value, index) => {
        const heading = typeof value === "string" ? compact(value).replace(/\(.*\)$/, "") : "";
        return headings.includes(heading) ? [[heading, index + 1] as const] : [];
      }),
    );
  const needed = headings.slice(0, 2);
  const header = sheet.rows.slice(0, 30).find(({ cells }) => needed.every((heading) => columnsIn(cells).has(heading)));
  if (!header) {
    if (sheet.rows.length === 0) return { lines: [], hits: [] };
    const what = `“${sheet.name}”表里没有找到列名${needed.map((heading) => `“${heading}”`).join("、")}，整张表没有采用；列名应为${headings.join("、")}`;
    return { lines: [], hits: [{ rule: "setting-invalid", place: place(null, null, null), evidence: { what } }] };
  }
  const columns = columnsIn(header.cells);
  const lines = sheet.rows
    .filter(
      ({ row, cells }) =>
        row > header.row && [...columns.values()].some((column) => readContent(cells[column - 1]).kind !== "blank"),
    )
    .map(({ row }): SettingLine => {
      const value = (heading: string): CellValue | undefined => grid.valueAt(row, columns.get(heading) ?? NO_COLUMN);
      const format = (heading: string): string | undefined => grid.formatAt(row, columns.get(heading) ?? NO_COLUMN);
      return {
        row,
        value,
        format,
        text: (heading) => {
          const content = readContent(value(heading));
          return content.kind === "content" ? String(content.value).trim() : null;
        },
        wrong: (heading, what, effect = "这一行没有采用") => ({
          rule: "setting-invalid",
          place: place(row, columns.get(heading) ?? null, cellDisplay(value(heading), format(heading))),
          evidence: { what: `${what}；${effect}` },
        }),
      };
    });
  return { lines, hits: [] };
}

const NO_COLUMN = 16_385;
