import type { Directory } from "../directory/directory";
import { readSpecialtyTown } from "../directory/readSpecialtyTown";
import { readTowns, type TownsReading } from "../directory/readTowns";
import { readUnits, type UnitsReading } from "../directory/readUnits";
import type { Ledger } from "../ledgers/ledger";
import type { ColumnKey } from "../ledgers/ledgerKind";
import type { AnyHit } from "../rules/hit";
import { placeOf, placeOfColumn } from "../rules/place";
import type { Settings } from "../settings/settings";
import { isCellFault, type CellValue, type RowSnapshot } from "../workbook/snapshot";
import type { LocalDate } from "../workbook/localDate";
import { findIdentityNumbers, maskIdentityNumbers } from "./fields/identityNumber";
import { readContent } from "./fields/readContent";
import { strayEdges } from "./strayEdges";

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
  readonly hits: AnyHit[];
  /** Turns to a row; says what is wrong with its cells whatever they mean. */
  turnTo(row: RowSnapshot): void;
  row(): RowSnapshot;
  has(key: ColumnKey): boolean;
  /** The cell's value; blank where the ledger has no such column or another finding holds the cell (DECIDED D17). */
  value(key: ColumnKey): CellValue | undefined;
  /** The same of any column, 1-based. */
  valueAt(column: number): CellValue | undefined;
  format(key: ColumnKey): string | undefined;
  /** True where the cell says something, readable or not. */
  isFilled(key: ColumnKey): boolean;
  /** Text as it stands, white space trimmed; null where blank. */
  text(key: ColumnKey): string | null;
  /** A hit in the current row. */
  hit<H extends AnyHit>(rule: H["rule"], key: ColumnKey, evidence: H["evidence"], more?: HitExtras): void;
  /** Says of each list of keys whose cells are all blank that it is required (SPEC §4, DECIDED D2). */
  require(required: readonly (readonly ColumnKey[])[]): void;
  units(text: string, role: "lead" | "support"): UnitsReading;
  towns(text: string): TownsReading;
  specialtyTown(text: string): ReturnType<typeof readSpecialtyTown>;
}

interface HitExtras {
  readonly shown?: string;
  readonly severity?: "error" | "warning" | "info";
  readonly suggestions?: readonly string[];
  readonly cure?: { readonly value: string | number; readonly numberFormat?: string };
}

export function rowReader(ledger: Ledger, context: ReadingContext, memos: Memos): RowReader {
  const hits: AnyHit[] = [];
  const keyOf: (ColumnKey | undefined)[] = [];
  for (const [key, column] of ledger.columns) keyOf[column] = key;
  for (const column of ledger.extraSupportColumns) keyOf[column] = "supportUnits";
  const width = Math.max(0, ...ledger.headings.keys());
  let current: RowSnapshot = { row: 0, cells: [], formats: [], hidden: false };
  /** Columns of the row that a finding holds already. */
  let held: Set<number> | null = null;

  const at = (): {
    readonly ledger: Ledger;
    readonly row: number;
    readonly cells: readonly (CellValue | undefined)[];
  } => ({
    ledger,
    row: current.row,
    cells: current.cells,
  });

  const inspect = (value: string | object, column: number): void => {
    const key = keyOf[column] ?? null;
    if (typeof value !== "string") {
      if (!isCellFault(value as CellValue)) return;
      const { fault, text } = value as { fault: "error" | "uncalculated"; text: string };
      (held ??= new Set()).add(column);
      const place = placeOfColumn(at(), column, key);
      if (fault === "error") hits.push({ rule: "formula-error", place, evidence: { error: text } });
      else if (key !== null && key !== "seq")
        hits.push({ rule: "formula-uncalculated", place, evidence: { formula: text } });
      return;
    }
    const found = value.length >= SHORTEST_IDENTITY ? findIdentityNumbers(value) : NO_IDENTITIES;
    if (found.length > 0) {
      (held ??= new Set()).add(column);
      const masked = found.map(({ text }) => maskIdentityNumbers(text));
      hits.push({ rule: "identity-number", place: placeOfColumn(at(), column, key), evidence: { masked } });
      return;
    }
    if (key === null || key === "seq" || readContent(value).kind !== "content") return;
    const tidy = strayEdges(value);
    if (tidy !== null)
      hits.push({
        rule: "stray-space",
        place: placeOfColumn(at(), column, key),
        evidence: { tidy },
        cure: { value: tidy },
      });
  };

  const reader: RowReader = {
    ledger,
    context,
    hits,
    turnTo: (row) => {
      current = row;
      held = null;
      const { cells } = row;
      const end = Math.min(width, cells.length);
      for (let index = 0; index < end; index++) {
        const value = cells[index];
        if (typeof value === "string") {
          if (value.length > 0 && (value.length >= SHORTEST_IDENTITY || hasBareEdge(value))) inspect(value, index + 1);
        } else if (typeof value === "object" && value !== null) inspect(value, index + 1);
      }
    },
    row: () => current,
    has: (key) => ledger.columns.has(key),
    value: (key) => {
      const column = ledger.columns.get(key);
      return column === undefined ? undefined : reader.valueAt(column);
    },
    valueAt: (column) => (held?.has(column) === true ? undefined : current.cells[column - 1]),
    format: (key) => {
      const column = ledger.columns.get(key);
      return column === undefined ? undefined : current.formats[column - 1];
    },
    isFilled: (key) => {
      const column = ledger.columns.get(key);
      if (column === undefined) return false;
      return held?.has(column) === true || readContent(current.cells[column - 1]).kind !== "blank";
    },
    text: (key) => {
      const content = readContent(reader.value(key));
      return content.kind === "content" ? String(content.value).trim() : null;
    },
    hit: (rule, key, evidence, { shown, ...more } = {}) => {
      hits.push({ rule, place: placeOf(at(), key, shown), evidence, ...more } as AnyHit);
    },
    require: (required) => {
      for (const keys of required) {
        const present = keys.filter((key) => ledger.columns.has(key));
        const [first] = present;
        if (first === undefined || present.some((key) => reader.isFilled(key))) continue;
        const headings = present.map((key) => ledger.headings.get(ledger.columns.get(key) ?? 0)?.at(-1) ?? key);
        const heading = headings[0] ?? first;
        // 完成状态 or 完成率: the row's state is unknown, which is probably wrong and no more (DECIDED D2).
        const milder: HitExtras = keys.includes("rate") ? { severity: "warning" } : {};
        reader.hit<Extract<AnyHit, { rule: "required-missing" }>>(
          "required-missing",
          first,
          { heading, oneOf: headings.length > 1 ? headings : [] },
          milder,
        );
      }
    },
    units: (text, role) => memos.units(`${role}\n${text}`, () => readUnits(context.directory, text, role)),
    towns: (text) => memos.towns(text, () => readTowns(context.directory, text)),
    specialtyTown: (text) => memos.specialtyTowns(text, () => readSpecialtyTown(context.directory, text)),
  };
  return reader;
}

/** 15 digits are the shortest identity number. */
const SHORTEST_IDENTITY = 15;
const NO_IDENTITIES: ReturnType<typeof findIdentityNumbers> = [];

/** A first or last character that could be white space: no ideograph, letter or digit. */
function hasBareEdge(value: string): boolean {
  return mayBeSpace(value.charCodeAt(0)) || mayBeSpace(value.charCodeAt(value.length - 1));
}

function mayBeSpace(code: number): boolean {
  return code <= 32 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff;
}

/** Readings of texts that come again and again, shared by all ledgers of a run. */
export interface Memos {
  readonly units: Memo<UnitsReading>;
  readonly towns: Memo<TownsReading>;
  readonly specialtyTowns: Memo<ReturnType<typeof readSpecialtyTown>>;
}

type Memo<T> = (key: string, make: () => T) => T;

export function newMemos(): Memos {
  return { units: memo(), towns: memo(), specialtyTowns: memo() };
}

/** Remembers what a pure reading gave, for as many texts as a large ledger has. */
export function memo<T>(): Memo<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size < 50_000) known.set(key, made);
    return made;
  };
}
