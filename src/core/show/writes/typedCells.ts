import { cellAddress } from "../../workbook/address";
import { bitLetters } from "./constantBits";
import type { OwnCell, OwnPart, OwnRow } from "./ownPart";
import { cellSign, LINK, rowBits, sumOf, type OwnRecord, type SheetRecord } from "./ownRecord";

/** A sheet of ours on which somebody has typed. */
export interface TypedSheet {
  readonly key: string;
  /** As it is called now. */
  readonly name: string;
  /** How many cells are somebody's; of a large sheet, how many places. */
  readonly count: number;
  /** The first of them, by rows. */
  readonly first: readonly TypedPlace[];
}

/** A cell and what stands there, or, of a large sheet, the rows that are not as they were written. */
export type TypedPlace =
  { readonly cell: string; readonly text: string } | { readonly firstRow: number; readonly lastRow: number };

export interface TypedCells {
  /** Takes rows of sheets as they stand, each sheet from the top down. */
  take(part: OwnPart): void;
  /** In the order in which the sheets came. */
  found(): readonly TypedSheet[];
}

/**
 * Compares our sheets with what was written on them. What is new is somebody's: a constant where we wrote none or another, another
 * formula, a constant in its place. What is gone, and what has only moved (rows and columns put in or taken out, a list sorted), is
 * not: nothing is lost with it.
 */
export function typedCells(record: OwnRecord): TypedCells {
  const sheets = new Map<string, ComparedSheet>();
  return {
    take({ key, name, rows }) {
      const recorded = record[key];
      if (recorded === undefined) return;
      const sheet = sheets.get(key) ?? comparedSheet(recorded, name);
      sheets.set(key, sheet);
      for (const row of rows) sheet.take(row);
    },
    found() {
      const all = [...sheets];
      // A formula follows the cells that it speaks of, also from another sheet.
      const haveMoved = all.some(([, { isRenamed, hasMoved }]) => isRenamed || hasMoved());
      return all.flatMap(([key, { name, places }]) => {
        const typed = places(haveMoved);
        return typed.length === 0 ? [] : [{ key, name, count: typed.length, first: typed.slice(0, SHOWN) }];
      });
    },
  };
}

/** As many places as people are shown of a sheet. */
const SHOWN = 3;

interface Comparison {
  readonly take: (row: OwnRow) => void;
  /** Whether some of our texts stand elsewhere now. */
  readonly hasMoved: () => boolean;
  readonly places: (haveMoved: boolean) => readonly TypedPlace[];
}

interface ComparedSheet extends Comparison {
  readonly name: string;
  readonly isRenamed: boolean;
}

function comparedSheet(recorded: SheetRecord, name: string): ComparedSheet {
  const comparison = "cells" in recorded ? byCells(recorded.cells) : byRows(recorded);
  return { ...comparison, name, isRenamed: name !== recorded.name };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly cell: OwnCell;
  readonly sign: string;
}

function byCells(recorded: string): Comparison {
  const left = recorded.split("\n").map((line): (string | undefined)[] => line.match(SIGN) ?? []);
  const others: Cell[] = [];
  return {
    take({ row, cells }) {
      cells.forEach((cell, i) => {
        if (cell === undefined) return;
        const sign = cellSign(cell);
        if (sign === ".") return;
        const line = left[row - 1] ?? [];
        const there = line[i];
        const isFollower = typeof cell === "object" && cell.formula === null;
        if (there === sign || there === LINK + sign || (isFollower && there?.startsWith("=") === true))
          line[i] = undefined;
        else others.push({ row, column: i + 1, cell, sign });
      });
    },
    hasMoved() {
      const gone = new Set(left.flat());
      return others.some(({ sign }) => isText(sign) && gone.has(sign));
    },
    places(haveMoved) {
      const typed = haveMoved ? withoutMoved(others, left.flat()) : others;
      return typed.map(({ row, column, cell }) => ({ cell: cellAddress(row, column), text: textOf(cell) }));
    },
  };
}

const SIGN = /\.|=[\w-]{8}|[#~]?[\w-]{4}/g;

function isText(sign: string): boolean {
  return sign.length === 4;
}

/** What is left when each cell that is gone from its place is taken for one that says the same elsewhere. */
function withoutMoved(others: readonly Cell[], gone: readonly (string | undefined)[]): readonly Cell[] {
  const counts = new Map<string, number>();
  const count = (sign: string, more: number) => counts.set(sign, (counts.get(sign) ?? 0) + more);
  for (const sign of gone) if (sign !== undefined && sign !== ".") count(wordingOf(sign), 1);
  return others.filter(({ sign, cell }) => {
    const isFollower = typeof cell === "object" && cell.formula === null;
    const wanted = isFollower
      ? [...counts].find(([one, times]) => one.startsWith("=") && times > 0)?.[0]
      : wordingOf(sign);
    if (wanted === undefined || (counts.get(wanted) ?? 0) === 0) return true;
    count(wanted, -1);
    return false;
  });
}

/** Of a formula, what it says without its references. */
function wordingOf(sign: string): string {
  return sign.startsWith("=") ? `=${sign.slice(5)}` : sign;
}

function byRows({ each, sum, rows }: Extract<SheetRecord, { readonly rows: string }>): Comparison {
  const found: { readonly row: number; readonly bits: number }[] = [];
  return {
    take({ row, cells }) {
      const bits = rowBits(cells);
      if (bits !== 0) found.push({ row, bits });
    },
    hasMoved: () => false,
    places() {
      if (sumOf(found.map(({ bits }) => bits)) === sum) return [];
      return each === 1 ? otherRows(found, rows) : otherEntries(found, rows, each);
    },
  };
}

interface FoundRow {
  readonly row: number;
  readonly bits: number;
}

/** Rows that were not written as they stand, wherever they stand. */
function otherRows(found: readonly FoundRow[], rows: string): readonly TypedPlace[] {
  const counts = new Map<string, number>();
  for (const entry of rows.match(ENTRY) ?? []) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return found.flatMap(({ row, bits }) => {
    const entry = bitLetters(bits);
    const times = counts.get(entry) ?? 0;
    if (times === 0) return [{ firstRow: row, lastRow: row }];
    counts.set(entry, times - 1);
    return [];
  });
}

function otherEntries(found: readonly FoundRow[], rows: string, each: number): readonly TypedPlace[] {
  const entries = rows.match(ENTRY) ?? [];
  const sums = new Map<number, number>();
  for (const { row, bits } of found) {
    const entry = Math.floor((row - 1) / each);
    sums.set(entry, sumOf([sums.get(entry) ?? 0, bits]));
  }
  return [...sums].flatMap(([entry, bits]) =>
    entries[entry] === bitLetters(bits) ? [] : [{ firstRow: entry * each + 1, lastRow: (entry + 1) * each }],
  );
}

const ENTRY = /[\w-]{4}/g;

/** Longer texts are shown by their beginning. */
const LONGEST = 40;

function textOf(cell: OwnCell): string {
  const text =
    typeof cell === "object" ? `=${cell.formula ?? "…"}` : typeof cell === "number" ? shownNumber(cell) : String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function shownNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
