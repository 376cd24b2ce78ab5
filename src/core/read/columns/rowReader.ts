import type { Directory } from "../directory/directory";
import type { Ledger } from "../../terms/ledger";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { Cure, Severity } from "../../terms/finding";
import type { ReadingEvidence, ReadingFact, ReadingHit } from "../../terms/readingFacts";
import { placeOf, placeOfColumn } from "../../terms/place";
import type { Settings } from "../../terms/settings";
import type { LocalDate } from "../../workbook/localDate";
import { visible } from "../../workbook/cellText";
import type { CellValue, RowSnapshot } from "../../workbook/snapshot";
import { cellFault, mayBeFaulty } from "./cellFault";
import { isBlankMark, readContent } from "../../values/readContent";
import type { NameReaders } from "./nameReaders";

/** What reading any ledger needs beside the ledger. */
export interface ReadingContext {
  readonly directory: Directory;
  readonly settings: Settings;
  readonly asOf: LocalDate;
}

/** Reads the cells of one ledger row after row, and keeps what could not be read as hits. */
export interface RowReader {
  readonly ledger: Ledger;
  readonly context: ReadingContext;
  readonly names: NameReaders;
  readonly hits: ReadingHit[];
  /** Numbers of the columns of which something was said that is said only once. */
  readonly saidOfColumn: Set<number>;
  /** Turns to a row; says what is wrong with its cells whatever they mean. */
  turnTo(row: RowSnapshot): void;
  row(): RowSnapshot;
  /** A column, looked up once for all rows. */
  column(key: ColumnKey): ColumnReader;
  /** One of several columns of a key, by its 1-based number. */
  columnAt(column: number, key: ColumnKey): ColumnReader;
}

/** One column of a ledger: its cell in the row that the reader has turned to. */
export interface ColumnReader {
  readonly key: ColumnKey;
  /** 1-based; null where the ledger has no such column: then its cells are blank. */
  readonly number: number | null;
  /** As the sheet writes it. */
  readonly heading: string;
  /** The cell's value; blank where another finding holds the cell (DECIDED D17). */
  value(): CellValue | undefined;
  format(): string | undefined;
  /** True where the cell says something, readable or not. */
  isFilled(): boolean;
  /** What people see in the cell, white space trimmed; null where blank. */
  text(): string | null;
  /** Says what is wrong with the cell. */
  say<F extends ReadingFact>(rule: F, evidence: ReadingEvidence[F], more?: HitExtras): void;
}

interface HitExtras {
  /** The piece of the cell that is meant, where it is not all of it (DECIDED G13). */
  readonly part?: string;
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly cure?: Cure;
}

export function rowReader(ledger: Ledger, context: ReadingContext, names: NameReaders): RowReader {
  const hits: ReadingHit[] = [];
  const keys = keysByColumn(ledger);
  const width = Math.max(0, ...ledger.headings.keys());
  let current: RowSnapshot = { row: 0, cells: [], formats: [], hidden: false };
  /** Columns of the row that a finding holds already. */
  let held: Set<number> | null = null;
  const at = () => ({ ledger, row: current.row, cells: current.cells });

  const saidOfColumn = new Set<number>();
  /** What is said of a heading is said once. */
  const sayFault = (hit: ReadingHit, column: number): void => {
    if (hit.place.row === null) {
      if (saidOfColumn.has(column)) return;
      saidOfColumn.add(column);
    }
    hits.push(hit);
  };

  const turnTo = (row: RowSnapshot): void => {
    current = row;
    held = null;
    const { cells } = row;
    const end = Math.min(width, cells.length);
    for (let index = 0; index < end; index++) {
      if (!mayBeFaulty(cells[index])) continue;
      const fault = cellFault(at(), index + 1, keys[index + 1] ?? null);
      if (fault === null) continue;
      if (fault.hit !== null) sayFault(fault.hit, index + 1);
      if (fault.holds) (held ??= new Set()).add(index + 1);
    }
  };

  const columnAt = (number: number, key: ColumnKey): ColumnReader => {
    const index = number - 1;
    const value = (): CellValue | undefined => (held !== null && held.has(number) ? undefined : current.cells[index]);
    return {
      key,
      number,
      heading: ledger.headings.get(number)?.at(-1) ?? key,
      value,
      format: () => current.formats[index],
      isFilled: () => {
        const raw = current.cells[index];
        if (raw === undefined || raw === null) return false;
        return typeof raw !== "string" || !isBlankMark(raw);
      },
      text: () => {
        const content = readContent(value());
        return content.kind === "content" ? visible(String(content.value)) : null;
      },
      say: (rule, evidence, { part, ...more } = {}) => {
        if (rule === "stray-space") takeBack(hits, current.row, number);
        // The signature pairs rule and evidence; a union of pairs cannot be built from a type parameter.
        hits.push({ rule, place: placeOfColumn(at(), number, key, part), evidence, ...more } as ReadingHit);
      },
    };
  };

  const absent = (key: ColumnKey): ColumnReader => ({
    key,
    number: null,
    heading: key,
    value: () => undefined,
    format: () => undefined,
    isFilled: () => false,
    text: () => null,
    say: (rule, evidence, { part, ...more } = {}) => {
      hits.push({ rule, place: placeOf(at(), key, part), evidence, ...more } as ReadingHit);
    },
  });

  const column = (key: ColumnKey): ColumnReader => {
    const number = ledger.columns.get(key);
    return number === undefined ? absent(key) : columnAt(number, key);
  };
  return { ledger, context, names, hits, saidOfColumn, turnTo, row: () => current, column, columnAt };
}

/** A cell whose name is broken has one cure, which tidies its edges as well. */
function takeBack(hits: ReadingHit[], row: number, column: number): void {
  for (let at = hits.length - 1; at >= 0; at--) {
    const { rule, place } = hits[at] ?? { rule: null, place: null };
    // What is said of the row stands last, among what is said of headings.
    if (place === null || (place.row !== null && place.row !== row)) return;
    if (rule === "stray-space" && place.row === row && place.cellColumn === column) {
      hits.splice(at, 1);
      return;
    }
  }
}

function keysByColumn({ columns, extraSupportColumns }: Ledger): readonly (ColumnKey | undefined)[] {
  const keys: (ColumnKey | undefined)[] = [];
  for (const [key, column] of columns) keys[column] = key;
  for (const column of extraSupportColumns) keys[column] = "supportUnits";
  return keys;
}
