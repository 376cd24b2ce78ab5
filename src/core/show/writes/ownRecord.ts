import type { SheetCell, SheetRow } from "../sheets/sheetModel";
import { bitLetters, constantBits, formulaBits, mixedBits, wordingBits } from "./constantBits";
import type { OwnCell } from "./ownPart";
import type { WorkbookWrite } from "./workbookWrite";

/** Under this key the workbook remembers what we wrote on our sheets. */
export const OWN_RECORD = "own-sheets";

/** What was written on a sheet of ours: cell by cell, or row by row where it is too large for that. */
export type SheetRecord = { readonly name: string } & (
  | {
      /**
       * A line a row, in it a sign a cell: `.` blank, four letters a text, `#` and four letters another constant, `=` and eight letters
       * a formula (with its references, and without), `~` and four letters a blank cell that leads elsewhere: some programs write into
       * it where to.
       */
      readonly cells: string;
    }
  | {
      /** Rows that make one entry of `rows`. */
      readonly each: number;
      /** All rows, in whatever order. */
      readonly sum: number;
      /** Four letters an entry. */
      readonly rows: string;
    }
);

/** By the keys of the sheets. */
export type OwnRecord = Readonly<Record<string, SheetRecord>>;

/**
 * The same writing, remembered while its rows are read.
 *
 * @returns `record` answers, after the writing, the text to be kept under `OWN_RECORD`
 */
export function recordedWrite(write: WorkbookWrite): {
  readonly write: WorkbookWrite;
  readonly record: () => string;
} {
  const sheets = new Map<string, SheetRecord>();
  return {
    write: {
      ...write,
      sheets:
        write.sheets?.map((model) => {
          const { key, name, rows } = model;
          // A chart's values are read by themselves, perhaps not to their end: only what was read whole counts.
          const remember = (record: Unnamed): void => void sheets.set(key, { name, ...record });
          return { ...model, rows: { [Symbol.iterator]: () => watched(rows, remember) } };
        }) ?? null,
    },
    record: () => JSON.stringify(Object.fromEntries(sheets)),
  };
}

/** What the workbook remembers; null where it remembers nothing that can be read. */
export function readOwnRecord(text: string | null): OwnRecord | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

/** Larger sheets are remembered by their rows. */
const MOST_CELLS = 3000;
/** Longer ones by several rows at a time. */
const MOST_ENTRIES = 4000;

/** Bits of a row whose cells may have moved sideways. */
export function rowBits(cells: readonly (OwnCell | undefined)[]): number {
  let bits = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    bits += typeof cell === "object" ? wordingBits(cell.formula ?? "") : constantBits(cell);
  }
  return bits === 0 ? 0 : mixedBits(bits | 0);
}

/** A cell's sign in `SheetRecord.cells`; `.` for what is as good as blank. */
export function cellSign(cell: OwnCell): string {
  if (typeof cell === "object") {
    const text = cell.formula ?? "";
    return `=${bitLetters(formulaBits(text))}${bitLetters(wordingBits(text))}`;
  }
  const bits = constantBits(cell);
  return bits === 0 ? "." : `${typeof cell === "string" ? "" : "#"}${bitLetters(bits)}`;
}

function* watched(rows: Iterable<SheetRow>, tell: (record: Unnamed) => void): Generator<SheetRow> {
  let lines: string[] | null = [];
  let cells = 0;
  const bits: number[] = [];
  for (const row of rows) {
    bits.push(rowBits(row.cells.map(contentOf)));
    cells += row.cells.length;
    if (cells > MOST_CELLS) lines = null;
    lines?.push(row.cells.map(writtenSign).join(""));
    yield row;
  }
  tell(lines === null ? byRows(bits) : { cells: lines.join("\n") });
}

type Unnamed = SheetRecord extends infer R ? (R extends SheetRecord ? Omit<R, "name"> : never) : never;

function byRows(bits: readonly number[]): Unnamed {
  const each = Math.ceil(bits.length / MOST_ENTRIES);
  let rows = "";
  for (let from = 0; from < bits.length; from += each) rows += bitLetters(sumOf(bits.slice(from, from + each)));
  return { each, sum: sumOf(bits), rows };
}

/** Bits of rows in whatever order. */
export function sumOf(bits: Iterable<number>): number {
  let sum = 0;
  for (const one of bits) sum = (sum + one) >>> 0;
  return sum;
}

function contentOf(cell: SheetCell | null): OwnCell | undefined {
  if (cell?.formula !== undefined) return { formula: cell.formula };
  return cell === null || cell.value === null || cell.value === "" ? undefined : cell.value;
}

function writtenSign(cell: SheetCell | null): string {
  const content = contentOf(cell);
  if (content !== undefined) return cellSign(content);
  if (cell?.link === undefined) return ".";
  return `${LINK}${cellSign(`'${cell.link.sheet.replaceAll("'", "''")}'!${cell.link.cell}`)}`;
}

/** Before the sign of the text that a program may put into a blank cell of ours. */
export const LINK = "~";

function isRecord(read: unknown): read is OwnRecord {
  if (typeof read !== "object" || read === null) return false;
  return Object.values(read).every((one: unknown) => {
    if (typeof one !== "object" || one === null || !("name" in one) || typeof one.name !== "string") return false;
    if ("cells" in one) return typeof one.cells === "string";
    return "each" in one && Number(one.each) > 0 && "sum" in one && "rows" in one && typeof one.rows === "string";
  });
}
