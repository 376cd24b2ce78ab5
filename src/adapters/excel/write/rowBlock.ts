import type { SheetCell, SheetRow } from "../../../core/show/sheets/sheetModel";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import { enteredText } from "./enteredText";
import { withSheetNames } from "./withSheetNames";

/** Bytes of cells that go into one request; Excel on the web refuses 5 MB, and Office.js adds some of its own. */
const MOST_BYTES = 1_200_000;
/** `{"hyperlink":{"documentReference":""}},` */
const LINK_BYTES = 45;

/** Rows that go to Excel together. */
export interface RowBlock {
  /** 0-based. */
  readonly firstRow: number;
  /** For `range.formulas`, as wide as the sheet. */
  readonly entries: readonly (readonly (string | number)[])[];
  /** Cells that lead elsewhere, by 0-based column: upright stretches. */
  readonly links: readonly {
    readonly column: number;
    readonly firstRow: number;
    readonly targets: readonly string[];
  }[];
}

export interface RowBlocks {
  add(row: SheetRow): void;
  /** A block, when one is full; rows that are left over when there are no more. */
  take(isLast: boolean): RowBlock | null;
}

/**
 * @param width columns of the sheet
 * @param names temporary names of our sheets by their final ones
 */
export function rowBlocks(width: number, names: ReadonlyMap<string, string>, date1904: boolean): RowBlocks {
  let firstRow = 0;
  let entries: (string | number)[][] = [];
  let bytes = 0;
  const open = new Map<number, { column: number; firstRow: number; targets: string[] }>();
  let links: { column: number; firstRow: number; targets: string[] }[] = [];
  let linkCount = 0;

  return {
    add({ cells }) {
      const row = firstRow + entries.length;
      const entered: (string | number)[] = [];
      for (let column = 0; column < width; column++) {
        const cell = cells[column] ?? null;
        const entry = cell === null ? "" : entryOf(cell);
        entered.push(entry);
        bytes += typeof entry === "string" ? 3 + entry.length * 3 : 14;
        addLink(row, column, cell?.link);
      }
      entries.push(entered);
    },
    take(isLast) {
      if (entries.length === 0 || (!isLast && bytes < MOST_BYTES)) return null;
      const block: RowBlock = { firstRow, entries, links };
      firstRow += entries.length;
      entries = [];
      links = [];
      open.clear();
      bytes = 0;
      return block;
    },
  };

  function entryOf({ value, formula, role }: SheetCell): string | number {
    if (formula !== undefined) return `=${withSheetNames(formula, names)}`;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw new RangeError(`No cell holds ${value}`);
      return date1904 && role === "date" ? value - DAYS_BETWEEN_SYSTEMS : value;
    }
    return value === null ? "" : enteredText(value);
  }

  function addLink(row: number, column: number, link: SheetCell["link"]): void {
    if (link === undefined || linkCount >= MOST_LINKS) {
      open.delete(column);
      return;
    }
    linkCount++;
    let run = open.get(column);
    if (run === undefined) {
      run = { column, firstRow: row, targets: [] };
      open.set(column, run);
      links.push(run);
    }
    const target = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
    run.targets.push(target);
    bytes += LINK_BYTES + target.length * 3;
  }
}

/** More links on one sheet make Excel repair the file; what lies beyond keeps its text. */
const MOST_LINKS = 65_530;
