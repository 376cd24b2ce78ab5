import { compact } from "../../workbook/cellText";
import { isCellFault, type RowSnapshot } from "../../workbook/snapshot";
import { isTitle } from "./information";
import { valuesOf } from "./rowLook";
import { isBlank, type SheetGrid } from "./sheetGrid";

/**
 * The header, or a line of several texts above it, once more and word for word: set there for printing, and what follows are
 * records of the same table (DECIDED G10). Under a title of its own it is another table (C13), unless that is the same title （续）.
 */
export function isRepeatedHead(grid: SheetGrid, row: RowSnapshot | undefined, headerBottom: number): boolean {
  if (row === undefined || row.row <= headerBottom) return false;
  const first = row.cells.find((value) => !isBlank(value));
  if (typeof first !== "string") return false;
  const head = headOf(grid, headerBottom);
  const isSame = head.lines.get(compact(first))?.has(lineText(row)) === true;
  return isSame && !isUnderAnotherTitle(grid, row.row, head.singles);
}

/** What stands at and above a header. */
interface Head {
  readonly bottom: number;
  /** Lines of several texts, by their first text. */
  readonly lines: ReadonlyMap<string, ReadonlySet<string>>;
  /** Texts that stand alone in their row. */
  readonly singles: ReadonlySet<string>;
}

/** Made once for a sheet: this is asked of every row. */
const heads = new WeakMap<SheetGrid, Head>();

function headOf(grid: SheetGrid, bottom: number): Head {
  const known = heads.get(grid);
  if (known?.bottom === bottom) return known;
  const lines = new Map<string, Set<string>>();
  const singles = new Set<string>();
  for (const row of grid.sheet.rows) {
    if (row.row > bottom) break;
    const texts = valuesOf(row);
    const [first] = texts;
    if (typeof first !== "string" || texts.some((value) => typeof value !== "string")) continue;
    const key = compact(first);
    if (texts.length === 1) singles.add(key);
    else lines.set(key, (lines.get(key) ?? new Set()).add(lineText(row)));
  }
  const head = { bottom, lines, singles };
  heads.set(grid, head);
  return head;
}

function lineText(row: RowSnapshot): string {
  return row.cells
    .flatMap((value, index) =>
      value === undefined || isBlank(value)
        ? []
        : [`${index}:${compact(isCellFault(value) ? value.text : String(value))}`],
    )
    .join("\n");
}

/** `2024年重点任务台账（续）`, `（续表2）`, `（续上页）`. */
const CONTINUED = /\(续(?:表|上表|页|上页|前页|前)?[一二三四五六七八九\d]{0,2}\)$/;

/** Lines between two tables: a title, a line of information, a blank row or two. */
const MOST_LINES_BETWEEN = 5;

function isUnderAnotherTitle(grid: SheetGrid, row: number, singles: ReadonlySet<string>): boolean {
  for (let above = row - 1; above >= row - MOST_LINES_BETWEEN; above--) {
    const values = valuesOf(grid.row(above) ?? { row: above, cells: [], formats: [], hidden: false });
    if (values.length > 3) return false;
    const isAnother = values.some(
      (value) =>
        typeof value === "string" &&
        isTitle(value) &&
        !singles.has(compact(value)) &&
        !singles.has(compact(value).replace(CONTINUED, "")),
    );
    if (isAnother) return true;
  }
  return false;
}
