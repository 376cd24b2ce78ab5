import { compact } from "../../workbook/cellText";
import type { CellValue } from "../../workbook/snapshot";
import { isInformation, isTitle } from "./information";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** What stands above a header. */
export interface TextsAbove {
  readonly title: readonly string[];
  readonly info: readonly string[];
  /** The same texts, row by row. */
  readonly lines: readonly string[];
}

/** What stands above the header: lines of one text are title, lines of several, or with a colon, information. */
export function textsAbove(grid: SheetGrid, top: number): TextsAbove {
  const title: string[] = [];
  const info: string[] = [];
  const lines: string[] = [];
  for (const row of grid.sheet.rows) {
    if (row.row >= top) break;
    const texts = row.cells.filter((value) => !isBlank(value)).map((value) => textOf(value));
    lines.push(texts.join(" "));
    // （2024年6月） below the title is the title's own second line; 单位：万元 may stand beside the title.
    const titles = texts.filter((text) => !isInformation(text) || /^\(.*\)$/.test(compact(text)));
    const isTitleLine = titles.length === 1 && (texts.length === 1 || isTitle(titles[0] ?? ""));
    for (const text of texts) (isTitleLine && text === titles[0] ? title : info).push(text);
  }
  return { title, info, lines };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "object" ? "" : String(value ?? "");
}
