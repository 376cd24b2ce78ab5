import type { ColumnKey } from "../../terms/ledgerKind";
import type { Place } from "../../terms/hit";
import type { ReadingHit } from "../../terms/readingFacts";
import { placeInHeader, placeOfColumn, type PlacedRow } from "../../terms/place";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import { findIdentityNumbers, maskIdentityNumbers } from "../../values/identityNumber";
import { readContent } from "../../values/readContent";
import { mayBeSpace, strayEdges } from "./strayEdges";

/** What is wrong with a cell whatever its column means. */
export interface CellFaults {
  /** What there is to say; null where the column is of no account. */
  readonly hit: ReadingHit | null;
  /** True where nothing else may be said of the cell, nor its value be used (DECIDED D17). */
  readonly holds: boolean;
}

/** Cheap and asked of every cell: false where `cellFault` would find nothing. */
export function mayBeFaulty(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return typeof value === "object" && value !== null;
  const { length } = value;
  if (length === 0) return false;
  return length >= SHORTEST_IDENTITY || mayBeSpace(value.charCodeAt(0)) || mayBeSpace(value.charCodeAt(length - 1));
}

/**
 * An error value, a formula that nothing has calculated (DECIDED C15), an identity number or white space around a text
 * (SPEC §6, §7); null where the cell has none of them.
 * @param column 1-based
 * @param key what the column means, null where it means nothing to the ledger
 */
export function cellFault(at: PlacedRow, column: number, key: ColumnKey | null): CellFaults | null {
  const value = at.cells[column - 1];
  const place = (): Place => placeOfColumn(at, column, key);
  const matters = key !== null && key !== "seq";
  // No figure hangs on 备注, which is where photographs stand.
  const ofWeight = key === "remark" ? ({ severity: "info" } as const) : {};
  const picture = (): CellFaults => ({
    hit: matters ? { rule: "formula-error", ...ofWeight, place: place(), evidence: { in: "picture" } } : null,
    holds: true,
  });
  if (isCellFault(value)) {
    if (isPictureFormula(value.text)) return picture();
    if (value.fault === "error") {
      // Without its formula, as .xls and Excel hand it on, a picture of WPS's is no more than a #NAME? (DECIDED G6).
      if (!matters) return { hit: value.text === MAYBE_PICTURE ? null : errorUnread(at, column), holds: true };
      return {
        hit: { rule: "formula-error", ...ofWeight, place: place(), evidence: { error: value.text, in: "cell" } },
        holds: true,
      };
    }
    const evidence = { formula: value.text };
    return { hit: matters ? { rule: "formula-uncalculated", place: place(), evidence } : null, holds: true };
  }
  if (typeof value !== "string") return null;
  if (value.length >= SHORTEST_IDENTITY) {
    if (isPictureFormula(value)) return picture();
    const masked = findIdentityNumbers(value).map(({ text }) => maskIdentityNumbers(text));
    if (masked.length > 0)
      return {
        hit: {
          rule: "identity-number",
          place: placeOfColumn(at, column, key, masked.join("、")),
          evidence: { masked },
        },
        holds: true,
      };
  }
  const tidy = matters ? strayEdges(value) : null;
  if (tidy === null || readContent(value).kind !== "content") return null;
  const evidence = { tidy, where: "edges" } as const;
  return { hit: { rule: "stray-space", place: place(), evidence, cure: { value: tidy } }, holds: false };
}

/** An error in a column that nobody reads is said of its heading, once (DECIDED G6). */
function errorUnread({ ledger }: PlacedRow, column: number): ReadingHit {
  const heading = ledger.headings.get(column)?.at(-1) ?? null;
  const place = placeInHeader(ledger, column, null, heading);
  return { rule: "formula-error", severity: "info", place, evidence: { in: "unread-column" } };
}

const MAYBE_PICTURE = "#NAME?";

/** The formula by which WPS puts a picture into a cell; its value is the formula's own text (DECIDED G6). */
function isPictureFormula(text: string): boolean {
  return /^=?(?:_xlfn\.)?DISPIMG\(/i.test(text);
}

/** 15 digits are the shortest identity number. */
const SHORTEST_IDENTITY = 15;
