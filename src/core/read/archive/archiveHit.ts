import type { Hit } from "../../terms/hit";
import type { ReadingEvidence } from "../../terms/readingFacts";
import { cellDisplay } from "../../values/cellDisplay";
import type { CellValue } from "../../workbook/snapshot";
import type { SeenSheet } from "../ledgers/recogniseLedgers";

export type ArchiveReadingHit =
  | Hit<"archive-invalid", ReadingEvidence["archive-invalid"]>
  | Hit<"archive-changed", ReadingEvidence["archive-changed"]>;

/**
 * Something about an archive's sheet, row or cell (MONTH §1, §2).
 * @param at column of the cell; `changed`: the row is no longer as it was kept; null: the row, or without one the sheet
 */
export function archiveHit(
  { file, grid }: SeenSheet,
  row: number | null,
  at: number | "changed" | null,
  what: string,
  value?: CellValue,
): ArchiveReadingHit {
  const cell = typeof at === "number" ? { cellRow: row, cellColumn: at } : { cellRow: null, cellColumn: null };
  const shown = typeof at === "number" ? cellDisplay(value, undefined) : null;
  const place = { file, sheet: grid.sheet.name, ledger: null, row, ...cell, key: null, value: shown };
  return at === "changed"
    ? { rule: "archive-changed", place, evidence: {} }
    : { rule: "archive-invalid", place, evidence: { what } };
}
